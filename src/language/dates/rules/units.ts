import { addDays, addMonths, type Day, isoMonth, isoYear, weekdayOf } from '../calendar';
import { PORTION } from '../pattern';
import { type Match, type Meaning, type Reading, type Rule, rule } from '../rule';
import type { Scene } from '../scene';
import { durationValue, openValue, shiftedValue, unitValue } from '../values';
import { UNITS, type UnitName } from '../vocabulary';

const TURNS = '(?<unit>week|weekend|month|year|decade|century)';

/** Weeks, months, years and the like, seen from now or from the date told: `last week`, `this year`, `the weekend`. */
export const UNIT_RULES: readonly Rule[] = [
  rule(
    'which-unit',
    'unit',
    `(?<portion>${PORTION})?(?<which>this(?: past| coming| current)?|last|next|the (?:past|last|next|current|coming|previous|preceding|following|prior|same|present|new)|that(?: same)?|the very same)(?: (?<fiscal>fiscal|calendar|academic|financial|school|full|election))? ${TURNS}(?! (?:ago|or two|and a half))`,
    readWhich,
  ),
  rule(
    'the-unit',
    'unit',
    `(?<portion>${PORTION})?the (?:(?<fiscal>fiscal|calendar|full|whole|entire) )?(?<unit>week|weekend|month|year)`,
    readPlain,
  ),
  rule('year-end', 'unit', `(?:(?:around |by )?(?:the )?year(?:['’]s)?_end)|(?:month['’]?s?_end)`, ({ text }) => {
    const by = /^by\s/i.test(text);
    const unit = /month/i.test(text) ? 'month' : 'year';
    const resolve = ({ anchor }: Scene): Reading => ({
      type: 'DATE',
      value: anchor ? unitValue(anchor, unit) : openValue(unit),
      relative: anchor !== null,
      reason: `the end of the article's ${unit}`,
    });
    return by ? { skipStart: text.length - text.replace(/^by\s+/i, '').length, resolve } : { resolve };
  }),
  rule(
    'some-future-unit',
    'unit',
    '(?<which>recent|coming|past|future|previous) (?<unit>days|weeks|months|years|decades|quarters|hours)',
    readVagueUnits,
  ),
  rule(
    'the-vague-units',
    'unit',
    'the (?<which>recent|coming|past|previous|intervening) (?<unit>days|weeks|months|years|decades|quarters|hours)',
    readVagueUnits,
  ),
];

function readWhich(match: Match): Meaning | null {
  const { groups, after } = match;
  const which = groups.which!.toLowerCase().replace(/\s+/g, ' ');
  const unit = groups.unit!.toLowerCase() as UnitName;
  if (/^[A-Z][a-z]/.test(groups.unit!)) return null;
  // "the past decade", "the next century" as a stretch that ends or begins now.
  const stretch =
    /^the (?:past|next|last)$/.test(which) && (unit !== 'week' || which !== 'the last') && groups.portion === undefined;
  if (stretch && /^the (?:past|next)$/.test(which) && unit !== 'weekend') {
    return {
      resolve: () => ({
        type: 'DURATION',
        value: durationValue(1, UNITS.get(unit)!),
        relative: false,
        reason: `the length of a ${unit}`,
      }),
    };
  }
  if (unit === 'year' && /^['’]s (?:first|second|third|fourth)/i.test(after) && which === 'the same') return null;
  const told = /^(?:that|the (?:same|previous|preceding|following|prior|very same))/.test(which);
  const step = /last|past|previous|preceding|prior/.test(which) ? -1 : /next|coming|following/.test(which) ? 1 : 0;
  return { resolve: (scene) => (told ? fromTold(scene, step, unit) : fromAnchor(scene, step, unit, which)) };
}

function fromAnchor({ anchor, direction }: Scene, step: number, unit: UnitName, which: string): Reading {
  const reason =
    step === 0
      ? `the ${unit} of the article's date`
      : `the ${unit} ${step < 0 ? 'before' : 'after'} that of the article's date`;
  if (!anchor) return { type: 'DATE', value: openValue(unit), relative: false, reason: `the ${unit} is not known` };
  const from = unit === 'weekend' ? weekendDay(anchor, direction, step, which) : anchor;
  const value = shiftedValue(from, unit === 'weekend' ? 0 : step, unit);
  return { type: 'DATE', value: value ?? openValue(unit), relative: true, reason };
}

// On a Monday "this weekend" lies ahead or just behind as the tense says; "last weekend" is the one that is over.
function weekendDay(anchor: Day, direction: Scene['direction'], step: number, which: string): Day {
  const saturday = addDays(anchor, 6 - weekdayOf(anchor));
  const during = weekdayOf(anchor) >= 6;
  if (step < 0) return addDays(saturday, -7);
  if (step > 0) return addDays(saturday, which === 'next' && !during ? 7 : during ? 7 : 0);
  return during || direction !== 'past' || which === 'this coming' ? saturday : addDays(saturday, -7);
}

function fromTold({ told, toldDay, anchor }: Scene, step: number, unit: UnitName): Reading {
  const base = toldDay ?? dayIn(told) ?? anchor;
  const known =
    base && (unit === 'year' || unit === 'decade' || unit === 'century' || toldDay !== null || anchor !== null);
  const value = known ? shiftedValue(base, step, unit) : null;
  return {
    type: 'DATE',
    value: value ?? openValue(unit),
    relative: base === null ? false : told === null ? true : 'told',
    reason: step === 0 ? `the ${unit} told before` : `the ${unit} ${step < 0 ? 'before' : 'after'} the one told`,
  };
}

function dayIn(told: string | null): Day | null {
  const match = told === null ? null : /^(\d{4})(?:-(\d\d))?/.exec(told);
  return match ? { year: Number(match[1]), month: Number(match[2] ?? 1) || 1, day: 1 } : null;
}

function readPlain({ groups, before, after, text }: Match): Meaning | null {
  const unit = groups.unit!.toLowerCase() as UnitName;
  // "the year ended Sept. 30" is a length; the date that follows tells which.
  if (unit === 'year' && groups.portion === undefined && /^\s+(?:ended|ending|to|through)\s/i.test(after)) {
    return {
      resolve: () => ({ type: 'DURATION', value: 'P1Y', relative: false, reason: 'a year that ends on the date told' }),
    };
  }
  if (/^\s+of\s+(?!\d|[A-Z][a-z]+\s+\d)/.test(after) && groups.portion === undefined && unit !== 'weekend') return null;
  if (/^\s+(?:before|after|earlier|ago|that|when|in\s+which|two)\b/i.test(after) && groups.portion === undefined)
    return null;
  if (unit === 'week' && /^\s+of\s+\d|^\s+of\s+[A-Z]/.test(after)) return null;
  const prepared =
    groups.portion !== undefined ||
    /\b(?:for|of|in|over|during|by|this|through|throughout|into|ahead|within|on|from|so\s+far|until|before|after|since)\s+$/i.test(
      before,
    ) ||
    /^['’]s\b/.test(after) ||
    unit === 'weekend' ||
    groups.fiscal !== undefined;
  if (!prepared) return null;
  return {
    resolve: (scene) => {
      if (unit !== 'weekend')
        return { ...fromAnchor(scene, 0, unit, 'this'), reason: `the ${unit} of the article's date` };
      return fromAnchor(scene, 0, unit, /\b(?:ahead of|for|before|until|by)\s+$/i.test(before) ? 'this coming' : text);
    },
  };
}

function readVagueUnits({ groups, before }: Match): Meaning | null {
  if (/\bthe\s+$/i.test(before)) return null;
  const which = groups.which!.toLowerCase();
  const unit = UNITS.get(groups.unit!.toLowerCase())!;
  if (/coming|future/.test(which))
    return { resolve: () => ({ type: 'DATE', value: 'FUTURE_REF', relative: false, reason: 'some time ahead' }) };
  if (/recent/.test(which) && unit.name === 'year')
    return { resolve: () => ({ type: 'DATE', value: 'PAST_REF', relative: false, reason: 'some time back' }) };
  if (/past|previous/.test(which) && unit.name === 'year' && !/\b(?:in|over|during|from|of)\s+$/i.test(before))
    return null;
  return {
    resolve: () => ({
      type: 'DURATION',
      value: durationValue(null, unit),
      relative: false,
      reason: `some ${groups.unit}`,
    }),
  };
}

/** The month or year that holds a day, for expressions that count from it. */
export function monthsFrom(day: Day, amount: number): string {
  const moved = addMonths(day, amount);
  return amount % 12 === 0 ? isoYear(moved.year) : isoMonth(moved.year, moved.month);
}
