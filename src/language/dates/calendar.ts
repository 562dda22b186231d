import { UTCDate } from '@date-fns/utc';
import { addMonths as addMonthsTo, getISOWeek, getISOWeekYear } from 'date-fns';

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
  if (iso?.length !== 10 || iso[4] !== '-' || iso[7] !== '-') return null;
  const day = { year: digitsAt(iso, 0, 4), month: digitsAt(iso, 5, 7), day: digitsAt(iso, 8, 10) };
  return isRealDay(day) ? day : null;
}

// 0, which is no year, month or day, where there stands something else than digits.
function digitsAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return 0;
    value = 10 * value + digit;
  }
  return value;
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
  return dayOf(numberOf(day) + amount);
}

/** The same day `amount` months on, or the last one of that month: January 31 and one month give February 28. */
export function addMonths(day: Day, amount: number): Day {
  const date = addMonthsTo(toUtc(day), amount);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}

/** ISO weekday: Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  // The first day of March in the year 0 was a Wednesday.
  return modulo(numberOf(day) + 2, 7) + 1;
}

/** The ISO week that a day falls in: `2024-W12`. */
export function isoWeek(day: Day): string {
  const date = toUtc(day);
  return `${isoYear(getISOWeekYear(date))}-W${twoDigits(getISOWeek(date))}`;
}

// Two steps, as a constructor takes the year 24 for 1924.
function toUtc({ year, month, day }: Day): UTCDate {
  const date = new UTCDate(2000, 0, 1);
  date.setFullYear(year, month - 1, day);
  return date;
}

/** Whole days from `earlier` to `later`; negative where they stand the other way round. */
export function daysBetween(earlier: Day, later: Day): number {
  return numberOf(later) - numberOf(earlier);
}

const DAYS_IN_400_YEARS = 146_097;

/**
 * Days from March 1 of the year 0; a year is counted from March, so that a leap day is its last. After H. Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
 */
function numberOf({ year, month, day }: Day): number {
  const from = month > 2 ? year : year - 1;
  const cycle = Math.floor(from / 400);
  const inCycle = from - 400 * cycle;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return DAYS_IN_400_YEARS * cycle + 365 * inCycle + Math.floor(inCycle / 4) - Math.floor(inCycle / 100) + inYear;
}

/** The day of a number that `numberOf` gives; `civil_from_days` of the same source. */
function dayOf(number: number): Day {
  const cycle = Math.floor(number / DAYS_IN_400_YEARS);
  const days = number - DAYS_IN_400_YEARS * cycle;
  const inCycle = Math.floor(
    (days - Math.floor(days / 1460) + Math.floor(days / 36_524) - Math.floor(days / 146_096)) / 365,
  );
  const inYear = days - (365 * inCycle + Math.floor(inCycle / 4) - Math.floor(inCycle / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = 400 * cycle + inCycle + (month > 2 ? 0 : 1);
  return { year, month, day: inYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}
