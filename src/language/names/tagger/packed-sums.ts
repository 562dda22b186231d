import { LABELS } from './labels';

/**
 * A sum or weight for each label, two labels in one 32-bit number, so that one addition serves both: label `n` in its low
 * half, label `n + PAIRS` in the high one. A half must stay a 16-bit number, which some hundred 8-bit weights do.
 */
export const PAIRS = (LABELS + 1) >> 1;

/** The numbers of labels `pair` and `pair + PAIRS` as one. */
export function packPair(low: number, high: number): number {
  return (low + (high << 16)) | 0;
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
