import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  type Day,
  daysBetween,
  isoDay,
  isoWeek,
  isRealDay,
  parseDay,
  weekdayOf,
} from '../../../../src/language/dates/calendar';

const day = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(isRealDay);

const on = (iso: string): Day => parseDay(iso)!;

describe('the calendar', () => {
  it('steps from day to day over ends of months, years and centuries', () => {
    for (const [from, amount, to] of [
      ['2024-02-28', 1, '2024-02-29'],
      ['2023-02-28', 1, '2023-03-01'],
      ['1900-02-28', 1, '1900-03-01'],
      ['2000-03-01', -1, '2000-02-29'],
      ['2024-01-01', -1, '2023-12-31'],
      ['2024-03-21', 366, '2025-03-22'],
    ] as const)
      assert.equal(isoDay(addDays(on(from), amount)), to);
  });

  it('steps from month to month, to the last day where there is no such day', () => {
    for (const [from, amount, to] of [
      ['2024-01-31', 1, '2024-02-29'],
      ['2023-01-31', 1, '2023-02-28'],
      ['2024-12-15', 1, '2025-01-15'],
      ['2024-01-15', -1, '2023-12-15'],
      ['2024-02-29', -12, '2023-02-28'],
    ] as const)
      assert.equal(isoDay(addMonths(on(from), amount)), to);
  });

  it('knows weekdays and the ISO weeks at the turn of a year', () => {
    assert.equal(weekdayOf(on('2024-03-21')), 4);
    assert.equal(weekdayOf(on('1969-07-20')), 7);
    assert.equal(weekdayOf(on('0001-01-01')), 1);
    for (const [iso, week] of [
      ['2020-12-31', '2020-W53'],
      ['2021-01-03', '2020-W53'],
      ['2021-01-04', '2021-W01'],
      ['2024-12-30', '2025-W01'],
      ['2023-01-01', '2022-W52'],
    ] as const)
      assert.equal(isoWeek(on(iso)), week);
  });

  it('counts the days that it steps', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (from, amount) => {
        const to = addDays(from, amount);
        assert.equal(daysBetween(from, to), amount);
        assert.equal((((weekdayOf(to) - weekdayOf(from) - amount) % 7) + 7) % 7, 0);
        if (to.year >= 1 && to.year <= 9999) assert.ok(isRealDay(to));
      }),
    );
  });
});
