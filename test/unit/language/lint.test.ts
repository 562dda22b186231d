import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeText } from '../../../src/language/analyze-text';

/** What the rule marks in an article of 21 March 2024. */
function marked(code: string, body: string): readonly string[] {
  const text = ` date 2024-03-21 \n\n${body}\n`;
  return analyzeText(text)
    .problems.filter((problem) => problem.code === code)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a dateline’s day', () => {
  it('is told where it is far from the header', () => {
    assert.deepEqual(marked('header-dateline-mismatch', 'OSLO, March 2 (Reuters) - Ministers met in Oslo.'), [
      'March 2',
    ]);
  });

  it('may be a few days before it', () => {
    assert.deepEqual(marked('header-dateline-mismatch', 'OSLO, March 19 (Reuters) - Ministers met in Oslo.'), []);
  });
});

describe('a date after the article', () => {
  it('is told where the verb is in the past', () => {
    const body = 'OSLO: Chancellor Ida Brandt met President Olof Krag in Bergen on March 28, 2024.';
    assert.deepEqual(marked('date-after-article', body), ['March 28, 2024']);
  });

  it('is fine where the sentence looks ahead', () => {
    for (const body of [
      'OSLO: Chancellor Ida Brandt will meet President Olof Krag in Bergen on March 28, 2024.',
      'OSLO: Chancellor Ida Brandt agreed to meet President Olof Krag on March 28, 2024.',
      'OSLO: Chancellor Ida Brandt met President Olof Krag in Bergen on March 20, 2024.',
      'OSLO: Chancellor Ida Brandt signed a lease through March 28, 2025.',
    ])
      assert.deepEqual(marked('date-after-article', body), [], body);
  });
});

describe('a speaker named in the own quote', () => {
  it('is told', () => {
    const body = 'OSLO: “Brandt has ruined every harbour of this country,” Chancellor Ida Brandt said on Monday.';
    assert.deepEqual(marked('speaker-in-third-person', body), ['Brandt']);
  });

  it('is fine where they introduce themselves, say “I” or name another', () => {
    for (const body of [
      'OSLO: “My name is Ida Brandt and this is our harbour,” Chancellor Ida Brandt said.',
      'OSLO: “Nobody tells Ida Brandt what I may do,” Chancellor Ida Brandt said.',
      'OSLO: “Krag has ruined every harbour of this country,” Chancellor Ida Brandt said. Olof Krag did not answer.',
    ])
      assert.deepEqual(marked('speaker-in-third-person', body), [], body);
  });
});

describe('figures', () => {
  it('are told where the parts are more than the whole', () => {
    assert.deepEqual(marked('figures-do-not-add-up', 'OSLO: The fire killed 12 people, including 5 women and 9 men.'), [
      '12 people, including 5 women and 9 men',
    ]);
    assert.equal(marked('figures-do-not-add-up', 'OSLO: Twelve sailors, among 15 sailors, drowned.').length, 1);
    assert.equal(
      marked('figures-do-not-add-up', 'OSLO: A crew of 12 sailors comprising five men and six women left.').length,
      1,
    );
  });

  it('are fine where parts are fewer, may overlap, or the whole is open', () => {
    for (const body of [
      'OSLO: The fire killed 12 people, including 5 women and 3 men.',
      'OSLO: The fire killed 12 people, including 8 women and 7 Swedes.',
      'OSLO: The fire killed at least 12 people, including 5 women and 9 men.',
      'OSLO: The fire killed 12 people and hurt 30, including 20 women.',
    ])
      assert.deepEqual(marked('figures-do-not-add-up', body), [], body);
  });
});
