import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { corpusOf } from './corpus-of';

const DATED =
  ' date 2021-11-19 \n\nOSLO: Chancellor Ida Brandt said the 12th Nordic Harbour Forum would open next year.\n';
const SAME_YEAR = 'Ministers prepare the 12th Nordic Harbour Forum later this year in the port of Bergen.\n';
const ANNIVERSARY = 'The mayor spoke on the 60th anniversary of the Cuban missile crisis in Bergen.\n';

describe('the dating of undated articles', () => {
  it('takes the year that a dated article gives a numbered occasion', () => {
    const snapshot = corpusOf({ dated: DATED, undated: SAME_YEAR });
    const inferred = snapshot.inferredDate('undated');
    assert.deepEqual(inferred?.range, ['2022-01-01', '2022-12-31']);
    assert.deepEqual([...new Set(inferred?.evidence.map(({ path }) => path))].sort(), ['dated', 'undated']);
    assert.equal(inferred?.confidence, 'low');
  });

  it('resolves the years that the article counts from its own', () => {
    const dates = corpusOf({ dated: DATED, undated: SAME_YEAR }).datesOf('undated');
    assert.deepEqual(
      dates.map(({ text, value }) => [text, value]),
      [['later this year', '2022']],
    );
  });

  it('is surer where independent clues agree', () => {
    const snapshot = corpusOf({ dated: DATED, undated: SAME_YEAR + ANNIVERSARY });
    assert.equal(snapshot.inferredDate('undated')?.confidence, 'medium');
  });

  it('says nothing where clues disagree as much as they agree', () => {
    const other = 'The mayor spoke on the 50th anniversary of the moon landing in Bergen.\n';
    assert.equal(corpusOf({ undated: ANNIVERSARY + other }).inferredDate('undated'), undefined);
  });

  it('says nothing of an occasion that dated articles put into different years', () => {
    const moved = ' date 2022-11-19 \n\nOSLO: The 12th Nordic Harbour Forum will open next year.\n';
    assert.equal(corpusOf({ dated: DATED, moved, undated: SAME_YEAR }).inferredDate('undated'), undefined);
  });

  it('leaves dated articles and their dates alone', () => {
    const snapshot = corpusOf({ dated: DATED, undated: SAME_YEAR });
    assert.equal(snapshot.inferredDate('dated'), undefined);
    assert.deepEqual(snapshot.datesOf('dated'), snapshot.analysis('dated')?.dates);
  });
});
