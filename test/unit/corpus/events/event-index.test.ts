import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createCopyIndex } from '../../../../src/corpus/copy-index';
import { createEventIndex } from '../../../../src/corpus/events/event-index';
import type { Entity } from '../../../../src/corpus/snapshot';
import type { Analysis } from '../../../../src/language/analysis';
import { analyze, entityNamed } from './resolved';

/** An index with its articles; of the names that are one, the first names them all. */
function house() {
  const articles = new Map<string, Analysis>();
  const entities = new Map<string, Entity>();
  const aliases = new Map<string, string>();
  const copies = createCopyIndex();
  const entityOf = (path: string, cluster: number | null): Entity | undefined => {
    const own = cluster === null ? undefined : articles.get(path)?.clusters[cluster]?.name;
    if (own === undefined) return undefined;
    const name = aliases.get(own) ?? own;
    const known = entities.get(name) ?? entityNamed(name);
    entities.set(name, known);
    return known;
  };
  const index = createEventIndex({
    analysis: (path) => articles.get(path),
    entityOf,
    entity: (id) => [...entities.values()].find((entity) => entity.id === id),
    originalOf: copies.originalOf,
  });
  return {
    index,
    copies,
    articles,
    aliases,
    change(path: string, analysis: Analysis | null): void {
      if (analysis === null) {
        articles.delete(path);
        copies.delete(path);
      } else {
        articles.set(path, analysis);
        copies.set(path, analysis.fingerprint);
      }
      index.touch(path);
    },
    alias(name: string, other: string): void {
      if (aliases.get(name) === other) aliases.delete(name);
      else aliases.set(name, other);
      for (const path of articles.keys()) index.touch(path);
    },
    settle(isTimeUp: () => boolean): boolean {
      if (!copies.settle(isTimeUp)) return false;
      for (const path of copies.takeChanges().originals) index.copied(path);
      return index.settle(isTimeUp);
    },
  };
}

type House = ReturnType<typeof house>;

function freshOf({ articles, aliases }: House): House {
  const fresh = house();
  for (const [name, other] of aliases) fresh.aliases.set(name, other);
  for (const [path, analysis] of articles) fresh.change(path, analysis);
  fresh.settle(() => false);
  return fresh;
}

function told({ index, copies, articles }: House) {
  return {
    events: index.events(),
    homes: [...articles].map(([path, { events }]) => events.map((_, at) => index.eventOf(path, at)?.id)),
    copies: [...articles.keys()].map((path) => copies.copiesOf(path)),
  };
}

/** What is told of one kind of event, in ways that do not go together with each other as well. */
const THEMES: readonly (readonly string[])[] = [
  ['{A} visited {X} on {D}.', '{A} will visit {X} in {M}.', 'The visit of {A} to {X} was postponed.'],
  ['{A} visited {X} on {D}.', '{A} and {B} visited {X}.', '{A} will visit {X}.', '{A} and {B} will visit {X} in {M}.'],
  ['{A} invited {B} to visit {X}.', '{B} accepted an invitation from {A} to visit {X}.', '{B} visited {X} on {D}.'],
  ['{A} met {B} in {X} on {D}.', '{A} met {B}.', '{A} will meet {B} on {D}.', '{A}, {B} and {C} met in {X}.'],
  [
    '{X} attacked {Y} in {M}.',
    '{X} attacked {Y} in {Z}.',
    '{A} condemned the terror attack in {X}.',
    'The attack in {X}.',
  ],
  [
    'A ferry sank off {X} on {D}.',
    'A ferry sank, {A} said. Twelve people died near {X}.',
    'Divers searched for {A} near {X}.',
  ],
  [
    'Workers in {X} will strike on {D}, {A} said.',
    'The strike in {X} was postponed, {A} said.',
    'Workers in {X} protested on {D}.',
  ],
  ['{A} rejected the bid of {B}.', '{X} signed an agreement with {Y} on {D}.', '{A} rejected it in {M}.'],
];
const PEOPLE = ['Ana Roth', 'Ben Okoye', 'Cai Lund'];
const PLACES = ['Norland', 'Norville'];

/** Near each other or farther and farther: what is one event here is another there. */
const day = fc.nat(30).map((after) => new Date(Date.UTC(2024, 2, 1 + after * after)).toISOString().slice(0, 10));

/** Sentences of few shapes, people and days, so that they have much to do with each other. */
const sentencesOf = (shapes: readonly string[], days: readonly string[]) =>
  fc
    .record({
      shape: fc.constantFrom(...shapes),
      people: fc.constantFrom([0, 1, 2], [0, 1, 2], [1, 0, 2], [0, 2, 1], [2, 1, 0]),
      places: fc.constantFrom([0, 1], [0, 1], [1, 0]),
      day: fc.constantFrom(...days),
    })
    .map(({ shape, people, places, day: on }) => {
      const words: Readonly<Record<string, string>> = {
        A: `P:${PEOPLE[people[0]]}`,
        B: `P:${PEOPLE[people[1]]}`,
        C: `P:${PEOPLE[people[2]]}`,
        X: `L:${PLACES[places[0]]}`,
        Y: `L:${PLACES[places[1]]}`,
        D: `${on}:${on}`,
        M: `${on.slice(0, 7)}:${on.slice(0, 7)}`,
        Z: `${on.slice(0, 4)}:${on.slice(0, 4)}`,
      };
      return shape.replace(/\{(\w)\}/g, (_, key) => `{${words[key]}}`);
    });

const known = new Map<string, Analysis>();
const articleOf = (date: string | null, sentences: readonly string[]): Analysis => {
  const key = `${date} ${sentences.join(' ')}`;
  const analysis = known.get(key) ?? analyze(date, sentences.join(' '));
  known.set(key, analysis);
  return analysis;
};

const changes = fc
  .record({
    themes: fc.uniqueArray(fc.constantFrom(...THEMES), { minLength: 1, maxLength: 2 }),
    days: fc.array(day, { minLength: 2, maxLength: 6 }),
  })
  .chain(({ themes, days }) => {
    const sentences = fc.array(sentencesOf(themes.flat(), days), { minLength: 1, maxLength: 4 });
    const date = fc.option(fc.constantFrom(...days), { freq: 8 });
    return fc.array(fc.tuple(date, sentences), { minLength: 3, maxLength: 12, size: 'max' });
  })
  .chain((articles) =>
    fc.array(
      fc.record({
        path: fc.constantFrom(...'abcdefghijklmn'),
        /** Null: the article goes. */
        analysis: fc.option(
          fc.constantFrom(...articles).map(([date, sentences]) => articleOf(date, sentences)),
          { freq: 4 },
        ),
        /** Two names become one, or two again. */
        alias: fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, fc.constantFrom(...PEOPLE.slice(1))),
        /** Steps that are done at once after the change; null: all. */
        steps: fc.option(fc.nat(20), { freq: 2 }),
      }),
      { minLength: 1, maxLength: 40, size: 'max' },
    ),
  );

describe('The event index', () => {
  it('comes to the same in small steps, whatever was changed, as with the same articles anew', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const kept = house();
        for (const { path, analysis, alias, steps } of list) {
          kept.change(path, analysis);
          if (alias !== null) kept.alias(alias, PEOPLE[0]);
          let left = steps ?? Number.POSITIVE_INFINITY;
          kept.settle(() => --left <= 0);
        }
        while (!kept.settle(() => true));
        assert.deepEqual(told(kept), told(freshOf(kept)));
      }),
      { numRuns: 500 },
    );
  }).timeout(90_000);

  it('goes on telling of its events while as many come', () => {
    const { index, change, settle } = house();
    const visit = '{P:Ana Roth} visited {L:Norland} on {2024-03-20:Wednesday}.';
    const meeting = '{P:Ben Okoye} met {P:Cai Lund} in {L:Norville} on {2024-03-19:Tuesday}.';
    change('c', articleOf('2024-03-21', [visit]));
    settle(() => false);
    const before = index.eventOf('c', 0)?.id;
    assert.ok(before);
    index.takeChanges();
    // some come before it in the order in which events are made, some after
    for (const path of 'abdef') change(path, articleOf('2024-03-22', [meeting, visit]));
    for (let isDone = false; !isDone; ) {
      isDone = settle(() => true);
      assert.equal(index.eventOf('c', 0)?.id, before);
      assert.deepEqual(
        [...index.eventsOf('c')].map(({ id }) => id),
        [before],
      );
    }
    assert.equal(index.eventOf('c', 0)?.reports.length, 6);
    assert.equal(index.eventOf('f', 1)?.id, before);
  });
});
