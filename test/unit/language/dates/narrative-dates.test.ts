import assert from 'node:assert/strict';
import { checkCases, datesIn } from './told';

describe('dates that lean on the date told before', () => {
  checkCases([
    [
      'They landed on January 5, 2020. The following day they marched on.',
      ['January 5, 2020', '2020-01-05'],
      ['The following day', '2020-01-06'],
    ],
    [
      'The siege began on January 5, 2020. Three weeks later it was over.',
      ['January 5, 2020', '2020-01-05'],
      ['Three weeks later', '2020-01-26'],
    ],
    ['He won in 2011. Two years later he lost.', ['2011', '2011'], ['Two years later', '2013']],
    ['They wed in May 1998. Later that year they moved.', ['May 1998', '1998-05'], ['Later that year', '1998']],
    [
      'The siege began in November 1942. The following spring it was over.',
      ['November 1942', '1942-11'],
      ['The following spring', '1943-SP'],
    ],
    ['The wall fell in 1989. That year he was born.', ['1989', '1989'], ['That year', '1989']],
    [
      'On March 1 the king died. That same day riots began.',
      ['March 1', '2024-03-01'],
      ['That same day', '2024-03-01'],
    ],
  ]);

  it('tell that date as their anchor', () => {
    const dates = datesIn('They landed on January 5, 2020. The following day they marched on.', '2024-03-21');
    assert.equal(dates[1].anchor, '2020-01-05');
    assert.equal(dates[1].reason, 'the day after the date told before');
  });
});

describe('figures', () => {
  checkCases(
    [
      [
        'Net rose in the third quarter from a year earlier. Sales in the latest quarter beat the year-ago quarter.',
        ['the third quarter', '1989-Q3'],
        ['a year earlier', '1988-Q3'],
        ['the latest quarter', '1989-Q3'],
        ['the year-ago quarter', '1988-Q3'],
      ],
      [
        'Third-quarter net rose. For the nine months, net fell from a year earlier.',
        ['Third-quarter', '1989-Q3'],
        ['the nine months', 'P9M'],
        ['a year earlier', '1988'],
      ],
    ],
    '1989-10-26',
  );
});

describe('dates inside quotes', () => {
  it('are seen from the day of saying', () => {
    const [tomorrow, monday] = datesIn('“We leave tomorrow,” he said on Monday.', '2024-03-21');
    assert.equal(monday.value, '2024-03-18');
    assert.equal(tomorrow.value, '2024-03-19');
    assert.equal(tomorrow.anchor, '2024-03-18');
    assert.equal(tomorrow.reason, 'the day after the day it was said');
  });

  it('are seen from the article where no day of saying is told', () => {
    const [tomorrow] = datesIn('“We leave tomorrow,” he said.', '2024-03-21');
    assert.equal(tomorrow.value, '2024-03-22');
  });
});

describe('an article without a date', () => {
  checkCases(
    [
      ['The vote is on June 24.', ['June 24', 'XXXX-06-24']],
      ['He left on Wednesday evening.', ['Wednesday evening', 'XXXX-WXX-3TEV']],
      ['Sales fell this year and last month.', ['this year', 'XXXX'], ['last month', 'XXXX-XX']],
      ['They spoke today.', ['today', 'XXXX-XX-XX']],
      [
        'It was signed on March 3, 2021. The next day it rained.',
        ['March 3, 2021', '2021-03-03'],
        ['The next day', '2021-03-04'],
      ],
      ['The war began in 2022.', ['2022', '2022']],
    ],
    null,
  );
});
