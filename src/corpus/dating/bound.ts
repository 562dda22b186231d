import type { TextSpan } from '../../article/span';
import { dayNumber, dayOf, type Window } from '../events/window';
import type { DateEvidence } from './inferred-date';

/** What one kind of evidence leaves of the days on which an article may have been written. */
export interface Bound {
  /** In order, apart from each other, in days since 1970-01-01; open ends are `EVER_BEFORE` and `EVER_AFTER`. */
  readonly windows: readonly Window[];
  /** What it rests on: two bounds that share a source are not independent. */
  readonly sources: readonly string[];
  /** How much it counts against others that contradict it. */
  readonly weight: number;
  /** It comes round year by year, so that it narrows what others leave and fixes nothing by itself. */
  readonly recurs?: boolean;
  readonly evidence: readonly DateEvidence[];
}

/** The days of a calendar year. */
export function yearWindow(year: number): Window {
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
}

/** A span as evidence; its text on one line. */
export function evidenceAt(path: string, { start, end, text }: TextSpan, why: string): DateEvidence {
  return { path, start, end, text: text.replace(/\s+/g, ' '), why };
}

/** The ISO date of a day number, from `0001-01-01` (H. Hinnant, `civil_from_days`). */
export function isoOf(dayCount: number): string {
  const z = dayCount + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** The days around those of dated articles, or null where these lie so far apart that they tell of several things. */
export function around(dates: readonly string[], slack: number, spread: number): Window | null {
  const days = dates.flatMap((date) => dayOf(date) ?? []).sort((a, b) => a - b);
  if (days.length === 0 || days[days.length - 1] - days[0] > spread) return null;
  return { first: days[0] - slack, last: days[days.length - 1] + slack };
}
