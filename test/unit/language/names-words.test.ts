import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LABELS } from '../../../src/language/names/tagger/labels';
import { nameRuns } from '../../../src/language/names/tagger/runs';
import type { TokenInfo } from '../../../src/language/names/tagger/token-info';
import { formOfText, KIND } from '../../../src/language/names/tagger/word-form';
import {
  clearWordScores,
  findWordScores,
  keepWordScores,
  wordScores,
} from '../../../src/language/names/tagger/word-scores';

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

describe('sums that are kept', () => {
  it('are found again, however many there are, and forgotten together', () => {
    const kept = wordScores();
    const sumsOf = (pair: number) =>
      Int32Array.from({ length: LABELS }, (_, label) => ((pair * 31 + label) % 4000) - 2000);
    const pairs = Array.from({ length: 5000 }, (_, index) => index * 64 + (index % 7));
    for (const pair of pairs) {
      assert.equal(findWordScores(kept, pair), -1);
      keepWordScores(kept, pair, sumsOf(pair));
    }
    for (const pair of pairs) {
      const offset = findWordScores(kept, pair);
      assert.deepEqual([...kept.sums.subarray(offset, offset + LABELS)], [...sumsOf(pair)]);
    }
    clearWordScores(kept);
    for (const pair of pairs) assert.equal(findWordScores(kept, pair), -1);
  });
});

describe('runs that may hold names', () => {
  it('are the capitalised tokens of a sentence and those beside them', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }), { maxLength: 4 }), (sentences) => {
        const infos = sentences.flat().map((capital) => ({ capital }) as TokenInfo);
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
        for (const { start, end, sentence, hasBefore, hasBehind } of nameRuns(infos, ranges)) {
          assert.equal(hasBefore, start > ranges[sentence].tokenStart);
          assert.equal(hasBehind, end < ranges[sentence].tokenEnd);
          for (let index = start; index < end; index++) found.push(index);
        }
        assert.deepEqual(found, expected);
      }),
    );
  });
});
