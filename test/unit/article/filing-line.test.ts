import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { filingPlacesEnd } from '../../../src/article/filing-line';

const placesOf = (text: string): string | null => {
  const end = filingPlacesEnd(text, 0);
  return end < 0 ? null : text.slice(0, end);
};

describe('the places that open a dateline', () => {
  it('are read with particles, several of them, and the country in brackets', () => {
    assert.equal(placesOf('New Delhi [India], November 19 : The'), 'New Delhi [India]');
    assert.equal(placesOf('LISBON / FARO, Portugal (AP)'), 'LISBON / FARO, Portugal');
    assert.equal(placesOf('Rio de Janeiro and Brasilia - Talks'), 'Rio de Janeiro and Brasilia');
  });

  it('end before the day', () => {
    assert.equal(placesOf('MOSCOW, March 3 — The'), 'MOSCOW');
    assert.equal(placesOf('Port of Spain, Monday: The'), 'Port of Spain');
  });

  it('are none where a day or a small letter stands', () => {
    assert.equal(placesOf('March 3 — The'), null);
    assert.equal(placesOf('the talks'), null);
  });
});
