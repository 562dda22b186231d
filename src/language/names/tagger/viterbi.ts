import { continues, LABELS, mayFollow, OUTSIDE, staysOpen } from './labels';

const IMPOSSIBLE = -1e9;

/** For each label the labels that may stand before it. */
const PREDECESSORS: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) => mayFollow(before, label)),
);

/** Work space that grows with the longest sentence. */
export interface Lattice {
  /** Scores of each label for each token, `LABELS` a token: filled by the caller. */
  scores: Float32Array;
  best: Float32Array;
  from: Uint8Array;
}

export function lattice(): Lattice {
  return { scores: new Float32Array(0), best: new Float32Array(0), from: new Uint8Array(0) };
}

/** Makes room for `tokens`; scores are kept only where there was room already. */
export function reserveLattice(space: Lattice, tokens: number): void {
  const size = tokens * LABELS;
  if (space.scores.length >= size) return;
  space.scores = new Float32Array(2 * size);
  space.best = new Float32Array(2 * size);
  space.from = new Uint8Array(2 * size);
}

/** Only `OUTSIDE` is possible here. */
export function forbidNames(space: Lattice, token: number): void {
  const offset = token * LABELS;
  space.scores.fill(IMPOSSIBLE, offset, offset + LABELS);
  space.scores[offset + OUTSIDE] = 0;
}

function isForbidden({ scores }: Lattice, token: number): boolean {
  return scores[token * LABELS + 1] === Math.fround(IMPOSSIBLE);
}

/** The step to a token that can only be `OUTSIDE`. */
function stepOutside(
  { scores, best, from }: Lattice,
  transitions: Float32Array,
  previous: number,
  offset: number,
): void {
  let highest = 2 * IMPOSSIBLE;
  let winner = OUTSIDE;
  for (const label of PREDECESSORS[OUTSIDE]) {
    const value = best[previous + label] + transitions[label * LABELS + OUTSIDE];
    if (value > highest) {
      highest = value;
      winner = label;
    }
  }
  best[offset + OUTSIDE] = highest + scores[offset + OUTSIDE];
  from[offset + OUTSIDE] = winner;
}

/** Writes the best valid sequence of labels for `tokens` scores into `labels` from `at` on (Viterbi). */
export function decode(
  space: Lattice,
  transitions: Float32Array,
  tokens: number,
  labels: Uint8Array,
  at: number,
): void {
  const { scores, best, from } = space;
  if (tokens === 0) return;
  for (let label = 0; label < LABELS; label++) best[label] = continues(label) ? IMPOSSIBLE : scores[label];
  for (let token = 1; token < tokens; token++) {
    const offset = token * LABELS;
    const previous = offset - LABELS;
    if (isForbidden(space, token)) {
      best.fill(2 * IMPOSSIBLE, offset, offset + LABELS);
      stepOutside(space, transitions, previous, offset);
      continue;
    }
    for (let label = 0; label < LABELS; label++) {
      const score = scores[offset + label];
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
      best[offset + label] = Math.max(highest + score, 2 * IMPOSSIBLE);
      from[offset + label] = winner;
    }
  }
  let label = OUTSIDE;
  const last = (tokens - 1) * LABELS;
  for (let other = 1; other < LABELS; other++)
    if (!staysOpen(other) && best[last + other] > best[last + label]) label = other;
  for (let token = tokens - 1; token >= 0; token--) {
    labels[at + token] = label;
    label = from[token * LABELS + label];
  }
}
