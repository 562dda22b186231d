import { type CalendarDate, dayNumber, isCalendarDate, isoDate, readIsoDate } from './calendar';

const months =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const weekdays = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const shortWeekdays = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)';
const month = `(?:${months}|${months.toUpperCase()})`;
const weekday = `(?:${weekdays}|${weekdays.toUpperCase()})(?!\\p{L})`;
const beforeDay = `(?:${weekday}|(?:${shortWeekdays}|${shortWeekdays.toUpperCase()})(?!\\p{L})\\.?),? `;
const ofYear = '(?:,? \\d{4}(?!\\d))?';
const ordinal = '\\d{1,2}(?:st|nd|rd|th)?';

/**
 * Source of a pattern for the day that a dateline tells, to be used with the flag `u`: `November 19`, `NOV. 19, 2024`,
 * `19 November 2024`, `Monday, Dec 7`, `1996-08-30`. No groups.
 */
export const dayPattern = `(?:(?:${beforeDay})?(?:${month}\\.? ${ordinal}(?!\\d)${ofYear}|${ordinal} ${month}(?!\\p{L})\\.?${ofYear}|\\d{4}-\\d{2}-\\d{2}(?!\\d))|${weekday})`;

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The ISO date that a dateline's day means. Where it tells no year, the year that brings it nearest to the article's
 * own date (`December 31` in an article of January 1 is the day before); null without that, or for an impossible day.
 */
export function resolveDay(written: string, articleDate: CalendarDate | null): string | null {
  const iso = /\d{4}-\d{2}-\d{2}/.exec(written);
  if (iso) return valid(readIsoDate(iso[0]));
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(written);
  const monthIndex = written
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => monthNames.indexOf(word.slice(0, 3)))
    .find((index) => index >= 0);
  if (!day || monthIndex === undefined) return null;
  const told = { month: monthIndex + 1, day: Number(day[0]) };
  const year = /\d{4}/.exec(written);
  if (year) return valid({ year: Number(year[0]), ...told });
  return articleDate && nearest(told, articleDate);
}

/** True where the day is told with its year, so that it fixes a date alone. */
export function tellsYear(written: string): boolean {
  return /\d{4}/.test(written);
}

function nearest(told: { readonly month: number; readonly day: number }, articleDate: CalendarDate): string | null {
  const distance = (date: CalendarDate) => Math.abs(dayNumber(date) - dayNumber(articleDate));
  const [first] = [articleDate.year, articleDate.year - 1, articleDate.year + 1]
    .map((year) => ({ year, ...told }))
    .filter(isCalendarDate)
    .sort((a, b) => distance(a) - distance(b));
  return first ? isoDate(first) : null;
}

function valid(date: CalendarDate | null): string | null {
  return date && isCalendarDate(date) ? isoDate(date) : null;
}
