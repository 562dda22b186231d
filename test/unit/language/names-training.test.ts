import assert from 'node:assert/strict';
import fc from 'fast-check';
import { businessReport } from '../../../src/training/business';
import type { TaggedDocument } from '../../../src/training/documents';
import { dressAsNews } from '../../../src/training/news-forms';
import { seededRandom } from '../../../src/training/random';
import { type NameStock, replaceNames } from '../../../src/training/replace-names';
import { sportsReport } from '../../../src/training/sports';

const STOCK: NameStock = {
  first: ['Amina', 'Bo'],
  last: ['Okello', 'Larsen'],
  places: [['Nairobi'], ['New', 'York']],
  countries: [['Kenya']],
  smallPlaces: [['Upper', 'Wick']],
  organizations: [['Acme', 'Ltd'], ['KLV']],
};

const DOCUMENT: TaggedDocument = [
  {
    words: ['Ann', 'Lee', 'of', 'Acme', 'Corp', 'flew', 'to', 'Lima', '.'],
    spans: [
      { start: 0, end: 2, type: 'PERSON' },
      { start: 3, end: 5, type: 'ORGANIZATION' },
      { start: 7, end: 8, type: 'PLACE' },
    ],
  },
  { words: ['Lee', 'smiled', '.'], spans: [{ start: 0, end: 1, type: 'PERSON' }] },
];

function assertSound(document: TaggedDocument): void {
  for (const { words, spans } of document) {
    let last = 0;
    for (const { start, end } of spans) {
      assert.ok(start >= last && end > start && end <= words.length, `${words.join(' ')} ${start}-${end}`);
      last = end;
    }
    assert.ok(words.every((word) => word !== ''));
  }
}

describe('training documents', () => {
  const makers: [string, (seed: number) => TaggedDocument][] = [
    ['with other names', (seed) => replaceNames(DOCUMENT, STOCK, seededRandom(seed))],
    ['dressed as news', (seed) => dressAsNews(DOCUMENT, STOCK, seededRandom(seed))],
    ['of sports', (seed) => sportsReport(STOCK, seededRandom(seed))],
    ['of business', (seed) => businessReport(STOCK, seededRandom(seed))],
  ];
  for (const [name, make] of makers) {
    it(`${name} keep their marks on their words, the same for the same seed`, () => {
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          assertSound(make(seed));
          assert.deepEqual(make(seed), make(seed));
        }),
      );
    });
  }

  it('with other names call one person by one surname', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [first, second] = replaceNames(DOCUMENT, STOCK, seededRandom(seed));
        assert.equal(first.words[first.spans[0].end - 1], second.words[0]);
      }),
    );
  });
});
