import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { readEvents } from '../../../../src/language/events/read-events';
import { mark, reportsOf, told } from './told';

describe('who takes part in an event', () => {
  it('finds the subject beyond an apposition, a bracket and a relative clause', () => {
    assert.deepEqual(told('{O:Norland Union} (NU), the voice of teachers, accused {P:Ana Roth} of lies.'), [
      'DISAPPROVE(happened): Norland Union > Ana Roth',
    ]);
    assert.deepEqual(told('{P:Ana Roth}, who leads {L:Norland}, met {P:Ben Okoye}.'), [
      'CONSULT(happened): Ana Roth > Ben Okoye',
    ]);
    assert.deepEqual(told('Hackers angered by the publication of maps attacked {L:Norville}.'), [
      'ASSAULT(happened): Hackers > Norville',
    ]);
  });

  it('does not take the host of a fair for one who meets on its sidelines', () => {
    assert.deepEqual(
      told(
        '{P:Ana Roth} and {P:Ben Okoye} held a meeting on the sidelines of the {O:Norland Union} fair in {L:Norville}.',
      ),
      ['CONSULT(happened): Ana Roth+Ben Okoye >  @Norville'],
    );
  });

  it('gives the second verb of a sentence its subject', () => {
    assert.deepEqual(told('{P:Ana Roth} visited {L:Norville} and met {P:Ben Okoye}.'), [
      'VISIT(happened): Ana Roth > Norville',
      'CONSULT(happened): Ana Roth > Ben Okoye',
    ]);
  });

  it('takes the speaker for a pronoun that nobody is known for', () => {
    assert.deepEqual(told('{L:Norland} says it will not accept any more refugees.'), [
      'REJECT(happened): Norland > refugees',
    ]);
  });

  it('follows a pronoun to its referent', () => {
    const [report] = reportsOf('{P:Ana Roth} rose. {P:She=Ana Roth} met {P:Ben Okoye}.');
    assert.deepEqual([report.agents[0].text, report.agents[0].cluster], ['She', 0]);
  });

  it('knows the two leaders from the sentence before', () => {
    const reports = reportsOf(
      '{P:Ana Roth} wrote to {P:Ben Okoye}. A telephone conversation between the two leaders followed.',
    );
    assert.deepEqual(
      reports.map(({ type, agents }) => [type, agents.map(({ cluster }) => cluster)]),
      [['CONSULT', [0, 1]]],
    );
  });

  it('keeps the unnamed without a cluster', () => {
    const [report] = reportsOf('{N:Sudian} police arrested {P:Ben Okoye}.');
    assert.equal(report.agents[0].cluster, null);
  });

  it('tells one meeting once in a sentence that names it twice', () => {
    assert.equal(told('{P:Ana Roth} met {P:Ben Okoye} during his talks with {P:Ana Roth}.').length, 1);
  });

  it('makes no event of talking to a newsroom, a board meeting, a heart attack, a statistic', () => {
    for (const sentence of [
      '{P:Ana Roth} spoke with {O:Reuters}.',
      'A board meeting of {O:Norland Steel} with {O:Sudia Bank} begins.',
      '{P:Ana Roth} had a heart attack in {L:Norville}.',
      'Prices were lifted in {L:Norland}.',
    ]) {
      assert.deepEqual(told(sentence), [], sentence);
    }
  });
});

describe('any text', function () {
  this.timeout(30_000);
  const piece = fc.constantFrom(
    '{P:Ana Roth}',
    '{L:Norland}',
    '{N:Sudian}',
    '{2024-03-20:Wednesday}',
    'met',
    'attack',
    'to visit',
    'said that',
    'and',
    ',',
    '.',
    '(',
    ')',
    '"',
    'by',
    'with',
    'invited',
    'talks',
    'between',
    'not',
    'will',
    'be',
    "'s",
    'who',
    'their',
    '\n\n',
    'meeting of',
    'agreed',
    'two leaders',
    'if',
  );
  it('gives spans that lie in the text, in order, with the trigger they cover', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { document, identity, dates } = mark(pieces.join(' '));
        let last = -1;
        for (const report of readEvents(document, identity, dates, [])) {
          assert.equal(report.trigger, document.text.slice(report.start, report.end));
          assert.ok(report.end > report.start);
          assert.ok(report.start >= last);
          last = report.start;
          for (const one of [...report.agents, ...report.patients]) {
            assert.equal(one.text, document.text.slice(one.start, one.end));
          }
        }
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { document, identity, dates } = mark(text.replace(/[{}]/g, ''));
        readEvents(document, identity, dates, []);
      }),
    );
  });
});
