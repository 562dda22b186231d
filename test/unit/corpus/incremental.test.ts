import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createCorpus } from '../../../src/corpus/corpus';
import { createImage } from '../../../src/corpus/image/image';
import { encodeImage } from '../../../src/corpus/image/image-lines';
import { createMirror, type Mirror } from '../../../src/corpus/image/mirror';
import { createTeller, type Teller } from '../../../src/corpus/image/teller';
import { rosterOf } from '../../../src/corpus/roster';
import { createShelf, IN_MEMORY } from '../../../src/corpus/shelf';
import type { Corpus } from '../../../src/corpus/snapshot';
import type { Analysis } from '../../../src/language/analysis';
import { analyzeText } from '../../../src/language/analyze-text';
import { packAnalysis } from '../../../src/language/packing/pack-analysis';
import { finish } from '../../../src/language/steps';

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
        /**
         * After the change, what the corpus comes to is told: to a copy of the image, or it is kept, and what comes next
         * another corpus tells.
         */
        told: fc.constantFrom(null, null, null, 'in place', 'undated', 'copied', 'kept'),
      }),
      { minLength: 3, maxLength: 30, size: 'max' },
    ),
  );

function told(corpus: Pick<Corpus, 'snapshot'>) {
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
    companions: snapshot.entities.map(({ id }) => snapshot.companionsOf(id, 3).map((other) => other.id)),
    named: snapshot.entities.map(({ id }) => snapshot.articlesOf(id).map(({ path, clusters }) => [path, clusters])),
    heads: snapshot.paths.map((path) => snapshot.headOf(path)?.article),
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

function corpusOf(articles: ReadonlyMap<string, Analysis>): Corpus {
  const corpus = createCorpus();
  for (const [path, analysis] of articles) corpus.set(path, analysis);
  return corpus;
}

/** Has the mirror show what the corpus comes to, with inferred dates or without. */
function tell({ tell, tellDates }: Teller, mirror: Mirror, dated = true): void {
  for (const { lines } of dated ? [tell(), finish(tellDates())] : [tell()])
    for (const line of lines) mirror.image.take(line);
  mirror.shown(new Set(Array.from(mirror.pending.paths(), mirror.pending.latest)));
}

/** The image of a snapshot as it is kept for another start. */
function keptImage(mirror: Mirror) {
  const image = createImage();
  for (const line of encodeImage(mirror.snapshot())) image.take(line);
  return image;
}

describe('A corpus that changes', () => {
  it('tells in small steps, whatever was changed, what the same articles tell anew', () => {
    let found = 0;
    let dated = 0;
    fc.assert(
      fc.property(changes, (list) => {
        let corpus = createCorpus();
        let teller = createTeller(corpus);
        let isNew = false;
        const mirror = createMirror(createShelf(IN_MEMORY));
        const articles = new Map<string, Analysis>();
        for (const { path, analysis, steps, told: how } of list) {
          if (analysis) {
            corpus.set(path, analysis);
            mirror.set(path, packAnalysis(analysis), rosterOf(analysis), analysis);
            articles.set(path, analysis);
          } else {
            corpus.delete(path);
            mirror.delete(path);
            articles.delete(path);
          }
          let left = steps ?? Number.POSITIVE_INFINITY;
          corpus.settle(() => --left <= 0);
          if (!how) continue;
          if (isNew) mirror.open(createImage());
          else if (how === 'copied') mirror.open(mirror.image.copy());
          tell(teller, mirror, how !== 'undated');
          isNew = how === 'kept';
          if (!isNew) continue;
          const before = told(mirror);
          mirror.open(keptImage(mirror));
          assert.deepEqual(told(mirror), before);
          corpus = corpusOf(articles);
          teller = createTeller(corpus);
        }
        while (!corpus.settle(() => true));
        if (isNew) mirror.open(createImage());
        tell(teller, mirror);
        const fresh = corpusOf(articles);
        found += fresh.snapshot().discrepancies.length;
        dated += [...articles.keys()].filter((path) => fresh.snapshot().inferredDate(path)).length;
        assert.deepEqual(told(corpus), told(fresh));
        assert.deepEqual(told(mirror), told(fresh));
      }),
      { numRuns: 500 },
    );
    assert.ok(found > 500, `${found} discrepancies`);
    assert.ok(dated > 50, `${dated} dated`);
  }).timeout(120_000);

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
    assert.deepEqual([...corpus.takeChanges().problems].sort(), ['a', 'b']);
    corpus.set(
      'c',
      analysisOf(5, [
        'Police chief Olof Krag told reporters that 14 people died when a warehouse burned down in Drammen.',
        'Mayor Ida Brandt visited the families.',
      ]),
    );
    assert.equal(corpus.snapshot().discrepancies.length, 1);
    assert.deepEqual([...corpus.takeChanges().problems].sort(), ['a', 'c']);
    corpus.delete('c');
    corpus.snapshot();
    assert.deepEqual([...corpus.takeChanges().problems].sort(), ['a', 'c']);
    corpus.snapshot();
    assert.deepEqual([...corpus.takeChanges().problems], []);
  });
});
