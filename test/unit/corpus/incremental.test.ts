import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createCorpus } from '../../../src/corpus/corpus';
import { createImageDecoder } from '../../../src/corpus/image/decode-image';
import { encodeImage } from '../../../src/corpus/image/encode-image';
import { createOpenShelf } from '../../../src/corpus/shelf';
import type { Corpus } from '../../../src/corpus/snapshot';
import type { Analysis } from '../../../src/language/analysis';
import { analyzeText } from '../../../src/language/analyze-text';

/** Sentences of three stories; `{n}` is a number, `{D}` a weekday, `{T}` a town. */
const STORIES: readonly (readonly string[])[] = [
  [
    'A fire in a warehouse in {T} killed {n} people on {D} night, Mayor Ida Brandt said.',
    'At least {n} people died when a warehouse burned down in {T}, police chief Olof Krag told reporters.',
    '“We will rebuild the old harbour {w} the end of the year,” Ida Brandt said.',
    'Mayor Ida Brandt chose {P} to lead the inquiry into the warehouse fire.',
    'Police in {T} arrested {n} people after the fire, Olof Krag said.',
  ],
  [
    'President Irina Halvek began a {n}-day visit to {T} on {D}.',
    'Irina Halvek met Chancellor Tomas Arden in {T} on {D}.',
    'Irina Halvek will visit {T}, Tomas Arden said.',
    '“The bridge at Sarn will open {w} the first snow, and nobody will need a permit,” Irina Halvek said.',
    '{P} signed the agreement for Brannick Steel in {T} on {D}.',
    'Tomas Arden, {y}, has led {T} since 2021.',
    'Irina Halvek opened the {c} Sarn Summit in {T} this year, Tomas Arden said.',
  ],
  [
    'The strike at Brannick Steel in {T} lasted {n} days, union leader Dov Marlin said.',
    'Some {n} workers of Brannick Steel went on strike in {T} on {D}.',
    'Dov Marlin rejected the offer of Brannick Steel on {D}.',
    'A ferry with {n} people on board sank off {T} on {D}, Dov Marlin said.',
  ],
];
const WORDS: Readonly<Record<string, readonly string[]>> = {
  n: ['12', '14', 'four', 'five', '23'],
  D: ['Monday', 'Tuesday', 'Friday'],
  T: ['Drammen', 'Kesterby', 'Dunmere'],
  w: ['before', 'after'],
  P: ['Maren Tolk', 'Idris Vane'],
  y: ['61', '62'],
  c: ['5th', '6th'],
};

const sentence = (shape: string) =>
  fc
    .record(Object.fromEntries(Object.entries(WORDS).map(([key, words]) => [key, fc.constantFrom(...words)])))
    .map((words) => shape.replace(/\{(\w)\}/g, (_, key) => words[key]));

const known = new Map<string, Analysis>();
function analysisOf(day: number | null, sentences: readonly string[]): Analysis {
  const header = day === null ? '' : ` date 2024-03-${String(day).padStart(2, '0')} \n\n`;
  const text = `${header}OSLO: ${sentences.join(' ')}\n`;
  const analysis = known.get(text) ?? analyzeText(text);
  known.set(text, analysis);
  return analysis;
}

const articlesOf = (shapes: readonly string[]) =>
  fc.array(
    fc.tuple(
      fc.option(fc.integer({ min: 4, max: 9 }), { freq: 6 }),
      fc
        .uniqueArray(fc.constantFrom(...shapes), { minLength: 3, maxLength: 4 })
        .chain((some) => fc.tuple(...some.map(sentence))),
    ),
    { minLength: 3, maxLength: 12, size: 'max' },
  );

const changes = fc
  .constantFrom(...STORIES)
  .chain(articlesOf)
  .chain((articles) =>
    fc.array(
      fc.record({
        path: fc.constantFrom(...'abcdefghijkl'),
        /** Null: the article goes. */
        analysis: fc.option(
          fc.constantFrom(...articles).map(([day, sentences]) => analysisOf(day, sentences)),
          { freq: 5 },
        ),
        /** Steps that are done at once after the change; null: all. */
        steps: fc.option(fc.nat(30), { freq: 2 }),
        /** Before the change, another corpus goes on from an image of this one. */
        opened: fc.nat(9).map((number) => number === 0),
      }),
      { minLength: 3, maxLength: 30, size: 'max' },
    ),
  );

function told(corpus: Corpus) {
  const snapshot = corpus.snapshot();
  return {
    paths: snapshot.paths,
    entities: snapshot.entities.map((entity) => ({
      ...entity,
      members: entity.members.map(({ path, cluster }) => ({ path, cluster })),
    })),
    entityOf: snapshot.paths.map((path) =>
      snapshot.analysis(path)?.clusters.map((_, cluster) => snapshot.entityOf(path, cluster)?.id),
    ),
    events: snapshot.events,
    eventOf: snapshot.paths.map((path) =>
      snapshot.analysis(path)?.events.map((_, report) => snapshot.eventOf(path, report)?.id),
    ),
    discrepancies: snapshot.discrepancies,
    dates: snapshot.paths.map((path) => snapshot.inferredDate(path)),
    copies: snapshot.paths.map((path) => snapshot.copiesOf(path)),
    byArticle: snapshot.paths.map((path) => snapshot.discrepanciesIn(path).map(({ id }) => id)),
    byEvent: snapshot.events.map(({ id }) => snapshot.discrepanciesOf(id).map((one) => one.id)),
  };
}

/** A corpus that starts with what another one tells of the articles. */
function reopened(corpus: Corpus, articles: ReadonlyMap<string, Analysis>): Corpus {
  const reader = createImageDecoder();
  for (const line of encodeImage(corpus.snapshot())) reader.take(line);
  const shelf = createOpenShelf();
  for (const [path, analysis] of articles) shelf.put(path, analysis);
  const opened = createCorpus(shelf);
  opened.open(reader.image());
  return opened;
}

describe('A corpus that changes', () => {
  it('tells in small steps, whatever was changed, what the same articles tell anew', () => {
    let found = 0;
    let dated = 0;
    fc.assert(
      fc.property(changes, (list) => {
        let kept = createCorpus();
        const articles = new Map<string, Analysis>();
        for (const { path, analysis, steps, opened } of list) {
          if (opened) {
            const next = reopened(kept, articles);
            assert.deepEqual(told(next), told(kept));
            kept = next;
          }
          if (analysis) {
            kept.set(path, analysis);
            articles.set(path, analysis);
          } else {
            kept.delete(path);
            articles.delete(path);
          }
          let left = steps ?? Number.POSITIVE_INFINITY;
          kept.settle(() => --left <= 0);
          if (steps === null) for (const each of articles.keys()) kept.snapshot().inferredDate(each);
        }
        while (!kept.settle(() => true));
        const fresh = createCorpus();
        for (const [path, analysis] of articles) fresh.set(path, analysis);
        found += fresh.snapshot().discrepancies.length;
        dated += [...articles.keys()].filter((path) => fresh.snapshot().inferredDate(path)).length;
        assert.deepEqual(told(kept), told(fresh));
      }),
      { numRuns: 500 },
    );
    assert.ok(found > 500, `${found} discrepancies`);
    assert.ok(dated > 50, `${dated} dated`);
  }).timeout(120_000);

  it('shows what an image tells until all that changed is resolved', () => {
    const fire = (count: string) =>
      analysisOf(5, [
        `A fire in a warehouse in Drammen killed ${count} people on Monday night, Mayor Ida Brandt said.`,
        'Police chief Olof Krag asked for patience.',
      ]);
    const toll = (count: string) =>
      analysisOf(5, [
        `Police chief Olof Krag told reporters that ${count} people died when a warehouse burned down in Drammen.`,
        'Mayor Ida Brandt visited the families.',
      ]);
    const articles = new Map([
      ['a', fire('12')],
      ['b', toll('14')],
    ]);
    const first = createCorpus();
    for (const [path, analysis] of articles) first.set(path, analysis);
    const corpus = reopened(first, articles);
    const shown = corpus.snapshot();
    assert.equal(shown.discrepancies.length, 1);
    assert.ok(corpus.settle(() => true));
    corpus.set('b', analysisOf(6, ['Irina Halvek met Chancellor Tomas Arden in Kesterby on Friday.']));
    corpus.set('c', toll('23'));
    assert.ok(!corpus.settle(() => true));
    assert.equal(shown.analysis('b'), articles.get('b'));
    assert.equal(shown.analysis('c'), undefined);
    const mayor = shown.analysis('b')?.clusters.findIndex(({ name }) => name === 'Ida Brandt') ?? null;
    assert.equal(shown.entityOf('b', mayor)?.name, 'Ida Brandt');
    while (!corpus.settle(() => true));
    const [discrepancy] = corpus.snapshot().discrepancies;
    assert.deepEqual([...new Set(discrepancy.statements.map(({ path }) => path))], ['a', 'c']);
  });

  it('names the articles whose problems are others than before', () => {
    const corpus = createCorpus();
    const fire = (count: string) =>
      analysisOf(5, [
        `A fire in a warehouse in Drammen killed ${count} people on Monday night, Mayor Ida Brandt said.`,
        'Police chief Olof Krag asked for patience.',
      ]);
    corpus.set('a', fire('12'));
    corpus.set('b', analysisOf(5, ['Irina Halvek met Chancellor Tomas Arden in Kesterby on Friday.']));
    corpus.snapshot();
    assert.deepEqual([...corpus.takeChanges()].sort(), ['a', 'b']);
    corpus.set(
      'c',
      analysisOf(5, [
        'Police chief Olof Krag told reporters that 14 people died when a warehouse burned down in Drammen.',
        'Mayor Ida Brandt visited the families.',
      ]),
    );
    assert.equal(corpus.snapshot().discrepancies.length, 1);
    assert.deepEqual([...corpus.takeChanges()].sort(), ['a', 'c']);
    corpus.delete('c');
    corpus.snapshot();
    assert.deepEqual([...corpus.takeChanges()].sort(), ['a', 'c']);
    corpus.snapshot();
    assert.deepEqual([...corpus.takeChanges()], []);
  });
});
