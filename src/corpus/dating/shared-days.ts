import type { TextSpan } from '../../article/span';
import type { Analysis, DateClue } from '../../language/analysis';
import { dayNumber, dayOf } from '../events/window';
import { type Bound, evidenceAt } from './bound';
import type { DatingInput } from './dating-input';
import { type Named, namedBeside, sharedBy } from './named';

type NamedDay = Extract<DateClue, { kind: 'day' }>;

/** A day without its year in a dated article, and the year that it has there. */
export interface DatedDay {
  readonly path: string;
  readonly date: string;
  readonly year: number;
  readonly span: TextSpan;
}

/** Names that two articles share which speak of one day, and of them in the sentences that tell it. */
const SHARED = 4;
const BESIDE = 1;
/** Days from a day without its year to the article that tells it. */
const NEAR = 300;
/** Days from such a day to the dated article that tells it, beyond which its year may be misread. */
const SURE = 120;
/** Days that stand for what happened on them once, or come round each year: they are told without a year at any time. */
const STANDING = new Set(
  '01-01 01-06 02-14 03-08 05-01 05-09 06-04 06-06 07-04 07-07 07-14 08-15 09-11 10-07 11-11 12-07 12-24 12-25 12-31'.split(
    ' ',
  ),
);

/** The month and day of each day that the article tells without a year: `11-18`. */
export function daysAsked(clues: readonly DateClue[]): string[] {
  return clues.flatMap((clue) => (clue.kind === 'day' && !STANDING.has(keyOf(clue)) ? [keyOf(clue)] : []));
}

/** Gathers the years of days asked for that a dated article tells without a year as well. */
export function gatherDays(
  found: Map<string, DatedDay[]>,
  asked: ReadonlySet<string>,
  path: string,
  { dates, article }: Analysis,
): void {
  const written = dayOf(article.date);
  if (asked.size === 0 || written === null) return;
  for (const { type, value, text, start, end } of dates) {
    const key = value.slice(5);
    if (type !== 'DATE' || value.length !== 10 || !asked.has(key) || !/\d/.test(text) || /\d{4}/.test(text)) continue;
    const day = dayOf(value);
    if (day === null || Math.abs(day - written) > SURE) continue;
    const told = { path, date: article.date!, year: Number(value.slice(0, 4)), span: { start, end, text } };
    const list = found.get(key);
    if (list) list.push(told);
    else found.set(key, [told]);
  }
}

/** The days near one told without its year, which dated articles of the same people and places put into one year. */
export function sharedDayBounds(
  input: DatingInput,
  path: string,
  clues: readonly DateClue[],
  dated: ReadonlyMap<string, readonly DatedDay[]>,
  namedIn: (path: string) => Named,
): Bound[] {
  const days = clues.filter((clue): clue is NamedDay => clue.kind === 'day');
  return days.flatMap((clue): Bound[] => {
    const beside = namedBeside(input, path, clue);
    const fitting = (dated.get(keyOf(clue)) ?? []).filter(
      (told) =>
        sharedBy(namedIn(path), namedIn(told.path)).length >= SHARED &&
        [...namedBeside(input, told.path, told.span)].filter((id) => beside.has(id)).length >= BESIDE,
    );
    const [first] = fitting;
    if (!first || fitting.some(({ year }) => year !== first.year)) return [];
    const day = dayNumber(first.year, clue.month, clue.day);
    return [
      {
        windows: [{ first: day - NEAR, last: day + NEAR }],
        sources: [`day in ${first.path}`],
        weight: 1,
        evidence: [
          evidenceAt(path, clue, `is a day of ${first.year}, as an article on the same people and places tells`),
          evidenceAt(first.path, first.span, `is told without its year in the article of ${first.date}`),
        ],
      },
    ];
  });
}

const keyOf = ({ month, day }: NamedDay): string => `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
