import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { resolve, type Source, summary } from './resolved';

const MEETING = '{P:Ana Roth} met {P:Ben Okoye} in {L:Norville} on {2024-03-20:Wednesday}.';

describe('reports of one event', () => {
  it('are merged across articles that tell it in either order of names', () => {
    assert.deepEqual(
      summary([
        ['a.txt', '2024-03-21', MEETING],
        [
          'b.txt',
          '2024-03-22',
          '{P:Ben Okoye} held a meeting with {P:Ana Roth} on {2024-03-20:Wednesday} to settle the price of salt.',
        ],
      ]),
      ['Meeting of Ana Roth and Ben Okoye in Norville (2024-03-20, happened) 2/2'],
    );
  });

  it('are kept apart by date', () => {
    const events = resolve([
      ['a.txt', '2024-03-21', MEETING],
      ['b.txt', '2024-05-02', '{P:Ana Roth} met {P:Ben Okoye} on {2024-05-01:Wednesday}.'],
    ]);
    assert.deepEqual(events.map(({ date }) => date).sort(), ['2024-03-20', '2024-05-01']);
    assert.equal(new Set(events.map(({ id }) => id)).size, 2);
  });

  it('keep their direction', () => {
    assert.deepEqual(
      summary([
        ['a.txt', '2024-03-21', '{P:Ana Roth} invited {P:Ben Okoye}.'],
        ['b.txt', '2024-03-21', '{P:Ben Okoye} invited {P:Ana Roth}.'],
      ]),
      ['Ana Roth invites Ben Okoye (null, invited) 1/1', 'Ben Okoye invites Ana Roth (null, invited) 1/1'],
    );
  });

  it('merge without a date where the articles are of the same days, not where one is undated or years away', () => {
    const text = '{L:Norland} accused {L:Sudia} of fraud.';
    assert.equal(
      resolve([
        ['a.txt', '2024-03-21', text],
        ['b.txt', '2024-03-23', text],
      ]).length,
      1,
    );
    assert.equal(
      resolve([
        ['a.txt', '2024-03-21', text],
        ['b.txt', '2021-03-23', text],
      ]).length,
      2,
    );
    assert.equal(
      resolve([
        ['a.txt', '2024-03-21', text],
        ['b.txt', null, text],
      ]).length,
      2,
    );
  });

  it('tell violence by its place', () => {
    assert.deepEqual(
      summary([
        ['a.txt', '2024-03-21', 'A bomb attack in {L:Norville} on {2024-03-20:Wednesday} shook the market.'],
        ['b.txt', '2024-03-22', 'Gunmen killed {P:Ben Okoye} in {L:Norville} on {2024-03-20:Wednesday}.'],
        ['c.txt', '2024-03-22', 'A bomb attack in {L:Westmark} on {2024-03-20:Wednesday} failed.'],
      ]).length,
      2,
    );
  });

  it('know when the event was first told where no report dates it', () => {
    const [event] = resolve([
      ['a.txt', '2024-03-23', '{L:Norland} accused {L:Sudia} of fraud.'],
      ['b.txt', '2024-03-21', '{L:Norland} accused {L:Sudia} of fraud.'],
    ]);
    assert.equal(event.date, null);
    assert.equal(event.reported, '2024-03-21');
  });

  it('name nobody: no event', () => {
    assert.deepEqual(resolve([['a.txt', '2024-03-21', 'Police arrested three men.']]), []);
  });
});

describe('copies of one text', () => {
  const body = `${MEETING} The two spoke for an hour about salt, water and the price of bread, which has doubled since last summer in the towns along the river, and agreed that nothing would be decided before the harvest is brought in and counted by the clerks of both towns.`;

  it('count as one source', () => {
    const [event] = resolve([
      ['a.txt', '2024-03-21', body],
      ['b.txt', '2024-03-21', `${body} (With agency entries)`],
      [
        'c.txt',
        '2024-03-22',
        `${MEETING} Nobody else was there, our correspondent in the valley writes, and the doors stayed shut until dawn.`,
      ],
    ]);
    assert.equal(event.reports.length, 3);
    assert.equal(event.sources, 2);
  });
});

describe('the outcome', () => {
  const people = ['Ana Roth', 'Ben Okoye', 'Cai Lund'];
  const report = fc
    .tuple(
      fc.constantFrom(...people),
      fc.constantFrom('met', 'invited', 'accused', 'will meet', 'telephoned', 'rejected the offer of'),
      fc.constantFrom(...people),
      fc.constantFrom(
        '',
        ' on {2024-03-20:Wednesday}',
        ' in {2024-03:March}',
        ' in {L:Norville}',
        ' in {2023:last year}',
      ),
    )
    .map(([agent, verb, patient, when]) => `{P:${agent}} ${verb} {P:${patient}}${when}.`);
  const article = fc.tuple(
    fc.constantFrom('2024-03-21', '2024-03-25', '2024-09-01', null),
    fc.array(report, { minLength: 1, maxLength: 4 }),
  );

  it('does not depend on the order in which articles come', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 8 }), fc.infiniteStream(fc.nat()), (articles, keys) => {
        const sources: Source[] = articles.map(([date, reports], index) => [`${index}.txt`, date, reports.join(' ')]);
        const shuffled = sources
          .map((source): [number, Source] => [keys.next().value, source])
          .sort(([a], [b]) => a - b)
          .map(([, source]) => source);
        assert.deepEqual(resolve(shuffled), resolve(sources));
      }),
      { numRuns: 50 },
    );
  }).timeout(30_000);

  it('puts every report that names somebody into one event, with ids of their own and links both ways', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 6 }), (articles) => {
        const events = resolve(
          articles.map(([date, reports], index): Source => [`${index}.txt`, date, reports.join(' ')]),
        );
        const seen = events.flatMap(({ reports }) => reports.map(({ path, report: at }) => `${path} ${at}`));
        assert.equal(new Set(seen).size, seen.length);
        const byId = new Map(events.map((event) => [event.id, event]));
        assert.equal(byId.size, events.length);
        for (const event of events) {
          for (const next of event.next) assert.ok(byId.get(next)?.previous.includes(event.id));
          for (const previous of event.previous) assert.ok(byId.get(previous)?.next.includes(event.id));
        }
      }),
      { numRuns: 50 },
    );
  }).timeout(30_000);
});
