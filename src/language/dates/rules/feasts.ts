import { addDays, type Day, isoDay, twoDigits, weekdayOf } from '../calendar';
import { YEAR } from '../pattern';
import { type Match, type Meaning, type Rule, rule } from '../rule';
import type { Scene } from '../scene';

type DayOfYear = (year: number) => Day;

const on =
  (month: number, day: number): DayOfYear =>
  (year) => ({ year, month, day });

/** The nth (from 1, or -1 for the last) weekday of a month. */
const nth =
  (count: number, weekday: number, month: number): DayOfYear =>
  (year) => {
    const first = { year, month, day: 1 };
    const day = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
    if (count > 0) return addDays(day, 7 * (count - 1));
    const fifth = addDays(day, 28);
    return fifth.month === month ? fifth : addDays(day, 21);
  };

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, 1991). */
function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 };
}

const besideEaster =
  (days: number): DayOfYear =>
  (year) =>
    addDays(easter(year), days);

const FEASTS: readonly (readonly [string, DayOfYear])[] = [
  ['christmas eve', on(12, 24)],
  ['christmas(?: day)?|xmas', on(12, 25)],
  ['boxing day', on(12, 26)],
  ["new year['’]?s eve", on(12, 31)],
  ["new year['’]?s day", on(1, 1)],
  ['thanksgiving(?: day)?', nth(4, 4, 11)],
  ['(?:u\\.s\\. )?election day', (year) => addDays(nth(1, 1, 11)(year), 1)],
  ['labou?r day', nth(1, 1, 9)],
  ['memorial day', nth(-1, 1, 5)],
  ['martin luther king(?: jr\\.)? day', nth(3, 1, 1)],
  ["presidents['’]? day", nth(3, 1, 2)],
  ['columbus day', nth(2, 1, 10)],
  ['veterans day|armistice day', on(11, 11)],
  ["valentine['’]s day", on(2, 14)],
  ["st\\.? patrick['’]s day", on(3, 17)],
  ['halloween', on(10, 31)],
  ["april fools?['’]?s? day", on(4, 1)],
  ['may day', on(5, 1)],
  ['victory day', on(5, 9)],
  ['bastille day', on(7, 14)],
  ['canada day', on(7, 1)],
  ['anzac day', on(4, 25)],
  ["international women['’]s day", on(3, 8)],
  ["mother['’]s day", nth(2, 7, 5)],
  ["father['’]s day", nth(3, 7, 6)],
  ['ash wednesday', besideEaster(-46)],
  ['palm sunday', besideEaster(-7)],
  ['good friday', besideEaster(-2)],
  ['easter monday', besideEaster(1)],
  ['easter(?: sunday)?', besideEaster(0)],
];

const NAMED: readonly (readonly [RegExp, DayOfYear])[] = FEASTS.map(([source, dayOf]) => [
  new RegExp(`^(?:${source.replaceAll(' ', '\\s+')})$`, 'i'),
  dayOf,
]);

/** Holidays and named days of the Gregorian calendar, American where nations differ: `last Thanksgiving`, `Good Friday`. */
export const FEAST_RULES: readonly Rule[] = [
  rule(
    'feast',
    'feast',
    `(?:(?<which>last|this|next|the (?:last|past|coming)) )?(?<name>${FEASTS.map(([source]) => source).join('|')})(?:,? (?<year>${YEAR})|,? (?<ofyear>last|this|next) year)?`,
    (match) => {
      const named = NAMED.find(([pattern]) => pattern.test(match.groups.name!));
      return named ? readFeast(match, named[1]) : null;
    },
  ),
];

function readFeast({ text, groups, after, before }: Match, dayOf: DayOfYear): Meaning | null {
  if (!/[A-Z]/.test(text)) return null;
  // "the Christmas season", "Christmas Island", "a Halloween party": the feast only names something else.
  if (
    /^\s+[A-Z][a-z]/.test(after) ||
    /^\s+(?:season|week|weekend|tree|party|parade|card|present|gift|shopping|sales|dinner|bombing|holiday)/i.test(after)
  )
    return null;
  if (/\b(?:a|an|every|each|anniversary\s+of|of)\s+$/i.test(before)) return null;
  return {
    resolve: (scene) => {
      if (groups.year !== undefined)
        return {
          type: 'DATE',
          value: isoDay(dayOf(Number(groups.year))),
          relative: false,
          reason: 'the named day of the year told',
        };
      if (!scene.anchor) return openFeast(dayOf);
      return {
        type: 'DATE',
        value: isoDay(dayOf(yearFor(scene, groups, dayOf))),
        relative: true,
        reason: "the named day nearest to the article's date that fits",
      };
    },
  };
}

function yearFor({ anchor, direction }: Scene, groups: Match['groups'], dayOf: DayOfYear): number {
  const today = isoDay(anchor!);
  const year = anchor!.year;
  const ofYear = groups.ofyear?.toLowerCase();
  if (ofYear !== undefined) return year + (ofYear === 'last' ? -1 : ofYear === 'next' ? 1 : 0);
  const which = (groups.which ?? '').toLowerCase();
  const ahead = /next|coming/.test(which) || (which === '' && direction() === 'future');
  if (which === 'this') return year;
  const here = isoDay(dayOf(year));
  if (ahead) return here >= today ? year : year + 1;
  return here < today || (here === today && which === '') ? year : year - 1;
}

// A day that moves with the year has no open value but its year.
function openFeast(dayOf: DayOfYear) {
  const [one, other] = [dayOf(2023), dayOf(2024)];
  const same = one.month === other.month && one.day === other.day;
  return {
    type: 'DATE' as const,
    value: same ? `XXXX-${twoDigits(one.month)}-${twoDigits(one.day)}` : 'XXXX',
    relative: false as const,
    reason: 'the year is not known',
  };
}
