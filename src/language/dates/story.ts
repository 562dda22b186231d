import { type Day, parseDay } from './calendar';
import type { Reading } from './rule';
import { unitValue } from './values';

/** What an article has told so far of times: what `the following day` and `a year earlier` lean on. */
export interface Story {
  readonly told: string | null;
  readonly toldDay: Day | null;
  readonly period: string | null;
  /** The last quarter told that is no comparison, or null. */
  readonly quarter: string | null;
}

export const UNTOLD: Story = { told: null, toldDay: null, period: null, quarter: null };

/** The story after one more expression. */
export function tell(story: Story, reading: Reading, anchor: Day | null): Story {
  const { type, value } = reading;
  const figures = figuresAfter(story, reading, anchor);
  if ((type !== 'DATE' && type !== 'TIME') || !/^\d{4}/.test(value)) return { ...story, ...figures };
  const told = value.replace(/T.*$/, '');
  return { ...figures, told, toldDay: parseDay(told) ?? story.toldDay };
}

// Figures are told for a quarter, for nine months or for a year; what compares with them has the same length.
function figuresAfter(
  { period, quarter }: Story,
  reading: Reading,
  anchor: Day | null,
): Pick<Story, 'period' | 'quarter'> {
  const { type, value, relative } = reading;
  const quarterly = /^\d{4}-Q\d$/.test(value);
  // A quarter that is not over yet is a forecast beside the figures, not what later sentences compare with.
  if (quarterly && quarter !== null && anchor && value >= unitValue(anchor, 'quarter')) return { period, quarter };
  if (relative !== 'told' && quarterly) return { period: value, quarter: value };
  if (type === 'DURATION' && /^P(?:\dM|1Y)$/.test(value) && quarter !== null)
    return { period: quarter.slice(0, 4), quarter };
  return { period, quarter };
}
