import type { Span } from '../../article/span';
import { isDigit, isLetter } from '../tokens/ascii';
import { type Dictionary, hashed, numberOf } from './dictionary';
import { MOST_DIGITS } from './pattern-words';

/** Words that stand one behind another and may all be of one date expression. */
export interface Run {
  count: number;
  /** Their numbers in the dictionary. */
  readonly words: number[];
  /** Offsets from the start of the part that they stand in. */
  readonly starts: number[];
  readonly ends: number[];
}

/**
 * Calls back for each longest run of words of a dictionary in a part of a text, in text order, where one of them at
 * least is `wanted`. A run is only good until the next one is read.
 */
export function eachRun(
  text: string,
  { start: from, end: to }: Span,
  dictionary: Dictionary,
  wanted: Uint8Array,
  take: (run: Run) => void,
): void {
  const run: Run = { count: 0, words: [], starts: [], ends: [] };
  let isWanted = false;
  for (let at = from; at < to; ) {
    const start = at;
    const code = text.charCodeAt(at++);
    let word: number;
    if (isLetter(code)) {
      let hash = hashed(0, code);
      for (; at < to && isLetter(text.charCodeAt(at)); at++) hash = hashed(hash, text.charCodeAt(at));
      word = numberOf(dictionary, text, start, at, hash);
    } else if (isDigit(code)) {
      while (at < to && isDigit(text.charCodeAt(at))) at++;
      word = Math.min(at - start, MOST_DIGITS);
    } else {
      continue;
    }
    if (word >= 0) {
      run.words[run.count] = word;
      run.starts[run.count] = start - from;
      run.ends[run.count] = at - from;
      run.count++;
      if (wanted[word] !== 0) isWanted = true;
    } else {
      if (isWanted) take(run);
      run.count = 0;
      isWanted = false;
    }
  }
  if (isWanted) take(run);
}
