import { UTCDate } from '@date-fns/utc';
import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
  getISODay,
  getISOWeek,
  getISOWeekYear,
} from 'date-fns';

/** A calendar date without time or zone; months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** True for a date that the (proleptic) Gregorian calendar has, years 1 to 9999. */
export function isRealDay({ year, month, day }: Day): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** Days of a month: 28 to 31. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** `2024-03-20` as a day; null where it is none. */
export function parseDay(iso: string | null): Day | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : null;
}

export function isoDay({ year, month, day }: Day): string {
  return `${isoMonth(year, month)}-${twoDigits(day)}`;
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${twoDigits(month)}`;
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

export function addDays(day: Day, amount: number): Day {
  return fromUtc(addDaysTo(toUtc(day), amount));
}

/** The same day `amount` months on, or the last one of that month: January 31 and one month give February 28. */
export function addMonths(day: Day, amount: number): Day {
  return fromUtc(addMonthsTo(toUtc(day), amount));
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return getISODay(toUtc(day));
}

/** The ISO week that a day falls in: `2024-W12`. */
export function isoWeek(day: Day): string {
  const date = toUtc(day);
  return `${isoYear(getISOWeekYear(date))}-W${twoDigits(getISOWeek(date))}`;
}

/** Whole days from `earlier` to `later`; negative where they stand the other way round. */
export function daysBetween(earlier: Day, later: Day): number {
  return differenceInCalendarDays(toUtc(later), toUtc(earlier));
}

// Two steps, as a constructor takes the year 24 for 1924.
function toUtc({ year, month, day }: Day): UTCDate {
  const date = new UTCDate(2000, 0, 1);
  date.setFullYear(year, month - 1, day);
  return date;
}

function fromUtc(date: { getFullYear(): number; getMonth(): number; getDate(): number }): Day {
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
