import { dayNumber, daysInMonth } from '../../article/calendar';

/** First and last day, counted from 1970-01-01. */
export type Days = readonly [first: number, last: number];

const EPOCH = dayNumber({ year: 1970, month: 1, day: 1 });

/** The days that a year, month or day leaves open; null for other values. */
export function daysOf(value: string): Days | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value);
  if (!match || /^\d{4}-[A-Z]/.test(value)) return null;
  const [year, from, to] = [Number(match[1]), Number(match[2] ?? 1), Number(match[2] ?? 12)];
  if (from < 1 || to > 12) return null;
  const day = match[3] ? Number(match[3]) : null;
  return [
    dayNumber({ year, month: from, day: day ?? 1 }) - EPOCH,
    dayNumber({ year, month: to, day: day ?? daysInMonth(year, to) }) - EPOCH,
  ];
}
