import type { PhraseGroup } from '../../lexicon/phrase-stock';
import { LABELS } from './labels';
import { addPacked, keyAt, packWeights, WEIGHTS } from './packed-sums';
import { type Steps, stepsOf } from './viterbi';

/** First four bytes of a model file: `DLN1`, little-endian. */
export const MODEL_MAGIC = 0x314e4c44;

/** Features are told apart by this many bits of their hash. */
const FEATURE_BITS = 24;
export const FEATURE_MASK = (1 << FEATURE_BITS) - 1;

/** Features that share a bit of the index, and a part of it. */
const BIT_SHIFT = 3;
const PART_SHIFT = BIT_SHIFT + 5;
const INDEX_PARTS = 1 << (FEATURE_BITS - PART_SHIFT);
const LOW = (1 << PART_SHIFT) - 1;
/** A trained tagger: 8-bit weights of hashed features, and weights of label pairs. */
export interface TaggerModel {
  /**
   * Two numbers for each part of the hashes: bits that tell which of its eighths have rows, and the part's first row. Most
   * features that have no weights stop here.
   */
  readonly index: Int32Array;
  /** `WEIGHTS` numbers a feature in rising order, its key its low bits; in units that `scale` turns into those learnt. */
  readonly rows: Int32Array;
  readonly scale: number;
  /** Weights of label pairs, in the same units. */
  readonly steps: Steps;
}

export interface ModelFile {
  readonly model: TaggerModel;
  /** Names and words known from free lists. */
  readonly known: readonly PhraseGroup[];
}

/** Hashed features of one token. */
export interface FeatureList {
  readonly ids: Int32Array;
  length: number;
}

/** More than any token has of one kind. */
const MOST_FEATURES = 200;

export function featureList(): FeatureList {
  return { ids: new Int32Array(MOST_FEATURES), length: 0 };
}

function bitsIn(bits: number): number {
  let sum = bits - ((bits >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return Math.imul((sum + (sum >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Adds the weights of a list's features to the packed sums at `offset`, and empties it. */
export function addWeights({ index, rows }: TaggerModel, list: FeatureList, sums: Int32Array, offset: number): void {
  const { ids, length } = list;
  // No branch depends on what is read here, so that the processor reads for many features at once.
  let passed = 0;
  for (let feature = 0; feature < length; feature++) {
    const key = ids[feature] & FEATURE_MASK;
    ids[passed] = key;
    passed += (index[2 * (key >>> PART_SHIFT)] >>> ((key >>> BIT_SHIFT) & 31)) & 1;
  }
  for (let feature = 0; feature < passed; feature++) {
    const key = ids[feature];
    const part = 2 * (key >>> PART_SHIFT);
    const low = key & LOW;
    const below = index[part] & ((1 << (low >>> BIT_SHIFT)) - 1);
    const end = index[part + 3] * WEIGHTS;
    let at = (index[part + 1] + bitsIn(below)) * WEIGHTS;
    while (at < end && keyAt(rows, at) < low) at += WEIGHTS;
    if (at < end && keyAt(rows, at) === low) addPacked(rows, at, sums, offset);
  }
  list.length = 0;
}

/**
 * Decodes a model file: magic, count of rows, scale, transitions; feature hashes in rising order as varint differences;
 * three planes of bits that tell which weights of a row are not zero; those weights; then groups of known names.
 */
export function decodeModel(source: Uint8Array): ModelFile {
  const view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  if (view.getUint32(0, true) !== MODEL_MAGIC) throw new Error('This is no model file.');
  const count = view.getUint32(4, true);
  const scale = view.getFloat32(8, true);
  const transitions = new Float32Array(LABELS * LABELS);
  for (let pair = 0; pair < transitions.length; pair++)
    transitions[pair] = view.getFloat32(12 + 4 * pair, true) / scale;
  const index = new Int32Array(2 * (INDEX_PARTS + 1));
  const rows = new Int32Array(count * WEIGHTS);
  const lows = new Uint8Array(count);
  let at = 12 + 4 * transitions.length;
  let key = 0;
  let part = 0;
  for (let row = 0; row < count; row++) {
    for (let shift = 0, byte = 128; byte >= 128; shift += 7) {
      byte = source[at++];
      key += (byte & 127) << shift;
    }
    while (part < key >>> PART_SHIFT) index[2 * ++part + 1] = row;
    lows[row] = key & LOW;
    index[2 * part] |= 1 << ((key >>> BIT_SHIFT) & 31);
  }
  while (part < INDEX_PARTS) index[2 * ++part + 1] = count;
  let value = at + 3 * count + 4;
  const known = value + view.getUint32(value - 4, true);
  const weights = new Int8Array(LABELS);
  for (let row = 0; row < count; row++, at++) {
    weights.fill(0);
    let bits = source[at] | (source[at + count] << 8) | (source[at + 2 * count] << 16);
    for (let label = 0; bits !== 0; label++, bits >>>= 1) if ((bits & 1) !== 0) weights[label] = source[value++];
    packWeights(weights, lows[row], rows, row * WEIGHTS);
  }
  return {
    model: { index, rows, scale, steps: stepsOf(transitions) },
    known: decodeKnown(source, view, known),
  };
}

function decodeKnown(source: Uint8Array, view: DataView, from: number): PhraseGroup[] {
  const groups: PhraseGroup[] = [];
  let at = from + 4;
  for (let left = view.getUint32(from, true); left > 0; left--) {
    const start = at + 8;
    const end = start + view.getUint32(at + 4, true);
    if (end > source.length) throw new RangeError('The model file is cut off.');
    groups.push({ bits: view.getUint32(at, true), text: source.subarray(start, end) });
    at = end;
  }
  return groups;
}
