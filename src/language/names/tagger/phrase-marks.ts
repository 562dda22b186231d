import { type KnownTokens, longestPhrase } from '../phrases';
import { isCapitalForm, type TokenRange } from './document-statistics';
import { mix } from './hash';

const FIRST = 1;
const INSIDE = 2;
const LAST = 3;

/** For each token the known phrase that covers it: bits and place, hashed; 0 for none. */
export function phraseMarks(tokens: KnownTokens, forms: Uint8Array, sentences: readonly TokenRange[]): Int32Array {
  const marks = new Int32Array(forms.length);
  for (const { tokenStart, tokenEnd } of sentences) {
    for (let index = tokenStart; index < tokenEnd; index++) {
      if (!isCapitalForm(forms[index]) || marks[index] !== 0) continue;
      const phrase = longestPhrase(tokens, index, tokenEnd);
      if (phrase === null) continue;
      const last = phrase.length - 1;
      for (let at = 0; at <= last; at++)
        marks[index + at] = mix(phrase.bits, at === 0 ? FIRST : at === last ? LAST : INSIDE);
    }
  }
  return marks;
}
