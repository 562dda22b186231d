import { readNumber } from '../numbers';
import { COUPLE, NUMBER, UNIT, VAGUE_NUMBER } from '../pattern';
import { type Match, type Meaning, type Reading, type Rule, rule } from '../rule';
import type { Scene } from '../scene';
import { durationValue, shiftedValue } from '../values';
import { UNITS, type Unit } from '../vocabulary';

// Words before the count that belong to the expression; `about` and `almost` do not.
const BOUND = '(?:(?:nearly|up to|at least|at most|less than|more than|roughly|approximately) )?';
const WHICH =
  '(?:(?<which>(?:the|these|those|another|an additional|its|his|her|their)(?: (?:first|last|past|next|final|previous|coming|following|preceding|remaining|opening|latest|other|same|intervening|prior|initial|subsequent|recent|year_earlier))?|(?:first|last|past|next|previous|coming)) )?';
const EXTRA =
  '(?: (?:more|full|straight|consecutive|additional|long|solid|whole|trading|business|working|calendar|fiscal|extra|successive))?';
const UNITS_OF_SPAN = '(?<unit>days|weeks|months|years|decades|hours|minutes)';

/** Stretches of several units: `four-day`, `the last two years`, `several weeks`, `two to three weeks`, `for years`. */
export const DURATION_RULES: readonly Rule[] = [
  rule(
    'counted',
    'unit',
    `(?<bound>${BOUND})${WHICH}(?:(?<number>${NUMBER})|(?<vague>${VAGUE_NUMBER})|(?<couple>${COUPLE}))(?:(?: to | or |-to-|-|–)(?<upper>${NUMBER}))?${EXTRA}(?<join>_)(?<unit>${UNIT})(?<half> and a half)?(?:_long)?`,
    readCounted,
  ),
  rule(
    'unit-long',
    { kind: 'unit', oneOf: 'long' },
    '(?<unit>(?:day|week|month|year|decade|century|hour|minute)s?)_long',
    ({ groups }) => lasting(unitOf(groups.unit!), /s$/i.test(groups.unit!) ? null : 1),
  ),
  rule(
    'units-of-span',
    { kind: 'unit', oneOf: 'days weeks months years decades hours minutes' },
    `the (?:first|last|next|final|early|late|closing|opening) ${UNITS_OF_SPAN}`,
    ({ groups, after }) =>
      // "the early hours of Thursday": a part of that day.
      /^hours$/i.test(groups.unit!) && /^\s+of\b/i.test(after) ? null : lasting(unitOf(groups.unit!), null),
  ),
  rule(
    'bare-units',
    { kind: 'unit', oneOf: 'days weeks months years decades hours centuries' },
    '(?<lead>(?:for|over|within|takes?|took|lasted|lasting|spent|spend) |matter of )(?<unit>days|weeks|months|years|decades|hours|centuries)(?! ago)',
    ({ groups, after }) =>
      /^-/.test(after) ? null : { ...lasting(unitOf(groups.unit!), null), skipStart: groups.lead!.length },
  ),
  rule('a-while', { kind: 'unit', oneOf: 'while' }, '(?:quite )?a while(?! ago)', () => ({
    resolve: () => ({ type: 'DURATION', value: 'PXX', relative: false, reason: 'some time' }),
  })),
];

function unitOf(word: string): Unit {
  return UNITS.get(word.toLowerCase())!;
}

/** The meaning of so many units, or of some. */
export function lasting(unit: Unit, count: number | null): Meaning {
  const reason = count === null ? `some ${unit.name}s` : `${count} ${unit.name}${count === 1 ? '' : 's'}`;
  return { resolve: () => ({ type: 'DURATION', value: durationValue(count, unit), relative: false, reason }) };
}

function readCounted(match: Match): Meaning | null {
  const { groups } = match;
  const unit = unitOf(groups.unit!);
  if (isNoLength(match, unit)) return null;
  const written = groups.upper ?? groups.number;
  const count = groups.couple !== undefined ? 2 : written === undefined ? null : readNumber(written);
  const half = groups.half === undefined ? 0 : 0.5;
  const length = lasting(unit, count === null ? null : count + half);
  if (count !== null && groups.which === undefined && groups.join !== '-' && /\bin\s+$/i.test(match.before)) {
    return { resolve: (scene) => ahead(scene, count, unit) ?? length.resolve(scene) };
  }
  return { ...length, skipStart: articleLength(match) };
}

/** `the loan falls due in five years`: a date to come, where the clause looks ahead. */
function ahead({ anchor, direction }: Scene, count: number, unit: Unit): Reading | null {
  if (!anchor || direction() !== 'future' || unit.prefix === 'PT') return null;
  const value = shiftedValue(anchor, Math.trunc(count * unit.factor), unit.name);
  const reason = `${count} ${unit.name}${count === 1 ? '' : 's'} after the article's date`;
  return value === null ? null : { type: 'DATE', value, relative: true, reason };
}

function isNoLength({ groups, text, before, after }: Match, unit: Unit): boolean {
  const word = groups.unit!;
  const singular = !/s$/i.test(word);
  const hyphened = groups.join === '-';
  // "52 years old", "a 24-year-old": an age tells no time of the story.
  if (/^[\s-]+olds?\b/i.test(after) || /^\s+of\s+age\b/i.test(after) || /\baged?\s+$/i.test(before)) return true;
  if (/[$£€]$|\d[.,/:-]$/.test(before)) return true;
  // "24 hours a day" is a habit, "60 Minutes" a programme.
  if (/^\s+(?:a|per)\s+(?:day|week|month|year)\b/i.test(after)) return true;
  if (/^[A-Z][a-z]/.test(word) && /\d\s/.test(text)) return true;
  if (unit.name === 'quarter' && !/\b(?:next|last|past|first|several|consecutive|straight|previous|few)\b/i.test(text))
    return true;
  if (!singular || hyphened) return false;
  // "some day", "many a year"; "two year rally" is a length only before its noun, "the second second" never.
  if (groups.vague !== undefined || /^(?:second|night|weekend)$/i.test(word)) return true;
  return groups.number !== undefined && readNumber(groups.number) !== 1 && !/^\s+[a-z]/.test(after);
}

// "the two-day rally", "its first two years": the article or the owner belongs to the noun.
function articleLength({ groups, text }: Match): number {
  const bound = groups.bound!.length;
  const singular = !/s$/i.test(groups.unit!);
  const lead = singular
    ? /^(?:the|its|his|her|their|an\s+additional|another|these|those)\s+(?=\S)/i
    : /^(?:its|his|her|their)\s+/i;
  const found = groups.which === undefined ? null : lead.exec(text.slice(bound));
  if (!found || (singular && /\s/.test(groups.which!.trim()) && !/^an\s/i.test(groups.which!))) return 0;
  return bound + found[0].length;
}
