import { addDays, type Day, weekdayOf } from '../calendar';
import { PORTION } from '../pattern';
import { type Match, type Meaning, type Reading, type Rule, rule } from '../rule';
import type { Scene } from '../scene';
import { openValue, shiftedValue, unitValue } from '../values';
import { UNITS, type UnitName } from '../vocabulary';
import { lasting } from './durations';

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
    { kind: 'unit', oneOf: 'week weekend month year' },
    `(?<portion>${PORTION})?the (?:(?<fiscal>fiscal|calendar|full|whole|entire) )?(?<unit>week|weekend|month|year)`,
    readPlain,
  ),
  rule(
    'year-end',
    { kind: 'unit', oneOf: 'end' },
    `(?:(?:around |by )?(?:the )?year(?:['’]s)?_end)|(?:month['’]?s?_end)`,
    ({ text }) => {
      const by = /^by\s/i.test(text);
      const unit = /month/i.test(text) ? 'month' : 'year';
      const resolve = ({ anchor }: Scene): Reading => ({
        type: 'DATE',
        value: anchor ? unitValue(anchor, unit) : openValue(unit),
        relative: anchor !== null,
        reason: `the end of the article's ${unit}`,
      });
      return by ? { skipStart: text.length - text.replace(/^by\s+/i, '').length, resolve } : { resolve };
    },
  ),
];

function readWhich(match: Match): Meaning | null {
  const { groups } = match;
  const which = groups.which!.toLowerCase().replace(/\s+/g, ' ');
  const unit = groups.unit!.toLowerCase() as UnitName;
  // "This Week with …": a programme.
  if (/^[A-Z][a-z]/.test(groups.unit!) && /^this$/.test(which)) return null;
  // "the past decade", "the next year", "the last week of the race": a stretch of that length.
  const stretch = /^the (?:past|next)$/.test(which) || (which === 'the last' && /^\s+of\b/i.test(match.after));
  if (stretch && unit !== 'weekend' && groups.portion === undefined) return lasting(UNITS.get(unit)!, 1);
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
  return during || direction() !== 'past' || which === 'this coming' ? saturday : addDays(saturday, -7);
}

function fromTold({ told, toldDay, anchor }: Scene, step: number, unit: UnitName): Reading {
  const base = dayIn(told, unit) ?? toldDay ?? anchor;
  const value = base && shiftedValue(base, step, unit);
  return {
    type: 'DATE',
    value: value ?? openValue(unit),
    relative: base === null ? false : told === null ? true : 'told',
    reason: step === 0 ? `the ${unit} told before` : `the ${unit} ${step < 0 ? 'before' : 'after'} the one told`,
  };
}

// A day in what is told, where that is fine enough for the unit: `1998-06` tells a month and a year, but no week.
function dayIn(told: string | null, unit: UnitName): Day | null {
  const match = told === null ? null : /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?!\d)/.exec(told);
  if (!match) return null;
  const needed = { week: 3, weekend: 3, month: 2, quarter: 2 }[unit as string] ?? 1;
  if (match[needed] === undefined) return null;
  return { year: Number(match[1]), month: Number(match[2] ?? 1), day: Number(match[3] ?? 1) };
}

function readPlain(match: Match): Meaning | null {
  const { groups, before, after } = match;
  const unit = groups.unit!.toLowerCase() as UnitName;
  const whole = groups.portion === undefined;
  // "the year ended Sept. 30" is a length; the date that follows tells which.
  if (whole && unit === 'year' && /^\s+(?:ended|ending|to|through)\s/i.test(after)) return lasting(UNITS.get(unit)!, 1);
  if (whole && !standsAlone(match, unit)) return null;
  if (unit !== 'weekend') return { resolve: (scene) => fromAnchor(scene, 0, unit, 'the') };
  const which = /\b(?:ahead of|for|before|until|by)\s+$/i.test(before) ? 'this coming' : 'the';
  return { resolve: (scene) => fromAnchor(scene, 0, unit, which) };
}

// "for the year", "the week's gains" against "the year of the dog", "the week that was".
function standsAlone({ groups, before, after }: Match, unit: UnitName): boolean {
  if (/^\s+(?:before|after|earlier|ago|that|when|in\s+which|two)\b/i.test(after)) return false;
  if (unit === 'weekend') return true;
  if (/^\s+of\s/.test(after)) return false;
  return groups.fiscal !== undefined || /^['’]s\b/.test(after) || TIME_BEFORE.test(before);
}

const TIME_BEFORE =
  /\b(?:for|of|in|over|during|by|this|through|throughout|into|ahead|within|on|from|so\s+far|until|before|after|since)\s+$/i;
