import { KNOWN } from '../../lexicon/phrase-table';
import { KIND, type TokenInfo } from './token-info';

/** Tokens `tokenStart` to `tokenEnd` (exclusive) of one sentence. */
export interface TokenRange {
  readonly tokenStart: number;
  readonly tokenEnd: number;
}

/** How the rest of a document writes a word: counts of its occurrences. */
export interface WordStatistics {
  all: number;
  small: number;
  /** With a capital where prose does not ask for one. */
  capital: number;
  afterTitle: number;
  afterCapital: number;
  afterPreposition: number;
  beforeSaying: number;
}

export interface DocumentStatistics {
  readonly words: ReadonlyMap<string, WordStatistics>;
  /** For each sentence 0 for prose, 1 for a line in capitals, 2 for one where every word has a capital. */
  readonly cases: Uint8Array;
}

const PLACE_PREPOSITIONS = new Set(['in', 'at']);

/** 0 for prose, 1 for a line in capitals, 2 for one where every word has a capital. */
function sentenceCase(infos: readonly TokenInfo[], { tokenStart, tokenEnd }: TokenRange): number {
  let words = 0;
  let capitals = 0;
  let initials = 0;
  for (let index = tokenStart; index < tokenEnd; index++) {
    const { kind, key, capital } = infos[index];
    if (key.length < 2 || kind === KIND.mark || kind === KIND.number) continue;
    words++;
    if (kind === KIND.capitals) capitals++;
    if (capital) initials++;
  }
  if (words > 1 && capitals >= 0.7 * words) return 1;
  return words > 4 && initials >= 0.75 * words ? 2 : 0;
}

function countSentence(
  infos: readonly TokenInfo[],
  { tokenStart, tokenEnd }: TokenRange,
  headline: boolean,
  words: Map<string, WordStatistics>,
): void {
  for (let index = tokenStart; index < tokenEnd; index++) {
    const info = infos[index];
    if (info.kind === KIND.mark || info.kind === KIND.number) continue;
    let word = words.get(info.key);
    if (word === undefined) {
      word = { all: 0, small: 0, capital: 0, afterTitle: 0, afterCapital: 0, afterPreposition: 0, beforeSaying: 0 };
      words.set(info.key, word);
    }
    word.all++;
    if (info.kind === KIND.small) word.small++;
    else if (index > tokenStart && !headline) {
      word.capital++;
      const before = infos[index - 1];
      if (before.capital && (before.known & KNOWN.roleHead) !== 0) word.afterTitle++;
      if (before.capital && index > tokenStart + 1) word.afterCapital++;
      if (PLACE_PREPOSITIONS.has(before.key)) word.afterPreposition++;
      if (index + 1 < tokenEnd && (infos[index + 1].known & KNOWN.saying) !== 0) word.beforeSaying++;
    }
  }
}

export function readDocumentStatistics(
  infos: readonly TokenInfo[],
  sentences: readonly TokenRange[],
): DocumentStatistics {
  const words = new Map<string, WordStatistics>();
  const cases = new Uint8Array(sentences.length);
  for (const [index, sentence] of sentences.entries()) {
    cases[index] = sentenceCase(infos, sentence);
    countSentence(infos, sentence, cases[index] !== 0, words);
  }
  return { words, cases };
}
