/** Days to pixels: `pixels(day) = (day - origin) * perDay`. */
export interface Scale {
  /** Day number (from 1970-01-01) at pixel 0. */
  readonly origin: number;
  readonly perDay: number;
}

export type TickUnit = 'day' | 'month' | 'quarter' | 'year' | 'five-years' | 'decade';

export interface Tick {
  readonly day: number;
  /** True where a larger unit begins (a month among days, a year among months). */
  readonly major: boolean;
}

/** A decade fits into a thumb's width. */
export const SMALLEST = 0.02;
/** A day takes a headline's width. */
export const LARGEST = 120;

const UNITS: readonly { unit: TickUnit; days: number }[] = [
  { unit: 'day', days: 1 },
  { unit: 'month', days: 28 },
  { unit: 'quarter', days: 90 },
  { unit: 'year', days: 365 },
  { unit: 'five-years', days: 1826 },
  { unit: 'decade', days: 3652 },
];
const ROOM_FOR_LABEL = 64;
const DAY_MS = 86_400_000;

export const pixels = (scale: Scale, day: number): number => (day - scale.origin) * scale.perDay;
export const dayAt = (scale: Scale, pixel: number): number => scale.origin + pixel / scale.perDay;
export const clampScale = (perDay: number): number => Math.min(LARGEST, Math.max(SMALLEST, perDay));

/** The finest unit whose labels do not touch. */
export function tickUnit(perDay: number): TickUnit {
  return UNITS.find(({ days }) => days * perDay >= ROOM_FOR_LABEL)?.unit ?? 'decade';
}

/** The ticks from one day to another, both included where they fall on one. */
export function ticks(unit: TickUnit, first: number, last: number): Tick[] {
  const found: Tick[] = [];
  for (let day = floorTo(unit, first); day <= last; day = next(unit, day)) {
    if (day >= first) found.push({ day, major: isMajor(unit, day) });
  }
  return found;
}

const dateOf = (day: number): Date => new Date(day * DAY_MS);
const dayOf = (year: number, month: number, day = 1): number => Math.round(Date.UTC(year, month, day) / DAY_MS);

function floorTo(unit: TickUnit, day: number): number {
  const date = dateOf(Math.floor(day));
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === 'day') return Math.floor(day);
  if (unit === 'month') return dayOf(year, month);
  if (unit === 'quarter') return dayOf(year, month - (month % 3));
  return dayOf(year - (year % YEARS[unit]), 0);
}

const YEARS = { year: 1, 'five-years': 5, decade: 10 } as const;

function next(unit: TickUnit, day: number): number {
  const date = dateOf(day);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === 'day') return day + 1;
  if (unit === 'month') return dayOf(year, month + 1);
  if (unit === 'quarter') return dayOf(year, month + 3);
  return dayOf(year + YEARS[unit], 0);
}

function isMajor(unit: TickUnit, day: number): boolean {
  const date = dateOf(day);
  if (unit === 'day') return date.getUTCDate() === 1;
  if (unit === 'month' || unit === 'quarter') return date.getUTCMonth() === 0;
  return date.getUTCFullYear() % (unit === 'year' ? 10 : 100) === 0;
}

/** `21`, `March 2024`, `2024`: the words of a tick; months and years are told where a larger unit begins. */
export function tickLabel(unit: TickUnit, tick: Tick, language: string): string {
  const date = dateOf(tick.day);
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(date);
  if (unit === 'day') return tick.major ? format({ day: 'numeric', month: 'short' }) : format({ day: 'numeric' });
  if (unit === 'month' || unit === 'quarter') {
    return tick.major ? format({ month: 'short', year: 'numeric' }) : format({ month: 'short' });
  }
  return String(date.getUTCFullYear());
}

/** The stretch of time in sight, in words: `Mar 2024 – Nov 2024`. */
export function periodLabel(first: number, last: number, language: string): string {
  const format = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(dateOf(first), dateOf(last));
}
