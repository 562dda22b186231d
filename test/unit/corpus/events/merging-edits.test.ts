import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Claim } from '../../../../src/corpus/events/claim';
import { isOpen } from '../../../../src/corpus/events/family';
import { createMerging } from '../../../../src/corpus/events/merging';
import type { Window } from '../../../../src/corpus/events/window';

type Told = Pick<Claim, 'family' | 'agents' | 'patients' | 'place' | 'told' | 'ahead'>;

interface Article {
  readonly day: number | null;
  readonly told: readonly Told[];
}

/** Articles that come in one lot. */
const BEGINNING = 30;
const PEOPLE = ['ana', 'ben', 'cai'];
const people = fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 2 });
const someday = fc.integer({ min: 0, max: 60 });
const days = fc
  .tuple(someday, fc.constantFrom(0, 0, 0, 6, 30, 364))
  .map(([first, length]): Window => ({ first, last: first + length }));
const anything: fc.Arbitrary<Told> = fc.record({
  family: fc.constantFrom('VISIT', 'POSTPONE', 'CONSULT', 'INVITE', 'DISAPPROVE', 'VIOLENCE', 'ACCIDENT'),
  agents: people,
  patients: people,
  place: fc.constantFrom(null, 'norville', 'westmark'),
  told: fc.option(days),
  ahead: fc.boolean(),
});
/** What is planned, put off, and comes about after all. */
const visit: fc.Arbitrary<Told> = fc
  .tuple(fc.constantFrom('VISIT', 'VISIT', 'POSTPONE'), someday, fc.boolean())
  .map(([family, day, ahead]) => ({
    family,
    agents: ['ana'],
    patients: [],
    place: null,
    told: family === 'VISIT' ? { first: day, last: day } : null,
    ahead,
  }));

/** Reports of one meeting, with days and without: an event of many claims. */
const meeting: fc.Arbitrary<Told> = fc
  .tuple(
    fc.constantFrom('ana', 'ben'),
    fc.option(fc.constantFrom(20, 21, 50), { freq: 2 }),
    fc.integer({ max: 9, min: 0 }),
  )
  .map(([agent, day, chance]) => ({
    family: 'CONSULT',
    agents: chance === 0 ? ['cai'] : [agent],
    patients: chance === 1 ? ['ana', 'cai'] : ['dov'],
    place: null,
    told: day === null ? null : { first: day, last: day },
    ahead: chance === 2,
  }));

const PATHS = Array.from({ length: 40 }, (_, at) => `p${String(at).padStart(2, '0')}`);

/** Articles to begin with, then those to set, or null to delete, by path. */
function editsOf(claim: fc.Arbitrary<Told>): fc.Arbitrary<(readonly [string, Article | null])[]> {
  const article: fc.Arbitrary<Article> = fc.record({
    day: fc.option(someday, { freq: 6 }),
    told: fc.array(claim, { minLength: 1, maxLength: 3 }),
  });
  const begin = fc.array(article, { minLength: 10, maxLength: BEGINNING, size: 'max' });
  const edit = fc.tuple(fc.constantFrom(...PATHS), fc.option(article, { freq: 4 }));
  return fc
    .tuple(begin, fc.array(edit, { minLength: 5, maxLength: 20, size: 'max' }))
    .map(([first, rest]) => [...first.map((each, at) => [PATHS[at], each] as const), ...rest]);
}

function claimsOf(path: string, { day, told }: Article): Claim[] {
  return told.map((each, index) => {
    const who = [...each.agents, ...each.patients];
    return {
      ...each,
      path,
      index,
      day,
      published: null,
      trigger: each.family,
      type: each.family,
      date: null,
      status: each.ahead ? 'planned' : 'happened',
      headline: undefined,
      doers: [],
      others: [],
      who,
      near: isOpen(each.family) ? who : [],
      around: [],
    };
  });
}

/** The claims of each event, in order of merging; events in order. Before the next edit comes, so many steps are done. */
function eventsAfter(
  edits: readonly (readonly [string, Article | null])[],
  stepsAfter: (edit: number) => number,
): string[] {
  const merging = createMerging(
    () => undefined,
    () => undefined,
  );
  const paths = new Set<string>();
  edits.forEach(([path, given], at) => {
    merging.set(path, given ? claimsOf(path, given) : []);
    paths.add(path);
    for (let left = stepsAfter(at); left > 0 && merging.size > 0; left--) merging.step();
  });
  while (merging.size > 0) merging.step();
  const events = new Set([...paths].flatMap((path) => merging.of(path).map(({ home }) => home)));
  return [...events]
    .map((event) => event!.members.map(({ claim: { path, index } }) => `${path}${index}`).join(' '))
    .sort();
}

describe('events after edits', () => {
  it('take in who knows nobody there but the one who came last, and has nothing new to tell', () => {
    const accused = (path: string, day: number, agents: readonly string[]): readonly [string, Article] => [
      path,
      { day, told: [{ family: 'DISAPPROVE', agents, patients: [], place: null, told: null, ahead: false }] },
    ];
    const edits = [
      accused('a', 0, ['ana']),
      accused('b', 7, ['ana', 'ben']),
      accused('c', 14, ['ben']),
      accused('d', 21, ['ana']),
    ];
    assert.deepEqual(
      eventsAfter(edits, () => 1000),
      ['a0 b0 c0', 'd0'],
    );
    assert.deepEqual(
      eventsAfter([...edits, accused('e', 14, ['ana'])], () => 1000),
      ['a0 b0 c0 e0 d0'],
    );
  });

  for (const [name, claim] of [
    ['of all kinds', anything],
    ['of visits put off', visit],
    ['of many reports', meeting],
  ] as const)
    it(`${name} are those of the same articles in one go`, () => {
      let several = 0;
      fc.assert(
        fc.property(editsOf(claim), fc.infiniteStream(fc.constantFrom(0, 3, 1000, 1000)), (edits, steps) => {
          const outcome = eventsAfter(edits, (edit) => (edit + 1 < BEGINNING ? 0 : steps.next().value));
          assert.deepEqual(
            outcome,
            eventsAfter([...new Map(edits)], () => 0),
          );
          several += Number(outcome.some((event) => event.includes(' ')));
        }),
        { numRuns: 400 },
      );
      assert.ok(several > 200, `${several} with an event of several reports`);
    }).timeout(60_000);
});
