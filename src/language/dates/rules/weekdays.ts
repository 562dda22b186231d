import { addDays, type Day, isoDay, weekdayOf } from '../calendar';
import { PART, WEEKDAY } from '../pattern';
import { type Match, type Meaning, type Rule, rule } from '../rule';
import type { Scene } from '../scene';
import { nearestWeekday } from '../values';
import { PARTS_OF_DAY, WEEKDAYS } from '../vocabulary';

const WHICH = '(?<which>last|next|this(?: past| coming)?|the (?:previous|following|next|past)|that) ';
const AROUND = '(?:(?:early|late|later|earlier)(?: on)? )?';

/** Weekdays: `Wednesday`, `last Friday`, `the following Monday`, `late Tuesday`, `Wednesday evening`, `noon Saturday`. */
export const WEEKDAY_RULES: readonly Rule[] = [
  rule(
    'weekday-part',
    'weekday',
    `${AROUND}(?:${WHICH})?(?<weekday>${WEEKDAY})(?:['’]s)? (?:early |late |mid-?)?(?<part>${PART})`,
    readWeekday,
  ),
  rule(
    'part-weekday',
    'weekday',
    `(?:early |late |mid-?)?(?<part>${PART})(?: on|,| of)? (?:${WHICH})?(?<weekday>${WEEKDAY})`,
    readWeekday,
  ),
  rule('weekday', 'weekday', `${AROUND}(?:${WHICH})?(?<weekday>${WEEKDAY})`, (match) =>
    // "Black Monday", "Super Tuesday", "Bloody Sunday": names of days past.
    /\b(?:Black|Super|Bloody|Ash|Good|Palm|Easter|Cyber)\s+$/.test(match.before) ? null : readWeekday(match),
  ),
  rule(
    'week-from-weekday',
    { kind: 'weekday', oneOf: 'from' },
    `a week from (?<which>this |next )?(?<weekday>${WEEKDAY})`,
    readWeekday,
  ),
];

function readWeekday(match: Match): Meaning | null {
  const { groups } = match;
  // "sat." and "wed." end sentences; a weekday has a capital.
  if (!/[A-Z]/.test(groups.weekday!)) return null;
  const weekday = WEEKDAYS.get(groups.weekday!.toLowerCase().replace('.', ''))!;
  const part = groups.part === undefined ? '' : partOf(groups.part);
  const type = part === '' ? 'DATE' : 'TIME';
  const which = (groups.which ?? '').toLowerCase().replace(/\s+/g, ' ').trim();
  const extra = /^a week from/i.test(match.text) ? 7 : 0;
  return {
    resolve: (scene) => {
      const told = /^the |^that/.test(which) ? scene.toldDay : null;
      const from = told ?? scene.anchor;
      if (!from) return { type, value: `XXXX-WXX-${weekday}${part}`, relative: false, reason: 'the week is not known' };
      const day = addDays(dayFor(scene, from, weekday, which), extra);
      return { type, value: isoDay(day) + part, relative: told ? 'told' : true, reason: reasonOf(which, day, from) };
    },
  };
}

/** `afternoon` → `TAF`, `mid-afternoon` the same. */
export function partOf(part: string): string {
  return (
    PARTS_OF_DAY.get(part.toLowerCase().replace(/^mid-(?=after)/, '')) ??
    PARTS_OF_DAY.get(part.toLowerCase().replace('-', '')) ??
    'TNI'
  );
}

function dayFor({ direction }: Scene, from: Day, weekday: number, which: string): Day {
  if (/last|past|previous/.test(which)) return nearestWeekday(from, weekday, 'past', false);
  if (/next|following|coming/.test(which)) return nearestWeekday(from, weekday, 'future', false);
  if (which === 'this' && direction() !== 'past') return addDays(from, weekday - weekdayOf(from));
  return nearestWeekday(from, weekday, direction() === 'future' ? 'future' : 'past', true);
}

function reasonOf(which: string, day: Day, from: Day): string {
  const origin = /^the |^that/.test(which) ? 'the date told before' : "the article's date";
  if (isoDay(day) === isoDay(from)) return `the day of ${origin}`;
  return isoDay(day) < isoDay(from) ? `the last one before ${origin}` : `the next one after ${origin}`;
}
