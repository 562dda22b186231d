import { type Match, type Meaning, type Rule, rule } from '../rule';
import { durationValue } from '../values';
import { UNITS, type Unit } from '../vocabulary';
import { lasting } from './durations';

const BOUND = '(?:(?:well )?over |(?:nearly|up to|at least|at most|less than|more than|roughly|approximately) )?';

/** Stretches of one unit: `for a year`, `over an hour`, `a minute and a half`, `within a week`. */
export const SINGLE_UNIT_RULES: readonly Rule[] = [
  rule(
    'one',
    { kind: 'unit', oneOf: 'minute hour day week month year decade century fortnight' },
    `(?<bound>${BOUND})(?<article>an?|another|one|an additional|half an?|an? half|a full|a whole|a mere)(?<join>_)(?<unit>minute|hour|day|week|month|year|decade|century|fortnight)(?<half> and a half| and one_half)?(?:_(?<long>long))?`,
    readOne,
  ),
];

// What stands before "a year" where it is a length; elsewhere it is a rate ("$5 a year") or a story ("a year that …").
const LENGTH_BEFORE =
  /\b(?:for|in|within|over|about|after|than|almost|once|takes?|took|lasted|lasting|least|half|quite|nearly|during|before|just|spent|as|offered|gave|him|them|instead\s+of|until|next|through|around|of)\s+$/i;
// "three days a week", "twice a year"
const RATE_BEFORE = /\b(?:once|twice|thrice|times|days|nights|weeks|months)\s+$/i;

function readOne(match: Match): Meaning | null {
  const { groups, before, after } = match;
  const unit = UNITS.get(groups.unit!.toLowerCase())!;
  const article = groups.article!.toLowerCase();
  // "24 hours a day", "a one-year-old"
  if (/\bhours\s+$/i.test(before) || /^[\s-]+olds?\b/i.test(after)) return null;
  if (groups.join === '-' && !article.includes('one')) return null;
  // "one day we shall know": a day to come.
  if (
    article === 'one' &&
    unit.name === 'day' &&
    groups.join !== '-' &&
    !/\b(?:for|in|by|within|after|only|just|than|least)\s+$/i.test(before)
  )
    return null;
  if (/^an?$/.test(article)) {
    if (RATE_BEFORE.test(before)) return every(unit);
    if (!isLength(match)) return null;
  }
  const base = article.includes('half') ? 0.5 : 1;
  return lasting(unit, base + (groups.half === undefined ? 0 : 0.5));
}

function isLength({ groups, before, after }: Match): boolean {
  if (groups.bound !== '' || groups.half !== undefined || groups.long !== undefined) return true;
  // "in a year when", "after a day of talks": told by what filled it.
  const filled = /^\s+(?:of|when|that|in\s+which|where|like|full)\b/i.test(after);
  return LENGTH_BEFORE.test(before) && !(filled && /\b(?:after|during|in|of|as|for)\s+$/i.test(before));
}

function every(unit: Unit): Meaning {
  return {
    resolve: () => ({ type: 'SET', value: durationValue(1, unit), relative: false, reason: `every ${unit.name}` }),
  };
}
