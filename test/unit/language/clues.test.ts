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

/** Clues of an undated article, without their offsets. */
const undated = (text: string) => analyzeText(`${text}\n`).clues.map(({ start: _start, end: _end, ...clue }) => clue);

describe('clues of an undated article', () => {
  const PIER = 'The minister opened the new pier on March 20, 2024, after years of delay.';

  it('are the latest date told as past and the earliest told as to come', () => {
    const text = `The harbour of Bergen was rebuilt in 1923. ${PIER} The last crane will be delivered by 2026, the port said.`;
    assert.deepEqual(undated(text), [
      { text: 'March 20, 2024', kind: 'told', value: '2024-03-20', tense: 'past' },
      { text: '2026', kind: 'told', value: '2026', tense: 'ahead' },
    ]);
  });

  it('are not years that may be past or to come', () => {
    const text =
      'The bridge of Bergen can be tested in 2031, the port said. The council was asked to finish the work in 2032. The 2033 Games were given to Oslo.';
    assert.deepEqual(undated(text), []);
  });

  it('are days without their year, with the weekday and the side they lie on', () => {
    const text = 'The council of Bergen met on Monday, November 18, and will meet again on 3 December.';
    assert.deepEqual(undated(text), [
      { text: 'Monday, November 18', kind: 'day', month: 11, day: 18, weekday: 1, side: 'past' },
      { text: '3 December', kind: 'day', month: 12, day: 3, weekday: null, side: 'future' },
    ]);
    const filed = 'OSLO, Nov. 19 : The council of Bergen met again and spoke of the new pier.';
    assert.deepEqual(undated(filed), [
      { text: 'Nov. 19', kind: 'day', month: 11, day: 19, weekday: null, side: 'opening' },
    ]);
  });

  it('are ages told at names', () => {
    assert.deepEqual(undated('Ida Brandt, 45, was elected mayor of Bergen.'), [
      { text: 'Ida Brandt', kind: 'age', cluster: 0, age: 45 },
    ]);
  });

  it('are events of days told by weekday, yesterday and today', () => {
    const text = 'Chancellor Ida Brandt met President Olaf Nilsen in Oslo on Tuesday. Brandt visited Bergen yesterday.';
    assert.deepEqual(undated(text), [
      { text: 'Tuesday', kind: 'fresh', report: 0, least: 0, most: 7, weekday: 2 },
      { text: 'yesterday', kind: 'fresh', report: 1, least: 1, most: 1, weekday: null },
    ]);
  });

  it('are the day that stands at the head with places alone', () => {
    assert.deepEqual(undated(`Published March 3, 2016 at 10:05 a.m.\n\nA storm closed the port of Bergen.`), [
      { text: 'March 3, 2016', kind: 'filed', date: '2016-03-03' },
    ]);
    const kinds = undated(`Remembering September 11, 2001\n\nA storm closed the port of Bergen.`).map(
      ({ kind }) => kind,
    );
    assert.ok(!kinds.includes('filed'));
  });

  it('are not read where the article has its date', () => {
    assert.deepEqual(analyzeText(` date 2024-05-02 \n\nOSLO: ${PIER}\n`).clues, []);
  });
});

describe('anniversaries', () => {
  it('are counted from a year that stands beside them', () => {
    assert.deepEqual(clues('Crowds marked the 25th anniversary of the 1989 march.'), [['25th anniversary', 2014]]);
  });

  it('are only a beginning for what happened on one of them', () => {
    assert.deepEqual(undated('The ship burned on the 60th anniversary of the Cuban missile crisis.'), [
      { text: '60th anniversary', kind: 'told', value: '2022', tense: 'past' },
    ]);
  });

  it('tell nothing where the year that they fell in stands with them', () => {
    assert.deepEqual(clues('It burned on the 60th anniversary of the Cuban missile crisis, in 2022.'), []);
  });
});
