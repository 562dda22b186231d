import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { article, corpusOf } from './corpus-of';

const FORUM = 'Ministers prepared to mark the 60th anniversary of the Cuban missile crisis. ';

const rangeOf = (text: string) => corpusOf({ undated: article(null, text) }).inferredDate('undated')?.range;

describe('an undated article’s own words', () => {
  it('put it between what it tells as past and what it tells as to come', () => {
    const text =
      'The pier of Bergen was opened on March 20, 2024. The last crane will be delivered by 2026, the port said.';
    const inferred = corpusOf({ undated: article(null, text) }).inferredDate('undated');
    assert.deepEqual(inferred?.range, ['2024-03-20', '2026-12-31']);
    assert.equal(inferred?.confidence, 'low');
    assert.deepEqual(
      inferred?.evidence.map(({ text: words, why }) => [words, why]),
      [
        ['March 20, 2024', 'is told as past'],
        ['2026', 'is told as still to come'],
      ],
    );
  });

  it('tell nothing with a beginning alone', () => {
    assert.equal(rangeOf('The pier of Bergen was opened on March 20, 2024.'), undefined);
  });

  it('date it by the day at its head', () => {
    const text = 'Published March 3, 2016 at 10:05 a.m.\n\nA storm closed the port of Bergen on Wednesday.';
    assert.deepEqual(rangeOf(text), ['2016-03-01', '2016-03-05']);
  });

  it('cut a year at the latest day told as past', () => {
    assert.deepEqual(rangeOf(`${FORUM}The pier was opened on March 20, 2022.`), ['2022-03-20', '2022-12-31']);
  });

  it('narrow a year by the day in the dateline', () => {
    assert.deepEqual(rangeOf(`OSLO, Nov. 19 : ${FORUM}`), ['2022-11-17', '2022-11-21']);
  });

  it('check a year by the weekday of a day', () => {
    const met = (weekday: string) => `${FORUM}The council of Bergen met on ${weekday}, November 18.`;
    // November 18 fell on a Friday in 2022, and on a Saturday in 2006, 2017 and 2023.
    const fitting = corpusOf({ undated: article(null, met('Friday')) }).inferredDate('undated');
    assert.equal(fitting?.confidence, 'medium');
    assert.deepEqual(fitting?.range, ['2022-11-17', '2022-12-31']);
  });

  it('tell nothing where they contradict each other', () => {
    assert.equal(rangeOf(`${FORUM}The pier was opened on March 20, 2024.`), undefined);
  });
});
