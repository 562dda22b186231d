import type { Span } from '../../article/span';
import { firstFrom } from '../../article/span';
import type { Token } from '../analysis';
import type { Triggers } from './triggers';

/** Words that stand one behind another and may all be of one date expression. */
export interface Run {
  count: number;
  /** Their numbers in the vocabulary. */
  readonly words: number[];
  /** Offsets from the start of the part that they stand in. */
  readonly starts: number[];
  readonly ends: number[];
}

/**
 * Calls back for each longest run of words of the vocabulary in a part of a text that holds a word which some rule
 * needs; in text order. A run is only good until the next one is read.
 */
export function eachRun(
  tokens: readonly Token[],
  part: Span,
  { wordsOf, neededBy }: Triggers,
  take: (run: Run) => void,
): void {
  const run: Run = { count: 0, words: [], starts: [], ends: [] };
  let needed = false;
  for (let index = firstReaching(tokens, part.start); index < tokens.length; index++) {
    const { start, spelling } = tokens[index];
    if (start >= part.end) break;
    const words = wordsOf(spelling);
    for (let at = 0; at < words.length; at++) {
      const { word, from, to } = words[at];
      if (word >= 0 && start + from >= part.start && start + to <= part.end) {
        run.words[run.count] = word;
        run.starts[run.count] = start + from - part.start;
        run.ends[run.count] = start + to - part.start;
        run.count++;
        needed ||= neededBy[word].length > 0;
      } else {
        if (needed) take(run);
        run.count = 0;
        needed = false;
      }
    }
  }
  if (needed) take(run);
}

function firstReaching(tokens: readonly Token[], offset: number): number {
  const first = firstFrom(tokens, offset);
  return first > 0 && tokens[first - 1].end > offset ? first - 1 : first;
}
