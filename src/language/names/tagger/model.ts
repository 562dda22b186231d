import type { KnownEntry } from '../../lexicon/listed-names';
import { byteReader } from './byte-reader';
import { LABELS } from './labels';

/** First four bytes of a model file: `DLN1`, little-endian. */
export const MODEL_MAGIC = 0x314e4c44;

/** Features are told apart by this many bits of their hash. */
const FEATURE_BITS = 24;
export const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

const FILTER_BITS = 21;
const EMPTY = -1;
const GOLDEN = 0x9e3779b1;

/** A trained tagger: int8 weights of hashed features and of label pairs. */
export interface TaggerModel {
  /** One bit for each eighth of the hashes: most features that have no weights stop here, in the nearest memory. */
  readonly filter: Uint32Array;
  /** Open addressing, two numbers a slot: feature hash or -1, and its row of `weights`. */
  readonly slots: Int32Array;
  /** `LABELS` weights a row, in units that `scale` turns into those learnt. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** `LABELS` × `LABELS`, from × to, in the same units. */
  readonly transitions: Float32Array;
}

export interface ModelFile {
  readonly model: TaggerModel;
  /** Names and words known from free lists. */
  readonly known: readonly KnownEntry[];
}

/** Row of a feature in `model.weights`, or -1. */
function rowOf({ slots }: TaggerModel, key: number): number {
  const slot = slotOf(slots, key);
  return slots[slot] === EMPTY ? -1 : slots[slot + 1];
}

/** Index of the slot that holds `key`, or of the free one where it belongs. */
function slotOf(slots: Int32Array, key: number): number {
  const wrap = slots.length - 1;
  let slot = ((Math.imul(key, GOLDEN) >>> 7) << 1) & wrap;
  while (slots[slot] !== EMPTY && slots[slot] !== key) slot = (slot + 2) & wrap;
  return slot;
}

const filterBit = (key: number): number => key >>> (FEATURE_BITS - FILTER_BITS);

/** Adds the weights of features `from` to `to` to the `LABELS` scores at `offset`. */
export function addScores(
  model: TaggerModel,
  features: Int32Array,
  from: number,
  to: number,
  scores: Float32Array,
  offset: number,
): void {
  const { filter, weights } = model;
  for (let index = from; index < to; index++) {
    const key = features[index] & FEATURE_MASK;
    const bit = filterBit(key);
    if (((filter[bit >>> 5] >>> (bit & 31)) & 1) === 0) continue;
    const row = rowOf(model, key);
    if (row < 0) continue;
    const first = row * LABELS;
    for (let label = 0; label < LABELS; label++) scores[offset + label] += weights[first + label];
  }
}

function emptySlots(rows: number): Int32Array {
  let size = 16;
  while (size < 4 * rows) size *= 2;
  return new Int32Array(size).fill(EMPTY);
}

/**
 * Decodes a model file: magic, count of rows, scale, transitions; feature hashes in rising order as varint differences;
 * three planes of bits that tell which weights of a row are not zero; those weights; then groups of known names.
 */
export function decodeModel(source: Uint8Array): ModelFile {
  const reader = byteReader(source);
  if (reader.uint32() !== MODEL_MAGIC) throw new Error('This is no model file.');
  const count = reader.uint32();
  const scale = reader.float32();
  const transitions = Float32Array.from({ length: LABELS * LABELS }, () => reader.float32() / scale);
  const slots = emptySlots(count);
  const filter = new Uint32Array(1 << (FILTER_BITS - 5));
  let key = 0;
  for (let row = 0; row < count; row++) {
    key += reader.varint();
    const slot = slotOf(slots, key);
    slots[slot] = key;
    slots[slot + 1] = row;
    filter[filterBit(key) >>> 5] |= 1 << (filterBit(key) & 31);
  }
  const planes = [reader.bytes(count), reader.bytes(count), reader.bytes(count)];
  const values = reader.bytes(reader.uint32());
  const weights = new Int8Array(count * LABELS);
  let next = 0;
  for (let row = 0; row < count; row++) {
    let bits = planes[0][row] | (planes[1][row] << 8) | (planes[2][row] << 16);
    for (let at = row * LABELS; bits !== 0; at++, bits >>>= 1)
      if ((bits & 1) !== 0) weights[at] = (values[next++] << 24) >> 24;
  }
  const known: KnownEntry[] = [];
  for (let groups = reader.uint32(); groups > 0; groups--) {
    const bits = reader.uint32();
    for (const phrase of reader.ascii(reader.uint32()).split('\n')) known.push([phrase, bits]);
  }
  return { model: { filter, slots, weights, scale, transitions }, known };
}
