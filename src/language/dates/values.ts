import { isDigit } from '../tokens/ascii';
import { addDays, addMonths, type Day, isoDay, isoMonth, isoWeek, isoYear, parseDay, weekdayOf } from './calendar';
import type { Unit, UnitName } from './vocabulary';

/** The value of the unit that holds a day: `2024-03` for its month, `2024-Q1` for its quarter. */
export function unitValue(day: Day, unit: UnitName): string {
  switch (unit) {
    case 'week':
      return isoWeek(day);
    case 'weekend':
      return `${isoWeek(day)}-WE`;
    case 'month':
      return isoMonth(day.year, day.month);
    case 'quarter':
      return `${isoYear(day.year)}-Q${Math.ceil(day.month / 3)}`;
    case 'year':
      return isoYear(day.year);
    case 'decade':
      return isoYear(day.year).slice(0, 3);
    case 'century':
      return isoYear(day.year).slice(0, 2);
    default:
      return isoDay(day);
  }
}

/** How many digits a value begins with: 4 for `2024-03`, 2 for `19`, none for `XXXX-03`. */
export function digitsAtStart(value: string): number {
  let count = 0;
  while (count < value.length && isDigit(value.charCodeAt(count))) count++;
  return count;
}

/** The value of a unit whose place in the calendar is not known. */
export function openValue(unit: UnitName): string {
  const open = { week: 'XXXX-WXX', weekend: 'XXXX-WXX-WE', month: 'XXXX-XX', quarter: 'XXXX-QX', year: 'XXXX' };
  if (unit === 'decade') return 'XXX';
  if (unit === 'century') return 'XX';
  return unit in open ? open[unit as keyof typeof open] : 'XXXX-XX-XX';
}

/** A day moved by so many units; null where it leaves the years 1 to 9999. */
export function shiftDay(day: Day, amount: number, unit: UnitName): Day | null {
  const perUnit = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
  const months = unit in perUnit ? amount * perUnit[unit as keyof typeof perUnit] : null;
  const daysPerUnit = { day: 1, week: 7, weekend: 7 };
  const days = unit in daysPerUnit ? amount * daysPerUnit[unit as keyof typeof daysPerUnit] : 0;
  if (Math.abs(months ?? days / 28) > 120_000) return null;
  const moved = months === null ? addDays(day, days) : addMonths(day, months);
  return moved.year >= 1 && moved.year <= 9999 ? moved : null;
}

/** The value of the unit that lies so many units from a day: one week before 2024-03-20 is `2024-W11`. */
export function shiftedValue(day: Day, amount: number, unit: UnitName): string | null {
  const moved = shiftDay(day, amount, unit);
  return moved && unitValue(moved, unit);
}

/** The same quarter, month, week or day so many years on: `1989-Q3` and -1 give `1988-Q3`. */
export function shiftYears(value: string, amount: number): string | null {
  const match = /^(\d{4})(?!\d)(.*)$/.exec(value);
  if (!match) return null;
  const day = parseDay(value);
  if (day) return shiftDay(day, amount, 'year') && isoDay(shiftDay(day, amount, 'year')!);
  const year = Number(match[1]) + amount;
  return year >= 1 && year <= 9999 ? `${isoYear(year)}${match[2]}` : null;
}

/** A TIMEX3 duration: `P4D`, `PT1H30M`, `P20Y` for two decades, `PXM` where the count is not known. */
export function durationValue(count: number | null, unit: Unit): string {
  if (unit.name === 'decade') return count === null ? 'PXY' : `P${plain(10 * count)}Y`;
  if (unit.name === 'century') return count === null ? 'PXY' : `P${plain(100 * count)}Y`;
  if (count === null) return `${unit.prefix}X${unit.code}`;
  const amount = count * unit.factor;
  const whole = Math.floor(amount);
  const rest = amount - whole;
  const start = whole > 0 ? `${whole}${unit.code}` : '';
  if (rest === 0) return `${unit.prefix}${whole}${unit.code}`;
  const smaller = { hour: [60, 'M'], minute: [60, 'S'], year: [12, 'M'] } as const;
  if (unit.name === 'hour' || unit.name === 'minute' || unit.name === 'year') {
    const [size, code] = smaller[unit.name];
    return `${unit.prefix}${start}${Math.round(rest * size)}${code}`;
  }
  return `${unit.prefix}${plain(amount)}${unit.code}`;
}

/** The nearest given weekday strictly before (or after) a day, or the day itself where `sameDay` lets it. */
export function nearestWeekday(day: Day, weekday: number, direction: 'past' | 'future', sameDay: boolean): Day {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (ahead === 0) return sameDay ? day : addDays(day, direction === 'past' ? -7 : 7);
  return addDays(day, direction === 'past' ? ahead - 7 : ahead);
}

function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}
