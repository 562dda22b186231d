import assert from 'node:assert/strict';
import fc from 'fast-check';
import { phraseStock } from '../../../src/language/lexicon/phrase-stock';
import { KNOWN, knownBits, openerOf, phraseTable, secondBit } from '../../../src/language/lexicon/phrase-table';
import {
  LABELS,
  labelSpan,
  mayFollow,
  OUTSIDE,
  spansOf,
  staysOpen,
  TAG_TYPES,
} from '../../../src/language/names/tagger/labels';
import { addWeights, decodeModel, featureList } from '../../../src/language/names/tagger/model';
import { addToScores, PAIRS } from '../../../src/language/names/tagger/packed-sums';
import { decode, lattice, stepsOf } from '../../../src/language/names/tagger/viterbi';
import { encodeModel } from '../../../src/training/encode-model';
import { learn } from '../../../src/training/perceptron';

const anyScores = (tokens: number) =>
  fc.array(fc.integer({ min: -50, max: 50 }), { minLength: tokens * LABELS, maxLength: tokens * LABELS });

function best(scores: readonly number[], transitions: Float32Array, hasBefore = false, hasBehind = false): Uint8Array {
  const end = scores.length / LABELS;
  const labels = new Uint8Array(end);
  decode(lattice(), stepsOf(transitions), Int32Array.from(scores), 0, { start: 0, end, hasBefore, hasBehind }, labels);
  return labels;
}

function totalOf(labels: readonly number[], scores: readonly number[], transitions: Float32Array): number {
  const own = labels.reduce((sum, label, token) => sum + scores[token * LABELS + label], 0);
  return labels.slice(1).reduce((sum, label, at) => sum + transitions[labels[at] * LABELS + label], own);
}

describe('labels of names', () => {
  it('spell the spans that they were written for', () => {
    const labels = new Uint8Array(8);
    labelSpan(labels, 0, 1, 'PERSON');
    labelSpan(labels, 1, 4, 'PLACE');
    labelSpan(labels, 6, 8, 'MISC');
    assert.deepEqual(spansOf(labels, 0, 8), [
      { start: 0, end: 1, type: 'PERSON' },
      { start: 1, end: 4, type: 'PLACE' },
      { start: 6, end: 8, type: 'MISC' },
    ]);
  });

  it('are always a valid sequence, whatever the scores', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }).chain(anyScores), anyScores(LABELS), (scores, pairs) => {
        const labels = [...best(scores, Float32Array.from(pairs))];
        assert.ok(mayFollow(0, labels[0]) && !staysOpen(labels.at(-1)!));
        for (const [at, label] of labels.slice(1).entries()) assert.ok(mayFollow(labels[at], label));
      }),
    );
  });

  it('are the best of all valid sequences', () => {
    const all = Array.from({ length: LABELS }, (_, label) => label);
    fc.assert(
      fc.property(anyScores(2), anyScores(LABELS), (scores, pairs) => {
        const transitions = Float32Array.from(pairs);
        const highest = Math.max(
          ...all
            .filter((one) => mayFollow(0, one))
            .flatMap((one) => all.filter((two) => mayFollow(one, two) && !staysOpen(two)).map((two) => [one, two]))
            .map((labels) => totalOf(labels, scores, transitions)),
        );
        assert.equal(totalOf([...best(scores, transitions)], scores, transitions), highest);
      }),
      { numRuns: 50 },
    );
  });

  it('count the step from and to the tokens around a run, which are in no name', () => {
    const outside = new Array<number>(LABELS).fill(-10_000).with(OUTSIDE, 0);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }).chain(anyScores), anyScores(LABELS), (scores, pairs) => {
        const transitions = Float32Array.from(pairs);
        const whole = best([...outside, ...scores, ...outside], transitions);
        assert.deepEqual([...best(scores, transitions, true, true)], [...whole.slice(1, -1)]);
        assert.deepEqual(
          [...best(scores, transitions, false, true)],
          [...best([...scores, ...outside], transitions).slice(0, -1)],
        );
      }),
    );
  });
});

describe('the model file', () => {
  const rows = new Int32Array(1 << 24).fill(-1);
  const features = [3, 70_000, 16_000_000];
  for (const [row, feature] of features.entries()) rows[feature] = row;
  const weights = { rows: new Float32Array(3 * LABELS), transitions: new Float32Array(LABELS * LABELS) };
  weights.rows.set([10, -5.5, 0, 2.25], 0);
  weights.rows.set([-30, 30], LABELS);
  weights.rows.set([0.1], 2 * LABELS);
  weights.transitions[5] = 1.5;
  const known = [['nairobi', KNOWN.place] as const, ['south sudan', KNOWN.country] as const];
  const bytes = encodeModel(weights, rows, known, { row: 1, weight: 0.5, clip: 30 });

  it('keeps what the trainer learnt, but for weights too small to matter', () => {
    const { model } = decodeModel(bytes);
    const scores = new Int32Array(2 * LABELS);
    const list = featureList();
    for (const feature of [4, ...features, 127, 69_999]) list.ids[list.length++] = feature;
    const sums = new Int32Array(PAIRS);
    addWeights(model, list, sums, 0);
    addToScores(sums, 0, scores, LABELS);
    const expected = [-20, 24.5, 0, 2.25, ...new Array<number>(LABELS - 4).fill(0)];
    assert.ok(scores.subarray(0, LABELS).every((score) => score === 0));
    for (const [label, score] of scores.subarray(LABELS).entries())
      assert.ok(Math.abs(score * model.scale - expected[label]) < 0.25, `label ${label}`);
    assert.ok(Math.abs(model.steps.weights[5] * model.scale - 1.5) < 1e-6);
  });

  it('keeps the known names', () => {
    const table = phraseTable(phraseStock(decodeModel(bytes).known), [
      ['Juba', KNOWN.bigPlace],
      ['nairobi', KNOWN.bigPlace],
    ]);
    assert.equal(knownBits(table, 'south sudan'), KNOWN.country);
    assert.equal(knownBits(table, 'nairobi'), KNOWN.place | KNOWN.bigPlace);
    assert.equal(knownBits(table, 'juba'), KNOWN.bigPlace);
    for (const word of ['', 'south', 'sudan', 'nairob', 'nairobi\nsouth sudan'])
      assert.equal(knownBits(table, word), 0);
    assert.equal(openerOf(table, 'south').most, 2);
    assert.ok((openerOf(table, 'south').seconds & secondBit('sudan')) !== 0);
    assert.equal(openerOf(table, 'nairobi').most, 0);
  });

  it('is refused where it is something else or cut off', () => {
    assert.throws(() => decodeModel(new Uint8Array(64)), /no model file/);
    assert.throws(() => decodeModel(new Uint8Array(bytes).subarray(0, bytes.length - 5)), RangeError);
  });
});

describe('the perceptron', () => {
  // Feature 0 means a person, feature 1 a place, feature 2 nothing.
  const person = 1 + 4 * TAG_TYPES.indexOf('PERSON') + 3;
  const place = 1 + 4 * TAG_TYPES.indexOf('PLACE') + 3;
  const packed = {
    features: Int32Array.from([0, 2, 1, 2, 2, 0]),
    starts: Int32Array.from([0, 1, 2, 3, 4, 5, 6]),
    gold: Uint8Array.from([person, 0, place, 0, 0, person]),
    sentences: Int32Array.from([0, 3, 6]),
    documents: Int32Array.from([0, 2]),
  };

  it('learns what features tell, the same on every run', () => {
    const shares: number[] = [];
    const one = learn(packed, 3, [0, 1], 20, (_, wrong) => shares.push(wrong));
    const other = learn(packed, 3, [0, 1], 20, () => undefined);
    assert.deepEqual(one, other);
    assert.equal(shares.at(-1), 0);
    assert.ok(one.rows[person] > one.rows[place] && one.rows[LABELS + place] > one.rows[LABELS + person]);
  });
});
