import assert from 'node:assert/strict';
import { analyzeText } from '../../../src/language/analyze-text';

const placesOf = (line: string): string[] =>
  analyzeText(
    ` date 2024-05-02 \n\n${line} The council met on Monday and closed the old quay to all ships until the autumn.\n`,
  )
    .mentions.filter(({ type, form, start }) => type === 'PLACE' && form === 'name' && start < 60)
    .map(({ text }) => text);

describe('the place of a dateline', () => {
  it('is a place, though nobody has heard of it', () => {
    assert.deepEqual(placesOf('PORT HALLOW:'), ['PORT HALLOW']);
    assert.deepEqual(placesOf('GRIMSVIK, Norway —').slice(0, 2), ['GRIMSVIK', 'Norway']);
  });

  it('is left as it is read where it is known', () => {
    assert.deepEqual(placesOf('New Delhi [India], May 1 :'), ['New Delhi', 'India']);
  });
});
