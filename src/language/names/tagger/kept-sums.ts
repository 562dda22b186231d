import { mix } from './hash';
import { PAIRS } from './packed-sums';

/**
 * Packed sums of weights that depend on three numbers only, such as a word, how it is written and its hint: worked out
 * once for each such key, and kept.
 */
export interface KeptSums {
  /** `PAIRS` numbers for each of the sums that a key has. */
  readonly width: number;
  /** Open addressing, four numbers a slot: 1 + the offset of the sums, 0 where it is free, then the key. */
  slots: Int32Array;
  /** `width` numbers a key. */
  sums: Int32Array;
  count: number;
}

const SLOT = 4;
const LEAST = 1 << 10;

/** Keeps some packed sums for each key. */
export function keptSums(sumsOfKey: number): KeptSums {
  const kept = { width: sumsOfKey * PAIRS, slots: new Int32Array(0), sums: new Int32Array(0), count: 0 };
  clearSums(kept);
  return kept;
}

export function clearSums(kept: KeptSums): void {
  kept.slots = new Int32Array(2 * LEAST * SLOT);
  kept.sums = new Int32Array(LEAST * kept.width);
  kept.count = 0;
}

/** Where in `slots` a key is, or else the free slot where it belongs. */
function slotOf(slots: Int32Array, a: number, b: number, c: number): number {
  const wrap = slots.length - 1;
  const hash = mix(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x27d4eb2f), c);
  let slot = (hash * SLOT) & wrap;
  while (slots[slot] !== 0 && (slots[slot + 1] !== a || slots[slot + 2] !== b || slots[slot + 3] !== c))
    slot = (slot + SLOT) & wrap;
  return slot;
}

function grow(kept: KeptSums): void {
  const { slots, sums } = kept;
  kept.sums = new Int32Array(2 * sums.length);
  kept.sums.set(sums);
  kept.slots = new Int32Array(2 * slots.length);
  for (let slot = 0; slot < slots.length; slot += SLOT)
    if (slots[slot] !== 0)
      kept.slots.set(
        slots.subarray(slot, slot + SLOT),
        slotOf(kept.slots, slots[slot + 1], slots[slot + 2], slots[slot + 3]),
      );
}

/** Offset of a key's sums, or -1 where they are not known yet. */
export function findSums({ slots }: KeptSums, a: number, b: number, c: number): number {
  return slots[slotOf(slots, a, b, c)] - 1;
}

/** Keeps the sums of a key that had none, and gives their offset. */
export function keepSums(kept: KeptSums, a: number, b: number, c: number, sums: Int32Array): number {
  if ((kept.count + 1) * kept.width > kept.sums.length) grow(kept);
  const offset = kept.count++ * kept.width;
  kept.sums.set(sums, offset);
  const { slots } = kept;
  const slot = slotOf(slots, a, b, c);
  slots[slot] = 1 + offset;
  slots[slot + 1] = a;
  slots[slot + 2] = b;
  slots[slot + 3] = c;
  return offset;
}
