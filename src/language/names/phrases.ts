import { hashLonger } from '../lexicon/phrase-stock';
import { knownBits, mayBeKnown, type PhraseTable } from '../lexicon/phrase-table';
import type { TokenInfo } from './tagger/token-info';

/** Tokens of a document, and what is known of words and phrases. */
export interface KnownTokens {
  readonly infos: readonly TokenInfo[];
  readonly keys: readonly string[];
  readonly known: PhraseTable;
}

export interface PhraseMatch {
  /** In words. */
  readonly length: number;
  readonly bits: number;
}

/** The longest known phrase of two words or more that starts at `index` and ends before `end`; or null. */
export function longestPhrase({ infos, keys, known }: KnownTokens, index: number, end: number): PhraseMatch | null {
  const { opens, seconds } = infos[index];
  if (opens === 0 || index + 1 >= end || (seconds & infos[index + 1].secondBit) === 0) return null;
  let { phraseHash } = infos[index];
  let best: PhraseMatch | null = null;
  for (let length = 2; length <= opens && index + length <= end; length++) {
    phraseHash = hashLonger(phraseHash, keys[index + length - 1]);
    if (!mayBeKnown(known, phraseHash)) continue;
    const bits = knownBits(known, joinKeys(keys, index, index + length));
    if (bits !== 0) best = { length, bits };
  }
  return best;
}

/** The keys of tokens `start` to `end` (exclusive), with a space between two. */
export function joinKeys(keys: readonly string[], start: number, end: number): string {
  let joined = keys[start];
  for (let index = start + 1; index < end; index++) joined += ` ${keys[index]}`;
  return joined;
}

/** The `KNOWN` bits of the phrase from `start` to `end` (exclusive). */
export function phraseBits({ infos, keys, known }: KnownTokens, start: number, end: number): number {
  if (end - start < 2) return end > start ? infos[start].known : 0;
  const { opens, seconds } = infos[start];
  if (end - start > opens || (seconds & infos[start + 1].secondBit) === 0) return 0;
  let { phraseHash } = infos[start];
  for (let index = start + 1; index < end; index++) phraseHash = hashLonger(phraseHash, keys[index]);
  return mayBeKnown(known, phraseHash) ? knownBits(known, joinKeys(keys, start, end)) : 0;
}
