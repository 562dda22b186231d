import type { KnownEntry } from '../language/lexicon/listed-names';
import type { PhraseGroup } from '../language/lexicon/phrase-stock';
import { LABELS } from '../language/names/tagger/labels';
import { MODEL_MAGIC } from '../language/names/tagger/model';
import type { Weights } from './perceptron';

/** Rows whose weights all stay below this say too little to be kept. */
export interface Thresholds {
  readonly row: number;
  readonly weight: number;
  /** Weights beyond this are cut to it. */
  readonly clip: number;
}

function varint(value: number, out: number[]): void {
  let rest = value;
  while (rest >= 128) {
    out.push((rest & 127) | 128);
    rest >>>= 7;
  }
  out.push(rest);
}

/** Folded phrases by their bits. */
export function phraseGroups(known: readonly KnownEntry[]): PhraseGroup[] {
  const groups = new Map<number, string[]>();
  for (const [phrase, bits] of known) {
    const phrases = groups.get(bits);
    if (phrases === undefined) groups.set(bits, [phrase]);
    else phrases.push(phrase);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([bits, phrases]) => ({ bits, text: Buffer.from(phrases.join('\n'), 'ascii') }));
}

function numbers(...values: number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}

/** The model as bytes, in the form that `decodeModel` reads. `rows` maps feature hashes to rows of `weights`. */
export function encodeModel(
  weights: Weights,
  rows: Int32Array,
  known: readonly KnownEntry[],
  thresholds: Thresholds,
): Buffer {
  const scale = thresholds.clip / 127;
  const keys: number[] = [];
  const planes: number[][] = [[], [], []];
  const values: number[] = [];
  let before = 0;
  let count = 0;
  for (let feature = 0; feature < rows.length; feature++) {
    if (rows[feature] < 0) continue;
    const row = weights.rows.subarray(rows[feature] * LABELS, (rows[feature] + 1) * LABELS);
    if (row.every((weight) => Math.abs(weight) < thresholds.row)) continue;
    let bits = 0;
    for (let label = 0; label < LABELS; label++) {
      if (Math.abs(row[label]) < thresholds.weight) continue;
      const value = Math.max(-127, Math.min(127, Math.round(row[label] / scale)));
      if (value === 0) continue;
      bits |= 1 << label;
      values.push(value);
    }
    if (bits === 0) continue;
    varint(feature - before, keys);
    before = feature;
    for (const [index, plane] of planes.entries()) plane.push((bits >>> (8 * index)) & 255);
    count++;
  }
  const groups = phraseGroups(known);
  return Buffer.concat([
    numbers(MODEL_MAGIC, count),
    Buffer.from(Float32Array.of(scale).buffer),
    Buffer.from(Float32Array.from(weights.transitions).buffer),
    Buffer.from(keys),
    ...planes.map((plane) => Buffer.from(plane)),
    numbers(values.length),
    Buffer.from(Int8Array.from(values).buffer),
    numbers(groups.length),
    ...groups.flatMap(({ bits, text }) => [numbers(bits, text.length), text]),
  ]);
}
