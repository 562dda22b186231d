import type { Quote } from '../../language/analysis';
import { createQueue } from '../incremental/queue';
import { type Stage, stageOf } from '../incremental/stage';
import type { ArticleFacts } from './article-facts';
import { createDisputeGraph, type DisputeGraph } from './dispute-graph';
import { quoteDraft } from './quotes';
import { createShingleIndex, type Spoken, shinglesOf } from './shingles';
import type { DiscrepancyInput, Publish } from './told';
import { spokenSentences } from './utterances';
import { compareWording, type Difference } from './wording';

/** Quotes of one speaker that independent articles word differently. */
export interface QuoteIndex {
  readonly stages: readonly Stage[];
  /** What the article quotes, or who says it, or who else carries its text, has changed; null where it is gone. */
  set(path: string, facts: ArticleFacts | null): void;
}

/** Days between two articles that quote one utterance. */
const SAME_NEWS = 30;
const FEWEST_WORDS = 5;

export function createQuoteIndex(input: DiscrepancyInput, publish: Publish): QuoteIndex {
  const articles = new Map<string, readonly Spoken[]>();
  const nodes = new Map<string, Spoken>();
  const shingles = createShingleIndex();
  const uncompared = createQueue<Spoken>();

  const graph: DisputeGraph<Difference> = createDisputeGraph((group) => {
    const told = group.map((node) => nodes.get(node)!);
    const differences = new Set<Difference>();
    for (const node of group)
      for (const difference of graph.of(node).values()) if (difference !== 'same') differences.add(difference);
    return quoteDraft(
      told[0].speaker,
      told.map(({ sentence }) => sentence),
      differences,
    );
  }, publish);

  const forget = (spoken: Spoken): void => {
    const { node } = spoken;
    shingles.remove(spoken);
    for (const other of graph.of(node).keys()) graph.bind(node, other, null);
    nodes.delete(node);
  };

  const set = (path: string, facts: ArticleFacts | null): void => {
    for (const spoken of articles.get(path) ?? []) forget(spoken);
    const after = facts ? spokenIn(path, facts, input) : [];
    if (after.length > 0) articles.set(path, after);
    else articles.delete(path);
    for (const spoken of after) {
      nodes.set(spoken.node, spoken);
      shingles.add(spoken);
      uncompared.add(spoken);
    }
    for (const spoken of shingles.takeChanges()) uncompared.add(spoken);
  };

  const compare = (spoken: Spoken): void => {
    const { node } = spoken;
    if (nodes.get(node) !== spoken) return;
    const alike = shingles.alike(spoken);
    for (const key of graph.of(node).keys()) {
      const other = nodes.get(key);
      if (!other || !alike.has(other) || !independent(input, spoken, other)) graph.bind(node, key, null);
    }
    for (const other of alike) {
      // it will be compared with this one in its turn
      if (uncompared.has(other) || !independent(input, spoken, other)) continue;
      const [a, b] = node < other.node ? [spoken, other] : [other, spoken];
      graph.bind(node, other.node, compareWording(a.sentence, b.sentence));
    }
  };

  return {
    set,
    stages: [stageOf(uncompared, compare), graph],
  };
}

/** All sentences of five words and more that an article quotes, by speaker. */
function spokenIn(path: string, { quotes: all, day }: ArticleFacts, { entityOf }: DiscrepancyInput): readonly Spoken[] {
  const own = new Map<string, Quote[]>();
  for (const quote of all) {
    const speaker = entityOf(path, quote.speaker)?.id;
    if (speaker === undefined) continue;
    const list = own.get(speaker);
    if (list) list.push(quote);
    else own.set(speaker, [quote]);
  }
  const spoken: Spoken[] = [];
  for (const [speaker, quotes] of own) {
    let at = 0;
    for (const sentence of spokenSentences(path, quotes)) {
      const { words } = sentence;
      if (words.length < FEWEST_WORDS) continue;
      // joined, as V8 keeps the pieces of a text that is put together otherwise
      const node = [path, speaker, String(at++).padStart(4, '0')].join('\0');
      spoken.push({ node, path, speaker, day, sentence, shingles: shinglesOf(speaker, words) });
    }
  }
  return spoken;
}

function independent({ sourceOf }: DiscrepancyInput, a: Spoken, b: Spoken): boolean {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > SAME_NEWS) return false;
  return a.path !== b.path && sourceOf(a.path) !== sourceOf(b.path);
}
