import { isoMonth, twoDigits } from '../calendar';
import { fullYear, readNumber } from '../numbers';
import { MONTH, PORTION, TWO_DIGITS_SPELLED, YEAR, yearBehind } from '../pattern';
import { fixed, type Match, type Meaning, type Rule, rule } from '../rule';
import type { Scene } from '../scene';
import { MONTHS } from '../vocabulary';

/** Months: `March 2024`, `last March`, `early November`, `the end of May`, `October`. */
export const MONTH_RULES: readonly Rule[] = [
  rule(
    'month-year',
    'month',
    `${PORTION}?(?<month>${MONTH})(?:,| of)? (?:(?<year>${YEAR}|['’]\\d\\d)(?![-/]\\d)|(?<spelled>nineteen_${TWO_DIGITS_SPELLED}))`,
    readMonthYear,
  ),
  rule(
    'month-which-year',
    { kind: 'month', oneOf: 'year' },
    `${PORTION}?(?<month>${MONTH})(?:,| of)? (?<which>last|this|next) year`,
    readMonth,
  ),
  rule(
    'which-month',
    'month',
    `${PORTION}?(?<which>last|next|this(?: past| coming)?|the past|the previous) (?:early |late )?(?<month>${MONTH})(?! \\d{1,2}(?!\\d))`,
    readMonth,
  ),
  rule('month', 'month', `(?<portion>${PORTION})?(?<month>${MONTH})`, (match) =>
    isMonth(match) ? readMonth(match) : null,
  ),
];

function monthOf(match: Match): number {
  return MONTHS.get(match.groups.month!.toLowerCase().replace('.', ''))!;
}

function readMonthYear(match: Match): Meaning | null {
  if (!/[A-Z]/.test(match.groups.month!)) return null;
  return fixed('DATE', isoMonth(writtenYear(match.groups), monthOf(match)), 'as written');
}

// "1998", "'98", "nineteen ninety-eight"
function writtenYear({ year, spelled }: Match['groups']): number {
  if (year === undefined) return 1900 + (readNumber(spelled!.replace(/^nineteen[\s-]+/i, '')) ?? 0);
  return year.length === 4 ? Number(year) : fullYear(Number(year.slice(1)));
}

/** `May` and `March` are also verbs and names: they need a word before them that months have, or a comma after. */
function isMonth({ groups, before, after }: Match): boolean {
  const name = groups.month!;
  // "Feb. 30" is no day, and so no month either.
  if (!/^[A-Z]/.test(name) || /^\s+\d{1,2}(?!\d)/.test(after)) return false;
  if (
    /^(?:May|March|Mar\.?|Jan\.?|Jun\.?|Apr\.?|Dec\.?|April|June|August)$/.test(name) &&
    groups.portion === undefined
  ) {
    const prepared =
      /(?:\b(?:in|since|of|by|until|till|from|through|for|to|and|or|between|during|before|after|on|this|last|next|mid|early|late|each|every|until|than|with|late|end)|['’]s|\d,?)[\s-]+(?:the\s+)?$/i.test(
        before,
      );
    if (/^(?:March|May)$/.test(name))
      return prepared
        ? !/^\s+(?:[A-Z]|be\b|have\b|not\b)/.test(after)
        : /^(?:,|\s+(?:and|to|or)\s+(?:January|February|April|June|July|August|September|October|November|December))/.test(
            after,
          );
    if (/^(?:April|June|August)$/.test(name)) return prepared || !/^\s+[A-Z]/.test(after);
    return name.endsWith('.') && prepared;
  }
  // "October Revolution", "Black September", "Mr. August": part of a name.
  return !/\b(?:Mr|Mrs|Ms|Dr|Black)\.?\s+$/.test(before);
}

function readMonth(match: Match): Meaning | null {
  if (!/[A-Z]/.test(match.groups.month!)) return null;
  const month = monthOf(match);
  const which = match.groups.which?.toLowerCase().replace(/\s+/g, ' ');
  const ofYear = /\byear$/i.test(match.text);
  const shared = which === undefined ? yearBehind(match.after) : undefined;
  if (shared !== undefined)
    return fixed('DATE', isoMonth(Number(shared), month), 'the year stands with the month after it');
  return {
    resolve: (scene) => {
      if (!scene.anchor)
        return { type: 'DATE', value: `XXXX-${twoDigits(month)}`, relative: false, reason: 'the year is not known' };
      const year = ofYear ? scene.anchor.year + stepOf(which) : yearFor(scene, month, which);
      const reason = reasonOf(which, ofYear, year, month, scene);
      return { type: 'DATE', value: isoMonth(year, month), relative: true, reason };
    },
  };
}

function stepOf(which: string | undefined): number {
  return which === 'last' ? -1 : which === 'next' ? 1 : 0;
}

function yearFor({ anchor, direction }: Scene, month: number, which: string | undefined): number {
  const year = anchor!.year;
  const now = anchor!.month;
  if (which === 'this') return year;
  if (which === 'next' || which === 'this coming') return month <= now ? year + 1 : year;
  // Said in March, "last February" is a year ago: the one just over is "last month".
  if (which !== undefined) return month >= now - 1 ? year - 1 : year;
  // Nobody says "in March" in February and means eleven months ago.
  if (direction() === 'future' || monthsApart(now, month) <= (direction() === 'past' ? 1 : 2))
    return month < now ? year + 1 : year;
  if (direction() === 'unknown')
    return monthsApart(now, month) <= 2 ? year + (month < now ? 1 : 0) : year - (month > now ? 1 : 0);
  return month > now ? year - 1 : year;
}

// How many months on from the present one a month comes round.
function monthsApart(now: number, month: number): number {
  return (month - now + 12) % 12;
}

function reasonOf(which: string | undefined, ofYear: boolean, year: number, month: number, { anchor }: Scene): string {
  if (which !== undefined)
    return ofYear ? `${which} year, from the article's date` : `${which}, from the article's date`;
  const now = 12 * anchor!.year + anchor!.month;
  const there = 12 * year + month;
  if (there === now) return "the month of the article's date";
  return there < now ? "the last one before the article's date" : "the next one after the article's date";
}
