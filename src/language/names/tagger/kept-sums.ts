import { PAIRS } from './packed-sums';

/**
 * Packed sums of weights that depend on three numbers only, such as a word, its place and how it is written: worked out
 * once for each such key, and kept.
 */
export interface KeptSums {
  /** Open addressing: `SLOT` numbers a slot. */
  slots: Int32Array;
  /** One less than the number of slots, a power of two. */
  wrap: number;
  count: number;
}

/** A slot is 1 where it is taken, then the three numbers of its key, then sums: all come from memory at once. */
const SUMS = 4;
const SLOT = SUMS + PAIRS;
const LEAST = 1 << 11;

export function keptSums(): KeptSums {
  const kept = { slots: new Int32Array(0), wrap: 0, count: 0 };
  clearSums(kept);
  return kept;
}

export function clearSums(kept: KeptSums): void {
  kept.slots = new Int32Array(LEAST * SLOT);
  kept.wrap = LEAST - 1;
  kept.count = 0;
}

/** Where in `slots` a key is, or else the free slot where it belongs. */
function slotOf({ slots, wrap }: KeptSums, a: number, b: number, c: number): number {
  const hash = Math.imul(a, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35) ^ Math.imul(c, 0x27d4eb2f);
  for (let place = (hash ^ (hash >>> 15)) & wrap; ; place = (place + 1) & wrap) {
    const slot = place * SLOT;
    if (slots[slot] === 0) return slot;
    if (slots[slot + 1] === a && slots[slot + 2] === b && slots[slot + 3] === c) return slot;
  }
}

/** Makes room for some keys more, which moves the sums that are kept: offsets told before are no longer right. */
export function makeRoom(kept: KeptSums, more: number): void {
  if (3 * (kept.count + more) <= 2 * kept.wrap) return;
  const { slots } = kept;
  kept.slots = new Int32Array(2 * slots.length);
  kept.wrap = 2 * kept.wrap + 1;
  for (let slot = 0; slot < slots.length; slot += SLOT)
    if (slots[slot] !== 0)
      kept.slots.set(
        slots.subarray(slot, slot + SLOT),
        slotOf(kept, slots[slot + 1], slots[slot + 2], slots[slot + 3]),
      );
}

/** Offset of a key's sums in `slots`, or -1 where they are not known yet. */
export function findSums(kept: KeptSums, a: number, b: number, c: number): number {
  const slot = slotOf(kept, a, b, c);
  return kept.slots[slot] === 0 ? -1 : slot + SUMS;
}

/** Keeps the sums of a key that had none, where there is room for it, and gives their offset. */
export function keepSums(kept: KeptSums, a: number, b: number, c: number, sums: Int32Array): number {
  const slot = slotOf(kept, a, b, c);
  const { slots } = kept;
  slots[slot] = 1;
  slots[slot + 1] = a;
  slots[slot + 2] = b;
  slots[slot + 3] = c;
  slots.set(sums, slot + SUMS);
  kept.count++;
  return slot + SUMS;
}
