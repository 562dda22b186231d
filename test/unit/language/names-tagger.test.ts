import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KNOWN } from '../../../src/language/lexicon/phrase-table';
import { LABELS, labelSpan, mayFollow, spansOf, staysOpen, TAG_TYPES } from '../../../src/language/names/tagger/labels';
import { addScores, decodeModel } from '../../../src/language/names/tagger/model';
import { decode, lattice, reserveLattice } from '../../../src/language/names/tagger/viterbi';
import { encodeModel } from '../../../src/training/encode-model';
import { learn } from '../../../src/training/perceptron';

const anyScores = (tokens: number) =>
  fc.array(fc.integer({ min: -50, max: 50 }), { minLength: tokens * LABELS, maxLength: tokens * LABELS });

function best(scores: readonly number[], transitions: Float32Array): Uint8Array {
  const space = lattice();
  const tokens = scores.length / LABELS;
  reserveLattice(space, tokens);
  space.scores.set(scores);
  const labels = new Uint8Array(tokens);
  decode(space, transitions, tokens, labels, 0);
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
    const scores = new Float32Array(LABELS);
    addScores(model, Int32Array.from([...features, 4, 5]), 0, 5, scores, 0);
    const expected = [-20, 24.5, 0, 2.25, ...new Array<number>(LABELS - 4).fill(0)];
    for (const [label, score] of scores.entries())
      assert.ok(Math.abs(score * model.scale - expected[label]) < 0.25, `label ${label}`);
    assert.ok(Math.abs(model.transitions[5] * model.scale - 1.5) < 1e-6);
  });

  it('keeps the known names', () => {
    assert.deepEqual(
      [...decodeModel(bytes).known].sort(([a], [b]) => (a < b ? -1 : 1)),
      [
        ['nairobi', KNOWN.place],
        ['south sudan', KNOWN.country],
      ],
    );
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
