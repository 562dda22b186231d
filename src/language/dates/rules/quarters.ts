import { isoYear } from '../calendar';
import { readOrdinal } from '../numbers';
import { YEAR } from '../pattern';
import { type Match, type Meaning, type Rule, rule } from '../rule';
import type { Scene } from '../scene';

const WHICH = `(?:(?<which>last|next|this|latest|current|previous|prior|coming|recent|year_ago|year_earlier|comparable year_(?:ago|earlier)|(?<year>${YEAR})) )?`;
const OF_YEAR = `(?:(?:,| of| in)? (?:the )?(?:(?<ofwhich>last|this|next|previous|current|coming) year|(?:fiscal |year )?(?<ofyear>${YEAR})|(?<told>the (?:fiscal )?year|that year)))?`;

/** Quarters and halves of a year: `the third quarter`, `this year's first quarter`, `the first half of 2024`. */
export const QUARTER_RULES: readonly Rule[] = [
  rule(
    'quarter',
    { kind: 'unit', oneOf: 'quarter' },
    `(?<the>the )?(?:(?<owner>(?:this|last|next) year['’]s) )?${WHICH}(?:fiscal )?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th|final)(?: fiscal)?(?<join>_)quarter${OF_YEAR}`,
    readQuarter,
  ),
  rule(
    'half',
    { kind: 'spelled', oneOf: 'half' },
    `(?:the )?(?:(?<owner>(?:this|last|next) year['’]s) )?${WHICH}(?:fiscal )?(?<ordinal>first|second|last|latter)_half${OF_YEAR}`,
    readHalf,
  ),
];

function yearOf({ groups }: Match, scene: Scene): number | null {
  const written = groups.year ?? groups.ofyear;
  if (written !== undefined) return Number(written);
  const which = (groups.owner ?? groups.ofwhich ?? '').toLowerCase();
  const year = scene.anchor?.year;
  if (year === undefined) return null;
  if (/^(?:last|previous)/.test(which)) return year - 1;
  if (/^(?:next|coming)/.test(which)) return year + 1;
  return which === '' ? null : year;
}

// "scoreless in the second half", "a touchdown in the third quarter": parts of a match, not of a year.
const MATCH_PLAY =
  /\b(?:touchdowns?|goals?|scor\w+|yards?|halftime|kick\w*|free throws?|rebounds?|basket\w*|possession|penalty|coach|quarterback|shots?|lead\s+(?:in|at|after)|drives?\s+to|interception|field\s+goal|minutes\s+(?:left|remaining|into)|left\s+in|remaining\s+in|went\s+ahead)\b/i;

function readQuarter(match: Match): Meaning | null {
  if (MATCH_PLAY.test(match.before) || MATCH_PLAY.test(match.after)) return null;
  const ordinal = match.groups.ordinal!.toLowerCase();
  const quarter = ordinal === 'final' ? 4 : readOrdinal(ordinal)!;
  const which = (match.groups.which ?? '').toLowerCase();
  return {
    // "the third-quarter results": the article belongs to the results.
    skipStart: match.groups.join === '-' ? (match.groups.the ?? '').length : 0,
    resolve: (scene) => {
      const told = yearOf(match, scene);
      const relative = match.groups.year === undefined && match.groups.ofyear === undefined;
      if (told !== null)
        return {
          type: 'DATE',
          value: `${isoYear(told)}-Q${quarter}`,
          relative,
          reason: 'that quarter of the year told',
        };
      if (!scene.anchor)
        return { type: 'DATE', value: `XXXX-Q${quarter}`, relative: false, reason: 'the year is not known' };
      const now = Math.ceil(scene.anchor.month / 3);
      const ahead = scene.direction() === 'future' || /next|coming|this|current/.test(which);
      const year =
        scene.anchor.year -
        (quarter > now + (ahead ? 3 : 0) ? 1 : 0) +
        (ahead && quarter < now && scene.direction() === 'future' ? nextYear(now, quarter) : 0);
      const value = `${isoYear(year - (/year/.test(which) ? 1 : 0))}-Q${quarter}`;
      return {
        type: 'DATE',
        value,
        relative: true,
        reason:
          year < scene.anchor.year || quarter <= now
            ? "the last one up to the article's date"
            : "the next one from the article's date",
      };
    },
  };
}

// Companies speak of a quarter that has just ended long after it: only the first one looks over the turn of the year.
function nextYear(now: number, quarter: number): number {
  return now === 4 && quarter === 1 ? 1 : 0;
}

function readHalf(match: Match): Meaning | null {
  if (MATCH_PLAY.test(match.before) || MATCH_PLAY.test(match.after)) return null;
  const half = /first/i.test(match.groups.ordinal!) ? 1 : 2;
  const told = match.groups.told !== undefined;
  const dated =
    match.groups.owner ?? match.groups.ofwhich ?? match.groups.ofyear ?? match.groups.year ?? match.groups.told;
  // "the first half" of a match or a film is no half of a year.
  if (dated === undefined && !/\b(?:in|for|during|of|from)\s+$/i.test(match.before)) return null;
  if (dated === undefined && (!/^the/i.test(match.text) || /^\s+of\b/i.test(match.after))) return null;
  return {
    resolve: (scene) => {
      const year =
        yearOf(match, scene) ??
        (told && scene.told ? Number(scene.told.slice(0, 4)) || null : null) ??
        scene.anchor?.year ??
        null;
      const relative = match.groups.year === undefined && match.groups.ofyear === undefined;
      if (year === null)
        return { type: 'DATE', value: `XXXX-H${half}`, relative: false, reason: 'the year is not known' };
      const ahead =
        dated === undefined &&
        scene.anchor !== null &&
        half === 2 &&
        scene.anchor.month <= 6 &&
        scene.direction() === 'past';
      return {
        type: 'DATE',
        value: `${isoYear(ahead ? year - 1 : year)}-H${half}`,
        relative,
        reason: 'that half of the year',
      };
    },
  };
}
