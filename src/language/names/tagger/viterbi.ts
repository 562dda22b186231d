import { continues, INSIDE, LABELS, LAST, OUTSIDE, PARTS, staysOpen, UNIT } from './labels';

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
   * At [`LABELS` × one + other], closed labels: how far `one` must be ahead for `other` to be on no best sequence, whatever
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
        lead = Math.max(lead, weights[other * LABELS + label] - weights[one * LABELS + label]);
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

/** The closed label with the highest sum of the token at `at`. */
function topOf(best: Float64Array, at: number): number {
  let top = OUTSIDE;
  let highest = best[at];
  for (let begin = 1; begin < LABELS; begin += PARTS) {
    const last = best[at + begin + LAST];
    const unit = best[at + begin + UNIT];
    if (last > highest) {
      highest = last;
      top = begin + LAST;
    }
    if (unit > highest) {
      highest = unit;
      top = begin + UNIT;
    }
  }
  return top;
}

/** Writes the closed labels of the token at `at` that may be on the best sequence, and gives their count. */
function findRivals({ best, rivals }: Lattice, at: number, leads: Float64Array): number {
  const top = topOf(best, at);
  const highest = best[at + top];
  let count = 0;
  for (let index = 0; index < CLOSED.length; index++) {
    const label = CLOSED[index];
    if (label === top || highest - best[at + label] <= leads[top * LABELS + label]) rivals[count++] = label;
  }
  return count;
}

/** Fills the lattice for the token at `at`, as far as names start or none is. */
function stepToOpening(
  space: Lattice,
  { weights, leads }: Steps,
  scores: Int32Array | Float32Array,
  offset: number,
  at: number,
): void {
  const { best, from, rivals } = space;
  const previous = at - LABELS;
  const count = findRivals(space, previous, leads);
  const first = rivals[0];
  const firstBest = best[previous + first];
  for (let index = 0; index < OPENING.length; index++) {
    const label = OPENING[index];
    let winner = first;
    let highest = firstBest + weights[first * LABELS + label];
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
  for (let label = 0; label < LABELS; label++) best[label] = IMPOSSIBLE;
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
