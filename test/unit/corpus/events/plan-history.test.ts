import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { planHistories } from '../../../../src/corpus/events/plan-history';
import type { Event } from '../../../../src/corpus/snapshot';
import { resolved, type Source } from './resolved';

/** Sentences that make articles of one sentence texts of their own. */
const REST: readonly string[] = [
  'Officials spoke of bread, salt and the price of coal, which rose again after a long and quiet autumn.',
  'Harbours along the coast have wanted repair since spring, and letters about them lie unread in the archive.',
  'A choir sang in the square while snow fell on the statues, and shops closed early because of the frost.',
  'Few surprises are expected, since neither side has named experts, drawn maps or counted the bridges.',
  'The orchestra of the old theatre refused new lamps, the roof leaks, and tickets cost twice as much as before.',
];

/** An article for each telling, with a text of its own. */
function told(...tellings: readonly (readonly [date: string | null, sentence: string])[]): readonly Source[] {
  return tellings.map(([date, sentence], at) => [`${at}.txt`, date, `${sentence} ${REST[at]}`]);
}

/** Each step of the first event's history, told shortly; every event of the kind must tell the same or nothing. */
function history(sources: readonly Source[], type = 'VISIT'): readonly string[] {
  const { events, event, analysis, copiesOf } = resolved(sources);
  const historyOf = planHistories({
    events,
    event,
    analysis,
    copiesOf,
    inferredDate: (path) =>
      path === 'inferred.txt' ? { range: ['2024-03-10', '2024-03-20'], evidence: [], confidence: 'low' } : undefined,
  });
  const lines = (event: Event): string =>
    historyOf(event)
      .map(({ kind, from, value, articles, first }) => {
        const time = from && value ? ` ${from} → ${value}` : value ? ` ${value}` : '';
        return `${kind}${time}, ${articles} from ${first}`;
      })
      .join('\n');
  const all = new Set(events.filter((event) => event.type === type).map(lines));
  all.delete('');
  assert.ok(all.size <= 1, [...all].join('\n\n'));
  return [...all].flatMap((text) => text.split('\n'));
}

const PLAN = '{P:Ana Roth} will visit {L:Norland}';

describe('the history of a plan', () => {
  it('tells how many planned it, since when and for when, and that it happened', () => {
    const sources = told(
      ['2024-03-20', `${PLAN} in {2025:2025}.`],
      ['2024-04-02', `${PLAN} in {2025:2025}.`],
      ['2025-09-05', '{P:Ana Roth} visited {L:Norland} on {2025-09-04:Thursday}.'],
      ['2025-09-06', '{P:Ana Roth} visited {L:Norland} on {2025-09-04:Thursday}.'],
    );
    assert.deepEqual(history(sources), ['planned 2025, 2 from 2024-03-20', 'happened 2025-09-04, 2 from 2025-09-05']);
    assert.deepEqual(history([...sources].reverse()), history(sources));
  });

  it('is none where one article alone plans it, or none does', () => {
    assert.deepEqual(history(told(['2024-03-20', `${PLAN} in {2025:2025}.`])), []);
    const paid = '{P:Ana Roth} visited {L:Norland} on {2025-09-04:Thursday}.';
    assert.deepEqual(history(told(['2025-09-05', paid], ['2025-09-06', paid])), []);
  });

  it('counts the copies of one story once', () => {
    const copies = ['a.txt', 'b.txt'].map((path): Source => [path, '2024-03-20', `${PLAN} in {2025:2025}. ${REST[0]}`]);
    assert.deepEqual(history(copies), []);
    assert.deepEqual(history([...copies, ['c.txt', '2024-03-22', `${PLAN} in {2025:2025}. ${REST[1]}`]]), [
      'planned 2025, 2 from 2024-03-20',
    ]);
  });

  it('takes a more exact time for the same plan', () => {
    assert.deepEqual(
      history(
        told(
          ['2024-03-20', `${PLAN} in {2025:2025}.`],
          ['2024-06-01', `${PLAN} in {2025-09:September 2025}.`],
          ['2024-06-03', `${PLAN} in {2025:2025}.`],
        ),
      ),
      ['planned 2025, 3 from 2024-03-20', 'refined 2025-09, 1 from 2024-06-01'],
    );
  });

  it('tells of days that cannot be those before as a move, where nobody goes back to the old ones', () => {
    const first = ['2024-03-20', `${PLAN} on {2024-06-04:June 4}.`] as const;
    const put = ['2024-04-10', '{P:Ana Roth} postponed her visit to {L:Norland}.'] as const;
    const anew = ['2024-05-01', `${PLAN} on {2024-09-10:September 10}.`] as const;
    assert.deepEqual(history(told(first, put, anew)), [
      'planned 2024-06-04, 1 from 2024-03-20',
      'postponed, 1 from 2024-04-10',
      'moved 2024-06-04 → 2024-09-10, 1 from 2024-05-01',
    ]);
    assert.deepEqual(
      history(told(first, put, anew, ['2024-05-20', `${PLAN} on {2024-06-04:June 4}.`])).filter((line) =>
        line.startsWith('moved'),
      ),
      [],
    );
  });

  it('never takes two plans of one article for a move', () => {
    assert.deepEqual(
      history(
        told([
          '2024-03-20',
          `${PLAN} on {2024-06-04:June 4}. {P:Ana Roth} will visit {L:Norland} on {2024-09-10:September 10}.`,
        ]),
      ),
      [],
    );
    const both = '{P:Ana Roth} will visit {L:Norland} on {2024-09-10:September 10}.';
    assert.deepEqual(
      history(
        told(
          ['2024-03-20', `${PLAN} on {2024-06-04:June 4}.`],
          ['2024-04-20', `${PLAN} on {2024-06-04:June 4}. ${both}`],
        ),
      ),
      ['planned 2024-06-04, 2 from 2024-03-20'],
    );
  });

  it('tells that talks were put off till another day, and then held', () => {
    const talks = 'meeting between {P:Ana Roth} and {P:Ben Okoye}';
    assert.deepEqual(
      history(
        told(
          ['2024-03-20', '{P:Ana Roth} will meet {P:Ben Okoye} on {2024-05-06:May 6}.'],
          ['2024-04-22', `The ${talks} has been postponed until {2024-06-03:June 3}.`],
          ['2024-06-04', '{P:Ana Roth} met {P:Ben Okoye} on {2024-06-03:Monday}.'],
        ),
        'CONSULT',
      ),
      [
        'planned 2024-05-06, 1 from 2024-03-20',
        'postponed 2024-05-06 → 2024-06-03, 1 from 2024-04-22',
        'happened 2024-06-03, 1 from 2024-06-04',
      ],
    );
  });

  it('tells a plan and its putting off by one article apart', () => {
    assert.deepEqual(
      history(
        told(
          [
            '2024-04-22',
            `${PLAN} in {2024-07:July}. {P:Ana Roth} had postponed her visit to {L:Norland} until {2024-07:July}.`,
          ],
          ['2024-07-20', '{P:Ana Roth} visited {L:Norland} on {2024-07-19:Friday}.'],
        ),
      ),
      ['planned 2024-07, 1 from 2024-04-22', 'postponed, 1 from 2024-04-22', 'happened 2024-07-19, 1 from 2024-07-20'],
    );
  });

  it('keeps talks apart that nobody put off', () => {
    assert.deepEqual(
      history(
        told(
          ['2023-03-20', '{P:Ana Roth} postponed her talks with {P:Ben Okoye}.'],
          ['2024-03-20', '{P:Ana Roth} will meet {P:Ben Okoye} on {2024-05-06:May 6}.'],
          ['2024-04-22', '{P:Ana Roth} will meet {P:Ben Okoye} on {2024-06-03:June 3}.'],
          ['2024-06-04', '{P:Ana Roth} met {P:Ben Okoye} on {2024-06-03:Monday}.'],
        ),
        'CONSULT',
      ),
      ['planned 2024-06-03, 1 from 2024-04-22', 'happened 2024-06-03, 1 from 2024-06-04'],
    );
  });

  it('tells that it was called off, or did not come about', () => {
    const first = ['2024-03-20', `${PLAN} on {2024-06-04:June 4}.`] as const;
    assert.deepEqual(history(told(first, ['2024-05-20', "{P:Ana Roth}'s visit to {L:Norland} was cancelled."])), [
      'planned 2024-06-04, 1 from 2024-03-20',
      'cancelled, 1 from 2024-05-20',
    ]);
    assert.deepEqual(
      history(told(first, ['2024-06-06', '{P:Ana Roth} did not visit {L:Norland} on {2024-06-04:Tuesday}.'])),
      ['planned 2024-06-04, 1 from 2024-03-20', 'denied, 1 from 2024-06-06'],
    );
  });

  it('gives no day to an article that may be of several, and puts it where it belongs', () => {
    assert.deepEqual(
      history([
        ['inferred.txt', null, `${PLAN} on {2024-06-04:June 4}. ${REST[0]}`],
        ['b.txt', '2024-06-05', `{P:Ana Roth} visited {L:Norland} on {2024-06-04:Tuesday}. ${REST[1]}`],
      ]),
      ['planned 2024-06-04, 1 from null', 'happened 2024-06-04, 1 from 2024-06-05'],
    );
  });
});
