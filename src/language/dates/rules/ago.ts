import { addDays, isoDay, parseDay } from '../calendar';
import { readNumber } from '../numbers';
import { COUPLE, NUMBER, UNIT, VAGUE_NUMBER, WEEKDAY } from '../pattern';
import { type Match, type Meaning, type Reading, type Rule, rule } from '../rule';
import type { Scene } from '../scene';
import { shiftDay, shiftedValue, shiftYears, unitValue } from '../values';
import { UNITS, type Unit } from '../vocabulary';

const ABOUT =
  '(?:(?<about>about|around|nearly|almost|roughly|approximately|some|more than|less than|over|at least|just) )?';
const COUNT = `(?:(?<half>(?:a|one) half_an?|half an?)|(?<number>an?|${NUMBER})|(?<vague>${VAGUE_NUMBER})|(?<couple>${COUPLE}))`;

/** A stretch counted back or ahead: `two weeks ago`, `a year earlier`, `three days later`, `five years from now`. */
export const AGO_RULES: readonly Rule[] = [
  rule(
    'ago',
    { kind: 'unit', oneOf: 'ago back hence now' },
    `${ABOUT}${COUNT}(?<more> more)?_(?<unit>${UNIT})(?: or (?:so|two|more)| and a half)? (?<side>ago|back|from now|hence)(?: (?<of>today|yesterday|(?:this |last )?${WEEKDAY}))?`,
    readAgo,
  ),
  rule(
    'long-ago',
    { kind: 'unit', oneOf: 'ago' },
    '(?:many |some |long )?(?<unit>days|weeks|months|years|decades|centuries|minutes|hours) ago',
    ({ text, groups }) => ({
      resolve: () => ({ type: 'DATE', value: 'PAST_REF', relative: false, reason: `some ${groups.unit ?? text} back` }),
    }),
  ),
  rule(
    'earlier',
    { kind: 'unit', oneOf: 'earlier later previously afterward afterwards thereafter prior' },
    `${ABOUT}${COUNT}_(?<unit>${UNIT})(?: or so)? (?<side>earlier|later|previously|afterwards?|thereafter|prior)(?! (?:than|to))`,
    readEarlier,
  ),
  rule(
    'year-earlier',
    { kind: 'unit', oneOf: 'earlier before ago' },
    `(?:the|an?) year (?<side>earlier|before|ago)`,
    readYearEarlier,
  ),
];

function count({ groups }: Match): number | null {
  if (groups.half !== undefined) return 0.5;
  if (groups.couple !== undefined) return 2;
  return groups.number === undefined ? null : readNumber(groups.number);
}

function readAgo(match: Match): Meaning | null {
  const { groups } = match;
  const unit = UNITS.get(groups.unit!.toLowerCase())!;
  const amount = count(match);
  const back = /ago|back/i.test(groups.side!);
  // "two days back home", "a year back in Texas": a way back, not a time.
  if (/^back$/i.test(groups.side!) && /^\s+(?:home|in|to|at|from)\b/i.test(match.after)) return null;
  const skip =
    groups.about !== undefined && /^(?:just|some|over)$/i.test(groups.about) ? match.text.search(/\s/) + 1 : 0;
  return {
    skipStart: skip,
    resolve: (scene) => {
      if (amount === null) return vague(back);
      if (back && unit.name === 'year' && amount === 1) return yearsBefore(scene, "a year before the article's date");
      return counted(scene, back ? -amount : amount, unit);
    },
  };
}

function vague(back: boolean): Reading {
  return {
    type: 'DATE',
    value: back ? 'PAST_REF' : 'FUTURE_REF',
    relative: false,
    reason: back ? 'some time back' : 'some time ahead',
  };
}

function counted({ anchor }: Scene, amount: number, unit: Unit): Reading {
  // "a decade ago" means a year, not ten of them.
  const years = unit.name === 'decade' ? 10 : unit.name === 'century' ? 100 : null;
  const steps = Math.trunc(amount * (years ?? unit.factor));
  const value = anchor ? shiftedValue(anchor, steps, years === null ? unit.name : 'year') : null;
  if (value === null) return vague(amount < 0);
  const size = `${Math.abs(amount)} ${unit.name}${Math.abs(amount) === 1 ? '' : 's'}`;
  return {
    type: unit.prefix === 'PT' ? 'TIME' : 'DATE',
    value,
    relative: true,
    reason: `${size} ${amount < 0 ? 'before' : 'after'} the article's date`,
  };
}

function readEarlier(match: Match): Meaning | null {
  const { groups } = match;
  const unit = UNITS.get(groups.unit!.toLowerCase())!;
  const amount = count(match);
  const back = /earlier|previously|prior/i.test(groups.side!);
  if (unit.prefix === 'PT' || unit.name === 'weekend') return null;
  return {
    resolve: (scene) => {
      if (amount === null) return vague(back);
      if (back && unit.name === 'year' && amount === 1) return yearsBefore(scene, 'a year before the period told');
      const steps = (back ? -1 : 1) * Math.trunc(amount * unit.factor);
      const coarse = fromCoarse(scene, steps, unit);
      if (coarse) return coarse;
      const from = scene.toldDay ?? scene.anchor;
      const exact = from && shiftDay(from, steps, unit.name);
      if (!exact) return vague(back);
      const fine = scene.toldDay !== null && unit.name !== 'year';
      return {
        type: 'DATE',
        value: fine ? isoDay(exact) : unitValue(exact, unit.name),
        relative: scene.toldDay ? 'told' : true,
        reason: `${amount} ${unit.name}${amount === 1 ? '' : 's'} ${back ? 'before' : 'after'} the date told`,
      };
    },
  };
}

/** `in 2011 … two years later`: what is told without its day gives no finer answer than itself. */
function fromCoarse({ told }: Scene, steps: number, unit: Unit): Reading | null {
  const match = told === null ? null : /^(\d{4})(?:-(\d\d))?$/.exec(told);
  if (!match) return null;
  const years = { year: 1, decade: 10, century: 100 };
  const perYear = unit.name in years ? years[unit.name as keyof typeof years] : null;
  if (perYear === null && (match[2] === undefined || unit.name !== 'month')) return vague(steps < 0);
  const month = { year: Number(match[1]), month: Number(match[2] ?? 1), day: 1 };
  const value = perYear === null ? shiftedValue(month, steps, 'month') : shiftYears(match[1], steps * perYear);
  return value === null ? null : { type: 'DATE', value, relative: 'told', reason: 'counted from the date told' };
}

function readYearEarlier({ text, before }: Match): Meaning | null {
  if (/^an\s/i.test(text) || /\b(?:half|and)\s+$/i.test(before)) return null;
  return { resolve: (scene) => yearsBefore(scene, 'a year before the period told') };
}

/** Figures of a quarter are compared with that quarter a year before, all else with the year before. */
function yearsBefore({ period, anchor }: Scene, reason: string): Reading {
  const day = parseDay(period);
  const value =
    period === null
      ? anchor
        ? shiftYears(unitValue(anchor, 'year'), -1)
        : null
      : shiftYears(day ? isoDay(addDays(day, 0)) : period, -1);
  return { type: 'DATE', value: value ?? 'XXXX', relative: period !== null ? 'told' : anchor !== null, reason };
}
