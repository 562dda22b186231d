import { mix } from './hash';
import { LABELS } from './labels';

/**
 * Sums of weights that depend on one word and how the word that they count for is written: worked out once for each
 * such pair, which a number names, and kept.
 */
export interface WordScores {
  /** Open addressing, two numbers a slot: the pair's number or -1, and the offset of its sums. */
  slots: Int32Array;
  /** `LABELS` sums a pair. */
  sums: Int16Array;
  count: number;
}

const EMPTY = -1;
const LEAST = 1 << 10;

export function wordScores(): WordScores {
  const scores = { slots: new Int32Array(0), sums: new Int16Array(0), count: 0 };
  clearWordScores(scores);
  return scores;
}

export function clearWordScores(scores: WordScores): void {
  scores.slots = new Int32Array(4 * LEAST).fill(EMPTY);
  scores.sums = new Int16Array(LEAST * LABELS);
  scores.count = 0;
}

/** Index of the slot that holds a pair, or of the free one where it belongs. */
function slotOf(slots: Int32Array, pair: number): number {
  const wrap = slots.length - 1;
  let slot = (mix(pair, 0) << 1) & wrap;
  while (slots[slot] !== EMPTY && slots[slot] !== pair) slot = (slot + 2) & wrap;
  return slot;
}

function grow(scores: WordScores): void {
  const { slots, sums } = scores;
  scores.sums = new Int16Array(2 * sums.length);
  scores.sums.set(sums);
  scores.slots = new Int32Array(2 * slots.length).fill(EMPTY);
  for (let slot = 0; slot < slots.length; slot += 2)
    if (slots[slot] !== EMPTY) scores.slots.set(slots.subarray(slot, slot + 2), slotOf(scores.slots, slots[slot]));
}

/** Offset of a pair's sums, or -1 where they are not known yet. */
export function findWordScores({ slots }: WordScores, pair: number): number {
  const slot = slotOf(slots, pair);
  return slots[slot] === EMPTY ? EMPTY : slots[slot + 1];
}

/** Keeps the sums of a pair that had none, and gives their offset. */
export function keepWordScores(scores: WordScores, pair: number, sums: Int32Array): number {
  if ((scores.count + 1) * LABELS > scores.sums.length) grow(scores);
  const offset = scores.count++ * LABELS;
  scores.sums.set(sums, offset);
  const slot = slotOf(scores.slots, pair);
  scores.slots[slot] = pair;
  scores.slots[slot + 1] = offset;
  return offset;
}
