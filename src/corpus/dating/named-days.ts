import type { DateClue } from '../../language/analysis';
import { dayNumber, type Window } from '../events/window';
import { type Bound, evidenceAt } from './bound';

type NamedDay = Extract<DateClue, { kind: 'day' }>;

/** Years looked through for a day of the week. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
/** Days from a day without its year to the article that tells it: one farther away gets a year. */
const NEAR = 300;
/** Days from the dateline's day to that of the article. */
const FILED = 2;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The days around those of the calendar that fit a day told without its year: by its weekday, or in the dateline. */
export function namedDayBounds(path: string, clues: readonly DateClue[]): Bound[] {
  const days = clues.filter(
    (clue): clue is NamedDay => clue.kind === 'day' && (clue.weekday !== null || clue.side === 'opening'),
  );
  return days.flatMap((clue): Bound[] => {
    const windows = windowsOf(clue);
    if (windows.length === 0) return [];
    const why =
      clue.weekday === null
        ? 'is the day on which it was filed'
        : `falls on a ${WEEKDAYS[clue.weekday - 1]} only in some years`;
    const sources = [`day ${clue.month}-${clue.day}`];
    return [{ windows, sources, weight: 1, recurs: true, evidence: [evidenceAt(path, clue, why)] }];
  });
}

function windowsOf({ month, day, weekday, side }: NamedDay): Window[] {
  const found: Window[] = [];
  const before = side === 'opening' ? FILED : side === 'past' ? 1 : NEAR;
  const after = side === 'opening' ? FILED : side === 'future' ? 1 : NEAR;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const at = dayNumber(year, month, day);
    if (weekday !== null && weekdayOf(at) !== weekday) continue;
    const window = { first: at - before, last: at + after };
    const last = found[found.length - 1];
    if (last && window.first <= last.last + 1) found[found.length - 1] = { first: last.first, last: window.last };
    else found.push(window);
  }
  return found;
}

/** Monday 1 to Sunday 7: 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
