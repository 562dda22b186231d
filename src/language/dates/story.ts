import { type Day, parseDay } from './calendar';
import type { Reading } from './rule';

/** What an article has told so far of times: what `the following day` and `a year earlier` lean on. */
export interface Story {
  readonly told: string | null;
  readonly toldDay: Day | null;
  readonly period: string | null;
}

export const UNTOLD: Story = { told: null, toldDay: null, period: null };

/** The story after one more expression. */
export function tell(story: Story, { type, value }: Reading): Story {
  const period = periodOf(story.period, type, value);
  if ((type !== 'DATE' && type !== 'TIME') || !/^\d{4}/.test(value)) return { ...story, period };
  const told = value.replace(/T.*$/, '');
  return { told, toldDay: parseDay(told) ?? story.toldDay, period };
}

// Figures are told for a quarter, for nine months or for a year; what compares with them has the same length.
function periodOf(period: string | null, type: string, value: string): string | null {
  if (/^\d{4}-Q\d$/.test(value)) return value;
  if (type === 'DURATION' && /^P(?:\dM|1Y)$/.test(value) && period?.includes('-Q')) return period.slice(0, 4);
  return period;
}
