import assert from 'node:assert/strict';
import { checkCases, datesIn } from './told';

describe('dates seen from the day of the article', () => {
  checkCases([
    ['The minister resigned on Wednesday.', ['Wednesday', '2024-03-20']],
    ['The minister spoke on Thursday.', ['Thursday', '2024-03-21']],
    ['The court will rule on Wednesday.', ['Wednesday', '2024-03-27']],
    ['The vote is scheduled for Monday.', ['Monday', '2024-03-25']],
    ['He left last Friday and returns next Tuesday.', ['last Friday', '2024-03-15'], ['next Tuesday', '2024-03-26']],
    ['The talks began yesterday and end tomorrow.', ['yesterday', '2024-03-20'], ['tomorrow', '2024-03-22']],
    ['The strike began two weeks ago.', ['two weeks ago', '2024-W10']],
    ['Three days ago nobody knew.', ['Three days ago', '2024-03-18']],
    ['The firm was founded nearly four years ago.', ['nearly four years ago', '2020']],
    ['Sales fell last month.', ['last month', '2024-02']],
    ['Elections are due next year.', ['next year', '2025']],
    ['The leaders will meet in the first half of this year.', ['the first half of this year', '2024-H1']],
    ['A meeting would take place in the coming year.', ['the coming year', '2025']],
    ['The shop opened last October.', ['last October', '2023-10']],
    ['Prices peaked in November.', ['November', '2023-11']],
    ['A summit is expected in November.', ['November', '2024-11']],
    ['He commented on the events of June 24.', ['June 24', '2023-06-24']],
    ['The vote is scheduled for June 24.', ['June 24', '2024-06-24']],
    ['The dividend is payable April 2.', ['April 2', '2024-04-02']],
    ['The work ends by early next week.', ['early next week', '2024-W13']],
    ['The trial resumes later this month.', ['later this month', '2024-03']],
    ['Aid arrived over the weekend.', ['the weekend', '2024-W11-WE']],
    ['The loan will be repaid in five years.', ['five years', '2029']],
    ['Until Tuesday, they had not called him a suspect.', ['Tuesday', '2024-03-19']],
    ['He announced his candidacy in May at a rally.', ['May', '2023-05']],
    ['The hearing was postponed until Tuesday.', ['Tuesday', '2024-03-26']],
    ['It had been due to expire Friday.', ['Friday', '2024-03-15']],
    ['He hopes to see where the June 7 blasts killed 12 people.', ['June 7', '2023-06-07']],
    ['Snow fell last winter.', ['last winter', '2023-WI']],
    ['The team won on Christmas Eve.', ['Christmas Eve', '2023-12-24']],
    ['Net rose in the third quarter.', ['the third quarter', '2023-Q3']],
  ]);

  it('tells the day that each was resolved against, and why', () => {
    const [date] = datesIn('The minister resigned on Wednesday.', '2024-03-21');
    assert.equal(date.anchor, '2024-03-21');
    assert.equal(date.reason, "the last one before the article's date");
  });

  it('has no anchor for what a date says itself', () => {
    const [date] = datesIn('The bridge opened on March 3, 2021.', '2024-03-21');
    assert.equal(date.anchor, null);
  });
});

describe('dates across the turn of the year', () => {
  checkCases(
    [
      ['He was elected in December.', ['December', '2023-12']],
      ['The fire broke out on Dec. 28.', ['Dec. 28', '2023-12-28']],
      ['The fair was held last week.', ['last week', '2024-W01']],
      ['It snowed on Sunday.', ['Sunday', '2024-01-07']],
    ],
    '2024-01-08',
  );
  checkCases(
    [
      ['The rules take effect Jan. 1.', ['Jan. 1', '2024-01-01']],
      ['A deal is expected in January.', ['January', '2024-01']],
    ],
    '2023-12-28',
  );
});

describe('times that no calendar tells', () => {
  checkCases([
    ['Now the firm is for sale.', ['Now', 'PRESENT_REF']],
    ['He recently moved.', ['recently', 'PAST_REF']],
    ['The plan will soon be published.', ['soon', 'FUTURE_REF']],
    ['Ties will grow in the coming years.', ['the coming years', 'FUTURE_REF']],
    ['In the past, such talks failed.', ['the past', 'PAST_REF']],
  ]);
});
