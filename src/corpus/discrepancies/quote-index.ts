import type { Quote } from '../../language/analysis';
import { dayOf } from '../events/window';
import { createQueue } from '../incremental/queue';
import { type Stage, stageOf } from '../incremental/stage';
import { createDisputeGraph } from './dispute-graph';
import { quoteDraft } from './quotes';
import { createShingleIndex, type Spoken, shinglesOf } from './shingles';
import type { DiscrepancyInput, Publish } from './told';
import { type SpokenSentence, spokenSentences } from './utterances';
import { compareWording } from './wording';

/** Quotes of one speaker that independent articles word differently. */
export interface QuoteIndex {
  readonly stages: readonly Stage[];
  /** What the article quotes, or who says it, or who else carries its text, has changed. */
  look(path: string): void;
}

/** Days between two articles that quote one utterance. */
const SAME_NEWS = 30;
const FEWEST_WORDS = 5;

export function createQuoteIndex(input: DiscrepancyInput, publish: Publish): QuoteIndex {
  const articles = new Map<string, readonly Spoken[]>();
  const nodes = new Map<string, Spoken>();
  const shingles = createShingleIndex();
  const unread = createQueue<string>();
  const uncompared = createQueue<Spoken>();

  const graph = createDisputeGraph((group) => {
    const told = group.map((node) => nodes.get(node)!);
    const differ = (a: number, b: number): boolean => graph.of(group[a]).has(group[b]);
    return quoteDraft(
      told[0].speaker,
      told.map(({ sentence }) => sentence),
      differ,
    );
  }, publish);

  const forget = (spoken: Spoken): void => {
    const node = nodeOf(spoken);
    shingles.remove(spoken);
    for (const other of [...graph.of(node).keys()]) graph.bind(node, other, null);
    nodes.delete(node);
  };

  const read = (path: string): void => {
    for (const spoken of articles.get(path) ?? []) forget(spoken);
    const day = dayOf(input.analysis(path)?.article.date ?? null);
    const after = [...sentencesIn(path, input)].flatMap(([speaker, sentences]) =>
      sentences.map((sentence, at): Spoken => {
        const shingles = shinglesOf(speaker, sentence.words);
        return { path, speaker, at, day, sentence, shingles };
      }),
    );
    if (after.length > 0) articles.set(path, after);
    else articles.delete(path);
    for (const spoken of after) {
      nodes.set(nodeOf(spoken), spoken);
      shingles.add(spoken);
      uncompared.add(spoken);
    }
    for (const spoken of shingles.takeChanges()) uncompared.add(spoken);
  };

  const compare = (spoken: Spoken): void => {
    const node = nodeOf(spoken);
    if (nodes.get(node) !== spoken) return;
    const alike = [...shingles.alike(spoken)].filter((other) => independent(input, spoken, other));
    const partners = new Set(alike.map(nodeOf));
    for (const other of [...graph.of(node).keys()]) if (!partners.has(other)) graph.bind(node, other, null);
    for (const other of alike) {
      const [a, b] = node < nodeOf(other) ? [spoken, other] : [other, spoken];
      const difference = compareWording(a.sentence, b.sentence);
      graph.bind(node, nodeOf(other), difference ? 'differ' : null);
    }
  };

  return {
    stages: [stageOf(unread, read), stageOf(uncompared, compare), graph],
    look: (path) => unread.add(path),
  };
}

/** In order of paths. */
const nodeOf = ({ path, speaker, at }: Spoken): string => `${path}\0${speaker}\0${String(at).padStart(4, '0')}`;

function sentencesIn(
  path: string,
  { analysis, entityOf }: DiscrepancyInput,
): ReadonlyMap<string, readonly SpokenSentence[]> {
  const own = new Map<string, Quote[]>();
  for (const quote of analysis(path)?.quotes ?? []) {
    const speaker = quote.kind === 'indirect' ? undefined : entityOf(path, quote.speaker)?.id;
    if (speaker === undefined) continue;
    const list = own.get(speaker);
    if (list) list.push(quote);
    else own.set(speaker, [quote]);
  }
  const long = (quotes: readonly Quote[]): readonly SpokenSentence[] =>
    spokenSentences(path, quotes).filter(({ words }) => words.length >= FEWEST_WORDS);
  return new Map([...own].map(([speaker, quotes]) => [speaker, long(quotes)]));
}

function independent({ sourceOf }: DiscrepancyInput, a: Spoken, b: Spoken): boolean {
  if (a.path === b.path || sourceOf(a.path) === sourceOf(b.path)) return false;
  return a.day === null || b.day === null || Math.abs(a.day - b.day) <= SAME_NEWS;
}
