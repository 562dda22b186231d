import { isDigit, isLetter } from './characters';
import { type Dictionary, hashed, numberOf } from './dictionary';
import { NUMBERS } from './pattern-words';

/** Words that stand one behind another and may all be of one date expression; offsets into the text. */
export interface Run {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Their numbers in the dictionary. */
  readonly words: readonly number[];
}

/**
 * Calls back for each longest run of words of the dictionary, in text order; a word of another alphabet is a gap. A
 * run is only good until the next one is read.
 */
export function eachRun(text: string, dictionary: Dictionary, take: (run: Run) => void): void {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: number[] = [];
  const run = { starts, ends, words };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const start = at++;
    let word = -1;
    if (isLetter(code)) {
      let hash = hashed(0, code);
      for (let next = text.charCodeAt(at); isLetter(next); next = text.charCodeAt(++at)) hash = hashed(hash, next);
      word = numberOf(dictionary, text, start, at, hash);
    } else if (isDigit(code)) {
      while (isDigit(text.charCodeAt(at))) at++;
      word = Math.min(at - start, NUMBERS.length - 1);
    } else {
      continue;
    }
    if (word >= 0) {
      starts.push(start);
      ends.push(at);
      words.push(word);
    } else if (words.length > 0) {
      take(run);
      starts.length = 0;
      ends.length = 0;
      words.length = 0;
    }
  }
  if (words.length > 0) take(run);
}
