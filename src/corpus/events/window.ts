import { remember } from '../../language/remember';

/** Days from `first` to `last`, both included, counted from 1970-01-01. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

/** Where days have no beginning and no end: infinite ones V8 would keep in a box, and with them those of all windows. */
export const EVER_BEFORE = -(2 ** 28);
export const EVER_AFTER = 2 ** 28;

/** Days from 1970-01-01 to a day of the proleptic Gregorian calendar (H. Hinnant, `days_from_civil`). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The day number of an ISO date, or null. */
export function dayOf(iso: string | null): number | null {
  const match = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Months of the parts of a year that TIMEX3 names; winter is told by its end. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  H1: [1, 6],
  H2: [7, 12],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  SP: [3, 6],
  SU: [6, 9],
  FA: [9, 12],
  AU: [9, 12],
  WI: [1, 3],
};

/** The days that a TIMEX3 value leaves open: a day, month, quarter, week, year …; null for any other value. */
export function windowOf(value: string | null): Window | null {
  return value === null ? null : windowTold(value);
}

const windowTold = remember((value): Window | null => {
  const match = /^(\d{4})(?:-(?:W(\d{2})|(\d{2})(?:-(\d{2}))?|([A-Z][A-Z\d])))?/.exec(value);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) {
    const fourth = dayNumber(year, 1, 4);
    const monday = fourth - ((((fourth + 3) % 7) + 7) % 7) + 7 * (Number(match[2]) - 1);
    return { first: monday, last: monday + 6 };
  }
  if (match[4]) {
    const day = dayNumber(year, Number(match[3]), Number(match[4]));
    return { first: day, last: day };
  }
  const [from, to] = match[3] ? [Number(match[3]), Number(match[3])] : (SEASONS[match[5] ?? ''] ?? [1, 12]);
  return {
    first: dayNumber(year, from, 1),
    last: to === 12 ? dayNumber(year + 1, 1, 1) - 1 : dayNumber(year, to + 1, 1) - 1,
  };
});

/** True where the windows share a day, or miss one another by at most `slack` days. */
export function meets(a: Window, b: Window, slack = 0): boolean {
  return a.first <= b.last + slack && b.first <= a.last + slack;
}

/** The shortest window that both lie in. */
export function spanning(a: Window, b: Window): Window {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** A day, a week or a month, not a season or a year. */
export function isExact({ first, last }: Window): boolean {
  return last - first <= 31;
}

/** Days from a window to a day outside it; 0 inside. */
export function gap({ first, last }: Window, day: number): number {
  return day < first ? first - day : day > last ? day - last : 0;
}
