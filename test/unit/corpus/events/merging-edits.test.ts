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

/** Articles to set, or null to delete, by path. */
function editsOf(claim: fc.Arbitrary<Told>): fc.Arbitrary<(readonly [string, Article | null])[]> {
  const article: fc.Arbitrary<Article> = fc.record({
    day: fc.option(someday, { freq: 6 }),
    told: fc.array(claim, { minLength: 1, maxLength: 3 }),
  });
  const edit = fc.tuple(fc.constantFrom(...'abcdefghijkl'), fc.option(article, { freq: 5 }));
  return fc.array(edit, { minLength: 8, maxLength: 40 });
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

/** The claims of each event, in order of merging; events in order. */
function eventsAfter(steps: Iterable<readonly (readonly [string, Article | null])[]>): string[] {
  const merging = createMerging(
    () => undefined,
    () => undefined,
  );
  const paths = new Set<string>();
  for (const step of steps) {
    for (const [path, given] of step) {
      merging.set(path, given ? claimsOf(path, given) : []);
      paths.add(path);
    }
    while (merging.size > 0) merging.step();
  }
  const events = new Set([...paths].flatMap((path) => merging.of(path).map(({ home }) => home)));
  return [...events]
    .map((event) => event!.members.map(({ claim: { path, index } }) => `${path}${index}`).join(' '))
    .sort();
}

describe('events after edits', () => {
  for (const [name, claim] of [
    ['of all kinds', anything],
    ['of visits put off', visit],
  ] as const)
    it(`${name} are those of the same articles in one go`, () => {
      let several = 0;
      fc.assert(
        fc.property(editsOf(claim), fc.infiniteStream(fc.integer({ min: 1, max: 3 })), (edits, sizes) => {
          const left = [...edits];
          const steps: (typeof edits)[] = [];
          while (left.length > 0) steps.push(left.splice(0, sizes.next().value));
          const outcome = eventsAfter(steps);
          assert.deepEqual(outcome, eventsAfter([[...new Map(edits)]]));
          several += Number(outcome.some((event) => event.includes(' ')));
        }),
        { numRuns: 1500 },
      );
      assert.ok(several > 500, `${several} with an event of several reports`);
    }).timeout(60_000);
});
