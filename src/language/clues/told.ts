import type { DateClue, DateExpression } from '../analysis';
import { directionAt, isPast } from '../dates/direction';
import type { LanguageDocument } from '../document';

type Told = Extract<DateClue, { kind: 'told' }>;

/** Years, months and days that the calendar numbers, not decades or centuries. */
const CALENDAR = /^(\d{4})(?:-\d{2}){0,2}(?:T.*)?$/;
/** `by 2030`, `until 2025`: a bound, which has no tense of its own. */
const BOUND = /\b(?:by|until|till|through|to|before|for|from|after|beyond)\s+(?:the\s+end\s+of\s+)?$/i;
/** What makes a plan of the article's own present: `would` may be told of the past. */
const PLAN =
  /\b(?:will|shall|won[’']t|(?:is|are) (?:\p{Ll}+ )?(?:set|due|scheduled|expected|planned|slated|likely|to)|(?:plans?|expects?|aims?|hopes?|intends?|wants?) to)\b|[’']ll\b/u;
const TOLD_BACK = /\b(?:would|was|were|had)\b/;
const SINCE = /\b[Ss]ince\s+$/;
/** `in early 2013`: not a number, nor the name of a make or of games (`the 2018 Cup`). */
const IN_YEAR = /\b(?:in|during|of|back in)\s+(?:(?:early|late|mid)[ -])?$/i;
/** What makes a year beside a past verb one that may be to come: `was asked to finish in 2030`. */
const OPEN_TENSE =
  /^(?:is|are|am|be|being|can|could|may|might|must|should|would|will|shall|to|for|until|if|that|has|have|[a-z]+ing)$/;
/** Words between a past verb and the year it tells of. */
const NEAR = 7;
/** Words looked at on the left of a date for its clause. */
const CLAUSE = 120;

/**
 * The latest calendar date with its year that the article tells as past, and the earliest that it tells as to come:
 * between them it was written. Neither where they stand the wrong way round.
 */
export function readTold({ text }: LanguageDocument, dates: readonly DateExpression[]): Told[] {
  const told = dates.flatMap((date): Told[] => {
    const tense = tenseOf(text, date);
    const { start, end, text: words, value } = date;
    return tense === null ? [] : [{ start, end, text: words, kind: 'told', value: value.slice(0, 10), tense }];
  });
  const past = told.filter(({ tense }) => tense === 'past').sort((a, b) => compare(b.value, a.value));
  const ahead = told.filter(({ tense }) => tense === 'ahead').sort((a, b) => compare(a.value, b.value));
  const length = Math.min(past[0]?.value.length ?? 0, ahead[0]?.value.length ?? 0);
  if (past[0]?.value.slice(0, length) > ahead[0]?.value.slice(0, length)) return [];
  return [...past.slice(0, 1), ...ahead.slice(0, 1)];
}

function tenseOf(text: string, { start, end, text: words, type, value }: DateExpression): Told['tense'] | null {
  const year = type === 'DATE' || type === 'TIME' ? CALENDAR.exec(value)?.[1] : undefined;
  if (year === undefined || !words.includes(year)) return null;
  const before = text.slice(Math.max(0, start - CLAUSE), start);
  if (SINCE.test(before)) return 'past';
  const direction = directionAt(text, start, end);
  const clause = before.slice(before.search(/[^.!?;“”"]*$/));
  if (direction === 'past') {
    if (BOUND.test(before)) return null;
    return value.length > 4 || (IN_YEAR.test(before) && isToldBack(clause, text.slice(end, end + CLAUSE)))
      ? 'past'
      : null;
  }
  const placed = value.length > 4 || IN_YEAR.test(before) || BOUND.test(before);
  return direction === 'future' && placed && PLAN.test(clause) && !TOLD_BACK.test(clause) ? 'ahead' : null;
}

/** `was built in 1923`, `In 1923 the town was built`: a plain past beside the year, nothing open between them. */
function isToldBack(before: string, after: string): boolean {
  const words = wordsOf(before).slice(0, -1).reverse();
  const opens = words.length === 0;
  const [clause] = after.split(/[.!?;“”"]/);
  const near = (opens ? wordsOf(clause) : words).slice(0, NEAR);
  const verb = near.findIndex(isPast);
  if (verb < 0) return false;
  return !near.slice(0, opens ? verb : verb + 3).some((word) => OPEN_TENSE.test(word));
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
