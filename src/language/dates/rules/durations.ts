import { readNumber } from '../numbers';
import { COUPLE, NUMBER, UNIT, VAGUE_NUMBER } from '../pattern';
import { type Match, type Meaning, type Rule, rule } from '../rule';
import { durationValue } from '../values';
import { UNITS, type Unit } from '../vocabulary';

// Words before the count that belong to the expression; `about` and `almost` do not.
const BOUND = '(?:(?:nearly|up to|at least|at most|less than|more than|roughly|approximately) )?';
const WHICH =
  '(?:(?<which>(?:the|these|those|another|an additional|its|his|her|their)(?: (?:first|last|past|next|final|previous|coming|following|preceding|remaining|opening|latest|other|same|intervening|prior|initial|subsequent|recent|year_earlier))?|(?:first|last|past|next|previous|coming)) )?';
const EXTRA =
  '(?: (?:more|full|straight|consecutive|additional|long|solid|whole|trading|business|working|calendar|fiscal|extra|successive))?';

/** Stretches of time: `four-day`, `the last two years`, `several weeks`, `two to three weeks`, `a minute and a half`. */
export const DURATION_RULES: readonly Rule[] = [
  rule(
    'counted',
    'unit',
    `(?<bound>${BOUND})${WHICH}(?:(?<number>${NUMBER})|(?<vague>${VAGUE_NUMBER})|(?<couple>${COUPLE}))(?:(?: to | or |-to-|-|–)(?<upper>${NUMBER}))?(?<extra>${EXTRA})(?<join>_)(?<unit>${UNIT})(?<half> and a half)?(?<long>_long)?`,
    readCounted,
  ),
  rule(
    'one',
    'unit',
    `(?<bound>(?:well )?over |${BOUND})(?<article>an?|another|one|an additional|half an?|an? half|a full|a whole|a mere)(?<join>_)(?<unit>${UNIT})(?<half> and a half| and one_half)?(?:_(?<long>long))?`,
    readOne,
  ),
  rule(
    'unit-long',
    'unit',
    '(?<unit>day|week|month|year|decade|century|hour|minute|days|weeks|months|years|decades|hours)_(?<long>long)',
    ({ groups }) => lasting(UNITS.get(groups.unit!.toLowerCase())!, /s$/.test(groups.unit!) ? null : 1),
  ),
  rule(
    'the-which-units',
    'unit',
    'the (?:first|last|past|next|final|early|late|coming|intervening|closing|opening) (?<unit>days|weeks|months|years|decades|hours|minutes)',
    ({ groups, after }) =>
      // "the early hours of Thursday": a part of that day.
      /^hours$/i.test(groups.unit!) && /^\s+of\b/i.test(after)
        ? null
        : lasting(UNITS.get(groups.unit!.toLowerCase())!, null),
  ),
  rule(
    'bare-units',
    'unit',
    '(?<lead>(?:for|over|within|takes?|took|lasted|lasting|spent|spend) |matter of )(?<unit>days|weeks|months|years|decades|hours|centuries)(?! ago)',
    ({ groups, after }) =>
      /^-/.test(after)
        ? null
        : { ...lasting(UNITS.get(groups.unit!.toLowerCase())!, null), skipStart: groups.lead!.length },
  ),
  rule('a-while', 'unit', '(?:quite )?a while(?! ago)', () =>
    lasting({ name: 'day', prefix: 'P', code: 'X', factor: 1 }, null),
  ),
];

function lasting(unit: Unit, count: number | null): Meaning {
  const reason = count === null ? `some ${unit.name}s` : `${count} ${unit.name}${count === 1 ? '' : 's'}`;
  return { resolve: () => ({ type: 'DURATION', value: durationValue(count, unit), relative: false, reason }) };
}

function readCounted(match: Match): Meaning | null {
  const { groups, text, before, after } = match;
  const word = groups.unit!.toLowerCase();
  const unit = UNITS.get(word)!;
  const singular = !word.endsWith('s');
  const hyphened = groups.join === '-';
  // "52 years old", "a 24-year-old": an age tells no time of the story.
  if (/^[\s-]+olds?\b/i.test(after) || /^\s+of\s+age\b/i.test(after) || /\baged?\s+$/i.test(before)) return null;
  if (/[$£€]$|\d[.,/:-]$/.test(before)) return null;
  // "24 hours a day" is a habit, "60 Minutes" a programme.
  if (/^\s+(?:a|per)\s+(?:day|week|month|year)\b/i.test(after) || isTitle(groups.unit!)) return null;
  if (unit.name === 'second' && singular && !/\d/.test(text)) return null;
  if (unit.name === 'quarter' && !/\b(?:next|last|past|first|several|consecutive|straight|previous|few)\b/i.test(text))
    return null;
  if (/nights?|weekends?/.test(word) && singular && !hyphened) return null;
  const plainVague = groups.vague !== undefined && /^(?:some|various|numerous|few|many)$/i.test(groups.vague);
  if (plainVague && singular) return groups.vague!.toLowerCase() === 'some' ? null : null;
  // "one day", "one year" as such stand in `one`; "2000 years" with a year before its noun is a count as well.
  if (
    singular &&
    !hyphened &&
    groups.number !== undefined &&
    readNumber(groups.number) !== 1 &&
    !/^\s+(?:[a-z]|low|high)/.test(after)
  )
    return null;
  const count =
    groups.couple !== undefined ? 2 : groups.number === undefined ? null : readNumber(groups.upper ?? groups.number);
  const bound = (groups.bound ?? '').length;
  // "the two-day rally", "its one-year term": the article belongs to the noun.
  const article =
    singular &&
    groups.which !== undefined &&
    /^(?:the|its|his|her|their|an additional|another|these|those)$/i.test(groups.which)
      ? groups.which.length + (/\s+/.exec(text.slice(bound + groups.which.length))?.[0].length ?? 1)
      : 0;
  const owner =
    !singular && groups.which !== undefined
      ? (/^(?:its|his|her|their)\s+/i.exec(text.slice(bound))?.[0].length ?? 0)
      : 0;
  return {
    ...lasting(unit, count === null ? null : count + (groups.half === undefined ? 0 : 0.5)),
    skipStart: article + owner > 0 ? bound + article + owner : leadOf(groups.bound),
  };
}

// "over two years" and "well over an hour": TimeML keeps the bound; "about" never gets here.
function leadOf(bound: string | undefined): number | undefined {
  return bound !== undefined && /^as\s/i.test(bound) ? bound.length : undefined;
}

// "three days a week", "twice a year"
const RATE = /\b(?:once|twice|thrice|times|days|nights|weeks|months)\s+$/i;

function readOne(match: Match): Meaning | null {
  const { groups, before, after } = match;
  const word = groups.unit!.toLowerCase();
  const unit = UNITS.get(word)!;
  const article = groups.article!.toLowerCase();
  if (word.endsWith('s') || unit.name === 'quarter' || /^(?:night|weekend|second)$/.test(word)) return null;
  if (/\bhours\s+$/i.test(before) || isTitle(groups.unit!)) return null;
  if (/^[\s-]+olds?\b/i.test(after) || (groups.join === '-' && !/one/.test(article))) return null;
  // "one day" without a length is a day to come; "a day of mourning", "a year that" are no lengths.
  if (
    article === 'one' &&
    unit.name === 'day' &&
    groups.join !== '-' &&
    !/\b(?:for|in|by|within|after|only|just|than|least)\s+$/i.test(before)
  )
    return null;
  if (article === 'a' || article === 'an') {
    if (RATE.test(before) && !/\b(?:for|in|within|over|about|after|than)\s+$/i.test(before)) return perUnit(unit);
    const prepared =
      groups.bound !== '' ||
      groups.half !== undefined ||
      groups.long !== undefined ||
      /\b(?:for|in|within|over|about|after|than|almost|once|takes?|took|lasted|lasting|least|half|quite|nearly|during|before|just|spent|as|offered|gave|him|them|instead\s+of|until|next|through|around|period\s+of|of)\s+$/i.test(
        before,
      );
    if (!prepared) return null;
    if (
      /\b(?:after|during|in|of|as|for)\s+$/i.test(before) &&
      /^\s+(?:of|when|that|in\s+which|where|like|full)\b/i.test(after)
    )
      return null;
  }
  const half = /half/.test(article);
  return lasting(unit, (half ? 0.5 : 1) + (groups.half === undefined ? 0 : 0.5));
}

function perUnit(unit: Unit): Meaning {
  return {
    resolve: () => ({ type: 'SET', value: durationValue(1, unit), relative: false, reason: `every ${unit.name}` }),
  };
}

// "This Week with …": a capital inside a sentence makes it a name.
function isTitle(unit: string): boolean {
  return /^[A-Z][a-z]/.test(unit);
}
