import { continues, INSIDE, LABELS, LAST, OUTSIDE, PARTS, staysOpen } from './labels';

const IMPOSSIBLE = -1e9;

const ALL = Array.from({ length: LABELS }, (_, label) => label);
/** Labels that a name may follow, in rising order: outside names and at the end of one. */
const CLOSED = Uint8Array.from(ALL.filter((label) => !staysOpen(label)));
/** Labels that may follow each of those, and no other. */
const OPENING = Uint8Array.from(ALL.filter((label) => !continues(label)));

/** Weights of label pairs, made ready for decoding. */
export interface Steps {
  /** `LABELS` × `LABELS`, from × to. */
  readonly weights: Float64Array;
  /**
   * At [`LABELS` × one + other], closed labels: how far `other` must be ahead for `one` to be on no best sequence, whatever
   * follows.
   */
  readonly leads: Float64Array;
}

/** More than what rounding does to the sums compared. */
const MARGIN = 1e-3;

export function stepsOf(transitions: Float32Array): Steps {
  const weights = new Float64Array(transitions);
  const leads = new Float64Array(LABELS * LABELS);
  for (const one of CLOSED)
    for (const other of CLOSED) {
      let lead = -Infinity;
      for (const label of OPENING)
        lead = Math.max(lead, weights[one * LABELS + label] - weights[other * LABELS + label]);
      leads[one * LABELS + other] = lead + MARGIN;
    }
  return { weights, leads };
}

/** Work space that grows with the longest run. */
export interface Lattice {
  best: Float64Array;
  from: Uint8Array;
  readonly rivals: Uint8Array;
}

export function lattice(): Lattice {
  return { best: new Float64Array(0), from: new Uint8Array(0), rivals: new Uint8Array(CLOSED.length) };
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

/** Writes the closed labels of a token, `best` from `at` on, that may be on the best sequence, and gives their count. */
function findRivals(best: Float64Array, at: number, leads: Float64Array, rivals: Uint8Array): number {
  let top = OUTSIDE;
  for (let index = 1; index < CLOSED.length; index++)
    if (best[at + CLOSED[index]] > best[at + top]) top = CLOSED[index];
  const highest = best[at + top];
  let count = 0;
  for (let index = 0; index < CLOSED.length; index++) {
    const label = CLOSED[index];
    if (label === top || highest - best[at + label] <= leads[label * LABELS + top]) rivals[count++] = label;
  }
  return count;
}

/** Fills the lattice for the token at `at`, as far as names start or none is. */
function stepToOpening(
  { best, from, rivals }: Lattice,
  { weights, leads }: Steps,
  scores: Int32Array | Float32Array,
  offset: number,
  at: number,
): void {
  const previous = at - LABELS;
  const count = findRivals(best, previous, leads, rivals);
  for (let index = 0; index < OPENING.length; index++) {
    const label = OPENING[index];
    let winner = rivals[0];
    let highest = best[previous + winner] + weights[winner * LABELS + label];
    for (let rival = 1; rival < count; rival++) {
      const value = best[previous + rivals[rival]] + weights[rivals[rival] * LABELS + label];
      if (value > highest) {
        highest = value;
        winner = rivals[rival];
      }
    }
    best[at + label] = highest + scores[offset + at + label];
    from[at + label] = winner;
  }
}

/** Fills the lattice for the token at `at`, as far as names go on. */
function stepInside(
  { best, from }: Lattice,
  { weights }: Steps,
  scores: Int32Array | Float32Array,
  offset: number,
  at: number,
): void {
  const previous = at - LABELS;
  for (let begin = 1; begin < LABELS; begin += PARTS) {
    const inside = begin + INSIDE;
    for (let label = inside; label <= begin + LAST; label++) {
      const begun = best[previous + begin] + weights[begin * LABELS + label];
      const gone = best[previous + inside] + weights[inside * LABELS + label];
      best[at + label] = (gone > begun ? gone : begun) + scores[offset + at + label];
      from[at + label] = gone > begun ? inside : begin;
    }
  }
}

/**
 * Writes the best valid sequence of labels for a run into `labels` (Viterbi). `scores` holds `LABELS` scores for each of
 * its tokens from `offset` on.
 */
export function decode(
  space: Lattice,
  steps: Steps,
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
  const { weights } = steps;
  best.fill(IMPOSSIBLE, 0, LABELS);
  for (let index = 0; index < OPENING.length; index++) {
    const label = OPENING[index];
    best[label] = scores[offset + label] + (hasBefore ? weights[OUTSIDE * LABELS + label] : 0);
  }
  for (let at = LABELS; at < size; at += LABELS) {
    stepToOpening(space, steps, scores, offset, at);
    stepInside(space, steps, scores, offset, at);
  }
  let winner = OUTSIDE;
  let highest = 4 * IMPOSSIBLE;
  for (let index = 0; index < CLOSED.length; index++) {
    const label = CLOSED[index];
    const value = best[size - LABELS + label] + (hasBehind ? weights[label * LABELS + OUTSIDE] : 0);
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
