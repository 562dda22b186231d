import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clearSums, findSums, keepSums, keptSums } from '../../../src/language/names/tagger/kept-sums';
import { LABELS } from '../../../src/language/names/tagger/labels';
import {
  addPacked,
  addToScores,
  keyAt,
  PAIRS,
  packWeights,
  WEIGHTS,
} from '../../../src/language/names/tagger/packed-sums';
import { nameRuns } from '../../../src/language/names/tagger/runs';
import { formOfText, KIND } from '../../../src/language/names/tagger/word-form';

describe('how a word is written', () => {
  const cases: [string, keyof typeof KIND, string][] = [
    ['Okello', 'capital', 'Xxx'],
    ['McDonald', 'mixed', 'XxXxx'],
    ['iPhone', 'mixed', 'xXxx'],
    ['NATO', 'capitals', 'XX'],
    ['G20', 'capitals', 'Xdd'],
    ['J.', 'initial', 'X.'],
    ['É', 'initial', 'X'],
    ['U.S.', 'dotted', 'X.X.'],
    ['U.S', 'dotted', 'X.X'],
    ['a.É.', 'dotted', 'x.X.'],
    ['p.m.', 'small', 'x.x.'],
    ['U.S.-led', 'capital', 'X.X.-xx'],
    ['vote', 'small', 'xx'],
    ['中国', 'small', 'xx'],
    ['2024-28', 'number', 'dd-dd'],
    ['20TH', 'number', 'ddXX'],
    ['½', 'number', 'd'],
    ['"', 'mark', '"'],
    ['...', 'mark', '..'],
    ['😀', 'mark', '😀'],
  ];
  for (const [text, kind, shape] of cases)
    it(`${text} is ${kind}`, () => assert.deepEqual(formOfText(text), { kind: KIND[kind], shape }));
});

describe('packed sums', () => {
  it('are the sums of each label, however large and of whatever sign', () => {
    const anyWeights = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: LABELS, maxLength: LABELS });
    fc.assert(
      fc.property(fc.array(anyWeights, { maxLength: 200 }), (rows) => {
        const sums = new Int32Array(PAIRS);
        const packed = new Int32Array(2 * WEIGHTS);
        for (const [key, row] of rows.entries()) {
          packWeights(Int8Array.from(row), key, packed, WEIGHTS);
          assert.equal(keyAt(packed, WEIGHTS), key);
          addPacked(packed, WEIGHTS, sums, 0);
        }
        const scores = new Int32Array(3 * LABELS).fill(7);
        addToScores(sums, 0, scores, LABELS);
        const expected = Array.from({ length: LABELS }, (_, label) => rows.reduce((sum, row) => sum + row[label], 7));
        assert.deepEqual([...scores.subarray(LABELS, 2 * LABELS)], expected);
        assert.ok([...scores.subarray(0, LABELS), ...scores.subarray(2 * LABELS)].every((score) => score === 7));
      }),
    );
  });
});

describe('sums that are kept', () => {
  it('are found again, however many there are, and forgotten together', () => {
    const kept = keptSums(1);
    const sumsOf = (key: number) => Int32Array.from({ length: PAIRS }, (_, pair) => key * 31 + pair);
    const keys = Array.from({ length: 9000 }, (_, index) => [index % 70, (index >> 4) - 90, index] as const);
    for (const [a, b, c] of keys) {
      assert.equal(findSums(kept, a, b, c), -1);
      keepSums(kept, a, b, c, sumsOf(c));
    }
    for (const [a, b, c] of keys) {
      const offset = findSums(kept, a, b, c);
      assert.deepEqual([...kept.sums.subarray(offset, offset + PAIRS)], [...sumsOf(c)]);
    }
    clearSums(kept);
    for (const [a, b, c] of keys) assert.equal(findSums(kept, a, b, c), -1);
  });
});

describe('runs that may hold names', () => {
  it('are the capitalised tokens of a sentence and those beside them', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), { maxLength: 4 }), (sentences) => {
        const forms = Uint8Array.from(sentences.flat(), (capital) => 8 * (capital ? KIND.capitals : KIND.number));
        let tokenStart = 0;
        const expected: number[] = [];
        const ranges = sentences.map((capitals) => {
          for (const [at, capital] of capitals.entries())
            if (capital || capitals[at - 1] || capitals[at + 1]) expected.push(tokenStart + at);
          const range = { tokenStart, tokenEnd: tokenStart + capitals.length };
          tokenStart = range.tokenEnd;
          return range;
        });
        const found: number[] = [];
        for (const { start, end, sentence, hasBefore, hasBehind } of nameRuns(forms, ranges)) {
          assert.equal(hasBefore, start > ranges[sentence].tokenStart);
          assert.equal(hasBehind, end < ranges[sentence].tokenEnd);
          for (let index = start; index < end; index++) found.push(index);
        }
        assert.deepEqual(found, expected);
      }),
    );
  });
});
