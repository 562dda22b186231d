import type { TokenRange } from './document-statistics';
import type { TokenInfo } from './token-info';
import type { Run } from './viterbi';

/** A run of tokens that may be in names, and the number of its sentence. */
export interface NameRun extends Run {
  readonly sentence: number;
}

/** A token in small letters, with no capital next to it, is in no name. */
function mayBeNamed(infos: readonly TokenInfo[], index: number, { tokenStart, tokenEnd }: TokenRange): boolean {
  return (
    infos[index].capital ||
    (index > tokenStart && infos[index - 1].capital) ||
    (index + 1 < tokenEnd && infos[index + 1].capital)
  );
}

/** The runs of a document's sentences, in text order. */
export function nameRuns(infos: readonly TokenInfo[], sentences: readonly TokenRange[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const range = sentences[sentence];
    for (let index = range.tokenStart; index < range.tokenEnd; index++) {
      if (!mayBeNamed(infos, index, range)) continue;
      const start = index;
      do index++;
      while (index < range.tokenEnd && mayBeNamed(infos, index, range));
      runs.push({
        sentence,
        start,
        end: index,
        hasBefore: start > range.tokenStart,
        hasBehind: index < range.tokenEnd,
      });
    }
  }
  return runs;
}
