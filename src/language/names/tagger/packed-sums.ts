import { LABELS } from './labels';

/**
 * A sum or weight for each label, two labels in one 32-bit number, so that one addition serves both: label `n` in its low
 * half, label `n + PAIRS` in the high one. A half must stay a 16-bit number, which some hundred 8-bit weights do.
 */
export const PAIRS = (LABELS + 1) >> 1;

/**
 * Numbers that hold one feature's weights: of pairs 0 and 1, 2 and 3 and so on, four 8-bit weights in one; before them the
 * last pair's only weight, with room for a key above it.
 */
export const WEIGHTS = 1 + (PAIRS >> 1);

/** Weights are kept as what they are above the least. */
const BIAS = 128;
const BIASES = BIAS | (BIAS << 16);
const BYTES = 0xff | (0xff << 16);
const KEY_SHIFT = 8;

/** Writes the weights of one feature, -128 to 127 each, and its key at `at`. */
export function packWeights(weights: Int8Array, key: number, rows: Int32Array, at: number): void {
  rows[at] = (key << KEY_SHIFT) | (weights[PAIRS - 1] + BIAS);
  for (let index = 1; index < WEIGHTS; index++) {
    const pair = 2 * (index - 1);
    rows[at + index] =
      (weights[pair] + BIAS) |
      ((weights[pair + 1] + BIAS) << 8) |
      ((weights[pair + PAIRS] + BIAS) << 16) |
      ((weights[pair + 1 + PAIRS] + BIAS) << 24);
  }
}

export function keyAt(rows: Int32Array, at: number): number {
  return rows[at] >>> KEY_SHIFT;
}

/** Adds the weights at `at` to the packed sums at `offset`. */
export function addPacked(rows: Int32Array, at: number, sums: Int32Array, offset: number): void {
  sums[offset + PAIRS - 1] += (rows[at] & 0xff) - BIAS;
  for (let index = 1; index < WEIGHTS; index++) {
    const four = rows[at + index];
    const first = offset + 2 * (index - 1);
    sums[first] += (four & BYTES) - BIASES;
    sums[first + 1] += ((four >>> 8) & BYTES) - BIASES;
  }
}

/** Adds the packed sums at `from` to the `LABELS` scores at `offset`. */
export function addToScores(sums: Int32Array, from: number, scores: Int32Array, offset: number): void {
  for (let pair = 0; pair < PAIRS; pair++) {
    const both = sums[from + pair];
    const low = (both << 16) >> 16;
    scores[offset + pair] += low;
    if (pair + PAIRS < LABELS) scores[offset + pair + PAIRS] += (both - low) >> 16;
  }
}
