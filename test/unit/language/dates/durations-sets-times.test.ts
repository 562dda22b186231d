import assert from 'node:assert/strict';
import { checkCases, datesIn } from './told';

describe('durations', () => {
  checkCases([
    ['He is on a four-day visit.', ['four-day', 'P4D']],
    ['It has not met for the last two years.', ['the last two years', 'P2Y']],
    ['They waited for several weeks.', ['several weeks', 'PXW']],
    ['The embargo stood for nearly forty years.', ['nearly forty years', 'P40Y']],
    ['The lowest rate in two decades.', ['two decades', 'P20Y']],
    ['It took an hour and a half.', ['an hour and a half', 'PT1H30M']],
    ['They lived there for 2 1/2 years.', ['2 1/2 years', 'P2Y6M']],
    ['He stayed for about two weeks.', ['two weeks', 'P2W']],
    ['The rally lasted 90 minutes.', ['90 minutes', 'PT90M']],
    ['A decades-long feud ended.', ['decades-long', 'PXY']],
    ['The siege went on for months.', ['months', 'PXM']],
  ]);

  it('are durations, not dates', () => {
    assert.deepEqual(
      datesIn('He is on a four-day visit after the last two years.', '2024-03-21').map(({ type }) => type),
      ['DURATION', 'DURATION'],
    );
  });
});

describe('what comes round again', () => {
  checkCases([
    ['The board meets every Monday.', ['every Monday', 'XXXX-WXX-1']],
    ['He trains twice a week.', ['twice a week', 'P1W']],
    ['The fair is held each year.', ['each year', 'P1Y']],
    ['The reports come out every three months.', ['every three months', 'P3M']],
    ['They play on Tuesday nights.', ['Tuesday nights', 'XXXX-WXX-2TNI']],
    ['A rally is held every July.', ['every July', 'XXXX-07']],
    ['The council holds daily briefings.', ['daily', 'P1D']],
  ]);

  it('are sets', () => {
    assert.equal(datesIn('The board meets every Monday.', '2024-03-21')[0].type, 'SET');
  });
});

describe('times of day', () => {
  checkCases([
    ['They met on Wednesday evening.', ['Wednesday evening', '2024-03-20TEV']],
    ['The blast came at 9:30 a.m. GMT on Tuesday.', ['9:30 a.m. GMT on Tuesday', '2024-03-19T09:30']],
    ['The offer ends at 5 p.m. EST April 2.', ['5 p.m. EST April 2', '2024-04-02T17:00']],
    ['Polls opened at noon on Sunday.', ['noon on Sunday', '2024-03-17T12:00']],
    ['He called last night and this morning.', ['last night', '2024-03-20TNI'], ['this morning', '2024-03-21TMO']],
    ['It began at 17:30 and ended at 3 o’clock.', ['17:30', '2024-03-21T17:30'], ['3 o’clock', '2024-03-21T03:00']],
    ['It happened on Monday at 6 a.m. sharp.', ['Monday', '2024-03-18'], ['6 a.m.', '2024-03-18T06:00']],
    ['The ferry leaves tomorrow morning.', ['tomorrow morning', '2024-03-22TMO']],
    [
      'It fell at 10:35 a.m. (0735 GMT) Friday.',
      ['10:35 a.m.', '2024-03-15T10:35'],
      ['0735 GMT', '2024-03-21T07:35'],
      ['Friday', '2024-03-15'],
    ],
  ]);

  it('are times', () => {
    assert.equal(datesIn('They met on Wednesday evening.', '2024-03-21')[0].type, 'TIME');
  });
});
