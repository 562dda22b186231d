import { checkCases, checkNone } from './told';

describe('dates that name their day, month or year', () => {
  checkCases([
    ['The bridge opened on March 3, 2021.', ['March 3, 2021', '2021-03-03']],
    ['It closed on Friday, 12 November 2021, for repairs.', ['Friday, 12 November 2021', '2021-11-12']],
    ['The treaty was signed on the 20th of June 1998.', ['the 20th of June 1998', '1998-06-20']],
    ['The log ends at 2023-07-09.', ['2023-07-09', '2023-07-09']],
    ['They filed on 20/01/2024 and 01/31/2024.', ['20/01/2024', '2024-01-20'], ['01/31/2024', '2024-01-31']],
    ['Fighting lasted from 3 to 7 June 1944.', ['3', '1944-06-03'], ['7 June 1944', '1944-06-07']],
    ['Voting took place on April 24 and 25, 2019.', ['April 24', '2019-04-24'], ['25, 2019', '2019-04-25']],
    ['He resigned in early May 2022.', ['early May 2022', '2022-05']],
    ['Sales fell between August and October 2020.', ['August', '2020-08'], ['October 2020', '2020-10']],
    ['The law dates from 1987.', ['1987', '1987']],
    ['Rents rose in the mid-1980s and the 1990s.', ['the mid-1980s', '198'], ['the 1990s', '199']],
    ['The mill was built in the late 19th century.', ['the late 19th century', '18']],
    ['The pact covers 2024-28.', ['2024-28', '2024/2028']],
    ['Profit rose in fiscal 2023.', ['fiscal 2023', '2023']],
    ['Output grew in the third quarter of 2022.', ['the third quarter of 2022', '2022-Q3']],
    ['Exports doubled in the first half of 2019.', ['the first half of 2019', '2019-H1']],
    ['The dam burst in the winter of 1994.', ['the winter of 1994', '1994-WI']],
    ['The bomb of January nineteen ninety-seven.', ['January nineteen ninety-seven', '1997-01']],
    ['They broke the record set on last Oct. 23.', ['Oct. 23', '2023-10-23']],
    ['Trade dates back to 1612.', ['1612', '1612']],
    ['In nineteen ninety-four the mine closed.', ['nineteen ninety-four', '1994']],
    ['They met again on Good Friday 2024.', ['Good Friday 2024', '2024-03-29']],
  ]);
});

describe('numbers and words that only look like dates', () => {
  checkNone([
    'The hall seats 1998 people.',
    'It cost $1,998 and weighed 2024 pounds.',
    'Flight 2020 was late.',
    'The troops march on, and they may stop.',
    'She sat in the sun after the fall of the wall.',
    'The 52-year-old was 30 years old when he left.',
    'He scored twice in the second half.',
    'Nobody was hurt on Feb. 30.',
    'The second speaker had the last word.',
    'We hope for a brighter tomorrow.',
  ]);
});
