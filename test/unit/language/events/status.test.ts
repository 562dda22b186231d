import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { reportsOf, told } from './told';

describe('whether an event has happened', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['{P:Ana Roth} will meet {P:Ben Okoye}.', 'planned'],
    ['{P:Ana Roth} plans to visit {L:Norville}.', 'planned'],
    ['{P:Ana Roth} is expected to meet {P:Ben Okoye}.', 'planned'],
    ["{P:Ana Roth}'s forthcoming visit to {L:Norville} worries his hosts.", 'planned'],
    ['A visit of {P:Ana Roth} to {L:Norville} is being planned.', 'planned'],
    ['{P:Ana Roth} may meet {P:Ben Okoye}.', 'possible'],
    ['{P:Ana Roth} did not meet {P:Ben Okoye}.', 'denied'],
    ['{O:Norland Radio} denied that {P:Ana Roth} met {P:Ben Okoye}.', 'denied'],
    ['{P:Ana Roth} cancelled a visit to {L:Norville}.', 'cancelled'],
    ['{P:Ana Roth} cancelled a planned trip to {L:Norville}.', 'cancelled'],
    ['{P:Ana Roth} is visiting {L:Norville}.', 'ongoing'],
    ['{P:Ana Roth} accepted an invitation from {P:Ben Okoye}.', 'accepted'],
  ];
  for (const [sentence, status] of cases) {
    it(`${sentence.replace(/\{\w:([^}]*)\}/g, '$1')} → ${status}`, () => {
      assert.ok(
        reportsOf(sentence).some((report) => report.status === status),
        told(sentence).join('; '),
      );
    });
  }

  it('tells nothing of what stands under a condition', () => {
    assert.deepEqual(told('It would help if {P:Ana Roth} met {P:Ben Okoye}.'), []);
  });

  it('reads what is promised as an agreement, what is announced in anger as a threat, what is refused as a rejection', () => {
    assert.deepEqual(told('{L:Norland} will provide food aid to {L:Sudia}.'), ['AGREE(planned): Norland > Sudia']);
    assert.deepEqual(told('{L:Norland} said it would arrest {P:Ben Okoye}.'), [
      'THREATEN(planned): Norland > Ben Okoye',
    ]);
    assert.deepEqual(told('{L:Norland} will not provide food aid to {L:Sudia}.'), [
      'REJECT(happened): Norland > Sudia',
    ]);
  });

  it('keeps an acceptance apart from the visit that it makes possible', () => {
    assert.deepEqual(told('{P:Ana Roth} has accepted an invitation from {P:Ben Okoye} to visit {L:Sudia}.'), [
      'AGREE(accepted): Ana Roth > Ben Okoye @Sudia',
      'INVITE(invited): Ben Okoye > Ana Roth @Sudia',
      'VISIT(planned): Ana Roth > Sudia',
    ]);
  });
});

describe('when an event happens', () => {
  it('takes the date of its own clause, not that of the saying', () => {
    const [report] = reportsOf(
      '{P:Ana Roth} met {P:Ben Okoye} on {2024-03-19:Tuesday}, a spokesman said on {2024-03-20:Wednesday}.',
    );
    assert.equal(report.date, '2024-03-19');
  });

  it('leaves a date open that only the saying has', () => {
    const [report] = reportsOf('{P:Ana Roth} met {P:Ben Okoye}, a spokesman said on {2024-03-20:Wednesday}.');
    assert.equal(report.date, null);
  });

  it('takes the date before the subject and between subject and verb', () => {
    assert.equal(reportsOf('On {2024-03-19:Tuesday}, {P:Ana Roth} met {P:Ben Okoye}.')[0].date, '2024-03-19');
    assert.equal(reportsOf('{P:Ana Roth} on {2024-03-19:Tuesday} met {P:Ben Okoye}.')[0].date, '2024-03-19');
  });

  it('reads a date to come as a plan', () => {
    assert.equal(
      reportsOf('The talks between {P:Ana Roth} and {P:Ben Okoye} on {2024-04-02:April 2} matter.')[0]?.status ??
        'planned',
      'planned',
    );
  });

  it('gives a meeting the date of another at the same place with a participant in common', () => {
    const reports = reportsOf(
      'A meeting between {P:Ana Roth} and {P:Ben Okoye} was held in {L:Norville}.\n\n{P:Ana Roth} met {P:Cai Lund} in {L:Norville} in {2024-02:February}.',
    );
    assert.deepEqual(
      reports.map(({ date }) => date),
      ['2024-02', '2024-02'],
    );
  });
});
