import { continues, LABELS, mayFollow, OUTSIDE, staysOpen } from './labels';

const IMPOSSIBLE = -1e9;

/** For each label the labels that may stand before it. */
const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) => mayFollow(before, label)),
);

/** Work space that grows with the longest run. */
export interface Lattice {
  best: Float64Array;
  from: Uint8Array;
}

export function lattice(): Lattice {
  return { best: new Float64Array(0), from: new Uint8Array(0) };
}

/** Some of a sentence's tokens, one after another: `start` to `end` (exclusive); those around them are in no name. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** False where its first token is the sentence's. */
  readonly hasBefore: boolean;
  /** False where its last token is the sentence's. */
  readonly hasBehind: boolean;
}

/**
 * Writes the best valid sequence of labels for a run into `labels` (Viterbi). `scores` holds `LABELS` scores for each of
 * its tokens from `offset` on.
 */
export function decode(
  space: Lattice,
  transitions: Float32Array,
  scores: Int32Array | Float32Array,
  offset: number,
  { start, end, hasBefore, hasBehind }: Run,
  labels: Uint8Array,
): void {
  const size = (end - start) * LABELS;
  if (space.best.length < size) {
    space.best = new Float64Array(2 * size);
    space.from = new Uint8Array(2 * size);
  }
  const { best, from } = space;
  for (let label = 0; label < LABELS; label++)
    best[label] = continues(label) ? IMPOSSIBLE : scores[offset + label] + (hasBefore ? transitions[label] : 0);
  for (let at = LABELS; at < size; at += LABELS) {
    const previous = at - LABELS;
    for (let label = 0; label < LABELS; label++) {
      const before = PREDECESSORS[label];
      let highest = 2 * IMPOSSIBLE;
      let winner = before[0];
      for (let index = 0; index < before.length; index++) {
        const value = best[previous + before[index]] + transitions[before[index] * LABELS + label];
        if (value > highest) {
          highest = value;
          winner = before[index];
        }
      }
      best[at + label] = highest + scores[offset + at + label];
      from[at + label] = winner;
    }
  }
  let winner = OUTSIDE;
  let highest = 4 * IMPOSSIBLE;
  for (let label = 0; label < LABELS; label++) {
    if (staysOpen(label)) continue;
    const value = best[size - LABELS + label] + (hasBehind ? transitions[label * LABELS + OUTSIDE] : 0);
    if (value > highest) {
      highest = value;
      winner = label;
    }
  }
  for (let token = end - start - 1; token >= 0; token--) {
    labels[start + token] = winner;
    winner = from[token * LABELS + winner];
  }
}
