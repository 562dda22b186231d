import type { Problem } from '../../article/article';
import type { DateExpression } from '../analysis';
import type { LanguageDocument } from '../document';
import { parseDay, weekdayOf } from './calendar';
import { WEEKDAYS } from './vocabulary';

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const NUMBERED =
  /^\d{4}-|\d\/\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?:the\s+)?\d|\d(?:st|nd|rd|th)?(?:\s+of)?[\s-]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
// The weekday may stand in the expression or right before it: "Monday, March 5, 2024", "on Monday (March 5)".
const LEADING = /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+(?:the\s+|\()?$/i;
const WITHIN = /^((?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/**
 * Weekdays that contradict the date they stand with: `Monday, March 5, 2024` was a Tuesday. The span is that of the
 * whole expression. Dates are the ones that `readDates` gave for the same document.
 */
export function checkDates(document: LanguageDocument, dates: readonly DateExpression[]): Problem[] {
  const problems: Problem[] = [];
  for (const date of dates) {
    const day = parseDay(date.value.slice(0, 10));
    // Only a day told by its number can be contradicted; a bare weekday was resolved by its own name.
    if (!day || date.type !== 'DATE' || !NUMBERED.test(date.text)) continue;
    const before = document.text.slice(Math.max(0, date.start - 16), date.start);
    const leading = LEADING.exec(before);
    const written = WITHIN.exec(date.text)?.[1] ?? leading?.[1];
    const weekday = written === undefined ? undefined : WEEKDAYS.get(written.toLowerCase());
    if (weekday === undefined || weekday === weekdayOf(day)) continue;
    const start = leading ? date.start - leading[0].length : date.start;
    problems.push({
      start,
      end: date.end,
      code: 'weekday-date-mismatch',
      severity: 'warning',
      message: `${date.value.slice(0, 10)} is a ${NAMES[weekdayOf(day) - 1]}, not a ${NAMES[weekday - 1]}.`,
      related: [],
    });
  }
  return problems;
}
