import type { Day } from './calendar';

/** Which way a date without a year, or a weekday, lies from the article's date. */
export type Direction = 'past' | 'future' | 'unknown';

/** What a date expression is resolved against. */
export interface Scene {
  /** The day the text was written, or (inside a quote) the day it was said; null where neither is known. */
  readonly anchor: Day | null;
  /** The direction that tense and cue words around the expression tell; read from the text only where a rule asks. */
  readonly direction: () => Direction;
  /** TIMEX3 value of the last calendar date told before it (`1998-10`, `2024-03-20`, `1989-Q3`), or null. */
  readonly told: string | null;
  /** The last of those that gives a day, or null. */
  readonly toldDay: Day | null;
  /** The quarter, year or other period that the paragraph's figures are for, or null. */
  readonly period: string | null;
  /** The last quarter told that figures are for, or null. */
  readonly quarter: string | null;
}
