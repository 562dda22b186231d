import { isCapitalForm, type TokenRange } from './document-statistics';
import type { Run } from './viterbi';

/** A run of tokens that may be in names, and the number of its sentence. */
export interface NameRun extends Run {
  readonly sentence: number;
}

/**
 * The runs of a document's sentences, in text order: capitalised tokens and those next to them. A token in small letters
 * with no capital next to it is in no name.
 */
export function nameRuns(forms: Uint8Array, sentences: readonly TokenRange[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const { tokenStart, tokenEnd } = sentences[sentence];
    let start = -1;
    let end = tokenStart;
    for (let index = tokenStart; index < tokenEnd; index++) {
      if (!isCapitalForm(forms[index])) continue;
      if (start >= 0 && index - 1 > end) {
        runs.push({ sentence, start, end, hasBefore: start > tokenStart, hasBehind: true });
        start = -1;
      }
      if (start < 0) start = Math.max(tokenStart, index - 1);
      end = Math.min(tokenEnd, index + 2);
    }
    if (start >= 0) runs.push({ sentence, start, end, hasBefore: start > tokenStart, hasBehind: end < tokenEnd });
  }
  return runs;
}
