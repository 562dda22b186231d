import { type Day, parseDay } from './calendar';
import type { Reading } from './rule';
import { digitsAtStart, unitValue } from './values';

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
export function tell(story: Story, { type, value, relative }: Reading, anchor: Day | null): Story {
  let { told, toldDay, period, quarter } = story;
  if (isQuarter(value)) {
    // A quarter that is not over yet is a forecast beside the figures, not what later sentences compare with.
    const ahead = quarter !== null && anchor !== null && value >= unitValue(anchor, 'quarter');
    if (!ahead && relative !== 'told') {
      period = value;
      quarter = value;
    }
  } else if (type === 'DURATION' && quarter !== null && /^P(?:\dM|1Y)$/.test(value)) {
    // Figures are told for a quarter, for nine months or for a year; what compares with them has the same length.
    period = quarter.slice(0, 4);
  }
  if ((type === 'DATE' || type === 'TIME') && digitsAtStart(value) >= 4) {
    const time = value.indexOf('T');
    told = time < 0 ? value : value.slice(0, time);
    toldDay = parseDay(told) ?? toldDay;
  }
  return { told, toldDay, period, quarter };
}

// `1989-Q3`
function isQuarter(value: string): boolean {
  return value.length === 7 && value[5] === 'Q' && /^\d{4}-Q\d$/.test(value);
}
