import { kept, mapped } from '../../lists';
import {
  addDays,
  type Day,
  daysBetween,
  isoDay,
  isoWeek,
  isRealDay,
  parseDay,
  twoDigits,
  weekdayOf,
} from '../calendar';
import { fullYear, readNumber } from '../numbers';
import { DAY_OF_MONTH, MONTH, WEEKDAY, YEAR, yearBehind } from '../pattern';
import { fixed, type Match, type Meaning, type Rule, rule } from '../rule';
import type { Scene } from '../scene';
import { MONTHS, WEEKDAYS } from '../vocabulary';

const LEAD = `(?:(?<weekday>${WEEKDAY})(?:,| the|) )?`;

const MONTH_BEFORE = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s+$/i;

/** Dates that name a day of a month: `March 20, 2024`, `Wednesday, 20 March`, `2024-03-20`, `the 20th of March`. */
export const EXPLICIT_RULES: readonly Rule[] = [
  rule(
    'iso-date',
    'number',
    '(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:T(?<time>\\d\\d:\\d\\d)(?::\\d\\d)?Z?)?',
    readNumeric,
  ),
  // "11/02/89", month first as American wires write it; "20/03/2024" can only be day first.
  rule('slashed-date', 'number', '(?<month>\\d{1,2})/(?<day>\\d{1,2})/(?<year>\\d{4}|\\d\\d)', readNumeric),
  rule(
    'day-month',
    'month',
    `${LEAD}(?:the )?(?<day>${DAY_OF_MONTH})(?: of |_)(?<month>${MONTH})(?:,? (?<year>${YEAR}))?`,
    readNamed,
  ),
  rule(
    'month-day',
    'month',
    `${LEAD}(?<month>${MONTH}) (?:the )?(?<day>${DAY_OF_MONTH})(?! (?:percent|million|billion))(?:(?:,|,? of)? (?<year>${YEAR})|,?(?: of)? (?<which>last|this|next) year)?`,
    readNamed,
  ),
  rule(
    'week-of',
    { kind: 'month', oneOf: 'week' },
    `(?:the )?week of (?<month>${MONTH}) (?<day>${DAY_OF_MONTH})(?:, (?<year>${YEAR}))?`,
    readWeek,
  ),
  // "from 3 to 7 June 1944": so is the first.
  rule(
    'first-day',
    'month',
    `(?<day>${DAY_OF_MONTH})(?<tail>(?: to | and | through |-|–)${DAY_OF_MONTH}(?: of |_)(?<month>${MONTH})(?:,? (?<year>${YEAR}))?)`,
    (match) => {
      const meaning = readNamed(match);
      return meaning && { ...meaning, skipEnd: match.groups.tail!.length };
    },
  ),
  // "April 24 and 25", "March 3-5": the second day is an expression of its own.
  rule(
    'second-day',
    'month',
    `(?<lead>(?<month>${MONTH}) \\d{1,2}(?: and | to | or | through |-|–))(?<day>${DAY_OF_MONTH})(?:, (?<year>${YEAR}))?`,
    (match) => {
      const meaning = readNamed(match);
      return meaning && { ...meaning, skipStart: match.groups.lead!.length };
    },
  ),
];

function readNumeric({ text, groups }: Match): Meaning | null {
  const written = groups.year!;
  const year = written.length === 2 ? fullYear(Number(written)) : Number(written);
  const first = { year, month: Number(groups.month), day: Number(groups.day) };
  const day = isRealDay(first) ? first : { year, month: first.day, day: first.month };
  if (!isRealDay(day) || (text.includes('-') && day !== first)) return null;
  const value = groups.time === undefined ? isoDay(day) : `${isoDay(day)}T${groups.time}`;
  return fixed(groups.time === undefined ? 'DATE' : 'TIME', value, 'as written');
}

function readNamed({ groups, before, after }: Match): Meaning | null {
  // "Dec. 31-Jan. 2": the number belongs to the month before it.
  if (MONTH_BEFORE.test(before)) return null;
  const month = MONTHS.get(groups.month!.toLowerCase().replace('.', ''))!;
  // "may 3" and "march 10 miles" are no dates: a month has a capital.
  if (!/[A-Z]/.test(groups.month!)) return null;
  const number = readNumber(groups.day!.replace(/\D+$/, ''))!;
  const weekday =
    groups.weekday === undefined ? null : (WEEKDAYS.get(groups.weekday.toLowerCase().replace('.', '')) ?? null);
  const year = groups.year ?? (groups.which === undefined ? yearBehind(after) : undefined);
  if (year !== undefined) {
    const day = { year: Number(year), month, day: number };
    return isRealDay(day) ? fixed('DATE', isoDay(day), 'as written') : null;
  }
  if (!isRealDay({ year: 2024, month, day: number })) return null;
  const which = groups.which?.toLowerCase();
  return {
    resolve: (scene) => {
      const open = `XXXX-${twoDigits(month)}-${twoDigits(number)}`;
      if (!scene.anchor) return { type: 'DATE', value: open, relative: false, reason: 'the year is not known' };
      const years = which === undefined ? null : scene.anchor.year + (which === 'last' ? -1 : which === 'next' ? 1 : 0);
      const found = years === null ? yearOf(scene, month, number, weekday) : { year: years, month, day: number };
      return found && isRealDay(found)
        ? { type: 'DATE', value: isoDay(found), relative: true, reason: reasonFor(scene.anchor, found) }
        : { type: 'DATE', value: open, relative: false, reason: 'the year is not known' };
    },
  };
}

function readWeek(match: Match): Meaning | null {
  const meaning = readNamed(match);
  if (!meaning) return null;
  return {
    resolve: (scene) => {
      const reading = meaning.resolve(scene);
      const day = reading && parseDay(reading.value);
      return reading && day ? { ...reading, value: isoWeek(day), reason: 'the week that holds the day' } : reading;
    },
  };
}

/**
 * The year for a day and month: the direction that the clause tells, else the past, unless the day comes so soon that
 * a writer who meant the one eleven months ago would have named its year.
 */
function yearOf(scene: Scene, month: number, day: number, weekday: number | null): Day | null {
  const anchor = scene.anchor!;
  const years = [anchor.year - 1, anchor.year, anchor.year + 1];
  const candidates = kept(
    mapped(years, (year) => ({ year, month, day })),
    isRealDay,
  );
  if (candidates.length === 0) return null;
  const agreeing = kept(candidates, (candidate) => weekday === null || weekdayOf(candidate) === weekday);
  const slack = isoDay(addDays(anchor, 1));
  const past = [...candidates].reverse().find((candidate) => isoDay(candidate) <= slack) ?? candidates[0];
  const future =
    candidates.find((candidate) => isoDay(candidate) >= isoDay(anchor)) ?? candidates[candidates.length - 1];
  const soon = daysBetween(anchor, future) <= (scene.direction() === 'past' ? 45 : 65);
  const chosen = scene.direction() === 'future' || soon ? future : past;
  return weekday !== null && agreeing.length === 1 && weekdayOf(chosen) !== weekday && isNear(agreeing[0], anchor)
    ? agreeing[0]
    : chosen;
}

// A weekday that contradicts the date is a problem to tell, not a year to guess, where it would lead far away.
function isNear(day: Day, anchor: Day): boolean {
  return Math.abs((day.year - anchor.year) * 12 + day.month - anchor.month) <= 10;
}

function reasonFor(anchor: Day, found: Day): string {
  const where = isoDay(found) > isoDay(anchor) ? 'next one after' : 'last one before';
  return isoDay(found) === isoDay(anchor) ? "the article's own date" : `the ${where} the article's date`;
}
