import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeText } from '../../../src/language/analyze-text';

const clues = (text: string, date = '2024-05-02') =>
  analyzeText(` date ${date} \n\nOSLO: ${text}\n`).clues.flatMap((clue): unknown[][] => {
    if (clue.kind === 'anniversary') return [[clue.text, clue.year]];
    return clue.kind === 'occasion' ? [[clue.text, clue.key, clue.year, clue.shift]] : [];
  });

describe('clues to the day of writing', () => {
  it('counts anniversaries of happenings whose year is general knowledge', () => {
    assert.deepEqual(clues('Crowds marked the 35th anniversary of the fall of the Berlin Wall.'), [
      ['35th anniversary', 2024],
    ]);
    assert.deepEqual(clues('Ten ships sailed 80 years after the D-Day landings.'), [['80 years after', 2024]]);
    assert.deepEqual(clues('They observed the tenth anniversary of the annexation of Crimea.'), [
      ['tenth anniversary', 2024],
    ]);
  });

  it('tells the beginning of a war from its end', () => {
    assert.deepEqual(clues('It is the 85th anniversary of the outbreak of World War II.'), [
      ['85th anniversary', 2024],
    ]);
    assert.deepEqual(clues('It is the 79th anniversary of the end of World War II.'), [['79th anniversary', 2024]]);
  });

  it('leaves other ordinals and anniversaries alone', () => {
    assert.deepEqual(clues('The third goal came on the 20th anniversary of the club of Lillehammer.'), []);
  });

  it('reads numbered occasions with the year they are said to be in', () => {
    assert.deepEqual(clues('She will open the 12th Nordic Harbour Forum next year.'), [
      ['12th Nordic Harbour Forum', '12th nordic harbour forum', 2025, 1],
    ]);
    assert.deepEqual(clues('The 12th Nordic-Baltic Summit was held in 2023.'), [
      ['12th Nordic-Baltic Summit', '12th nordic baltic summit', 2023, null],
    ]);
    assert.deepEqual(clues('Nobody spoke of the 12th Nordic Harbour Forum.'), []);
  });
});
