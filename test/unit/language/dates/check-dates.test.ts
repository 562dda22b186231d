import assert from 'node:assert/strict';
import { checkDates } from '../../../../src/language/dates/check-dates';
import { readDates } from '../../../../src/language/dates/read-dates';
import { articleOf } from './told';

function problemsOf(body: string) {
  const document = articleOf(body, '2024-03-21');
  return checkDates(document, readDates(document)).map((problem) => ({
    code: problem.code,
    text: document.text.slice(problem.start, problem.end),
    message: problem.message,
  }));
}

describe('a weekday that contradicts its date', () => {
  it('is a problem on the whole expression', () => {
    assert.deepEqual(problemsOf('Talks failed on Monday, March 5, 2024, in the capital.'), [
      {
        code: 'weekday-date-mismatch',
        text: 'Monday, March 5, 2024',
        message: '2024-03-05 is a Tuesday, not a Monday.',
      },
    ]);
  });

  it('is found where the year has to be concluded', () => {
    assert.equal(problemsOf('Talks failed on Monday, March 5.').length, 1);
  });

  it('is found where the date stands in brackets', () => {
    assert.equal(problemsOf('Talks failed on Monday (March 5, 2024).').length, 1);
  });

  for (const fine of [
    'Talks failed on Tuesday, March 5, 2024.',
    'Talks failed on Monday. On March 5, 2024, they resumed.',
    'The shop opens Friday, 9 a.m. to 5 p.m.',
    'He left on Wednesday.',
  ]) {
    it(`is no problem in: ${fine}`, () => {
      assert.deepEqual(problemsOf(fine), []);
    });
  }
});
