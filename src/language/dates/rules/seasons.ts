import { isoYear } from '../calendar';
import { readNumber } from '../numbers';
import { PORTION, SEASON, TWO_DIGITS_SPELLED, YEAR } from '../pattern';
import { type Match, type Meaning, type Reading, type Rule, rule } from '../rule';
import type { Scene } from '../scene';
import { SEASONS } from '../vocabulary';

// The month in which each season begins; winter belongs to the year in which it begins.
const BEGINNINGS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Seasons: `last fall`, `the summer`, `the winter of 1994`, `this past spring`. */
export const SEASON_RULES: readonly Rule[] = [
  rule(
    'season-year',
    'season',
    `${PORTION}?(?:the )?(?<season>${SEASON})(?:,| of)? (?:(?<year>${YEAR})|(?<spelled>nineteen_${TWO_DIGITS_SPELLED})|(?<of>last|this|next) year)`,
    readSeason,
  ),
  rule(
    'which-season',
    'season',
    `${PORTION}?(?<which>last|next|this(?: past| coming)?|the (?:past|coming|previous|following)) (?<season>${SEASON})`,
    readSeason,
  ),
  rule('season', 'season', `(?:${PORTION}|the )(?:the )?(?:(?:early|late|mid)_)?(?<season>${SEASON})`, (match) =>
    isSeason(match) ? readSeason(match) : null,
  ),
];

// "the fall of Saigon", "the spring in his step", "the fall in prices": a season stands alone after its preposition.
function isSeason({ text, before, after }: Match): boolean {
  if (/\bfall$/i.test(text) && !/^\s*(?:[,.;:)]|and\b|after\b|when\b|but\b|season|semester|term|election)/i.test(after))
    return false;
  if (/^\s+(?:of|in)\s+(?!\d)/i.test(after) || /^\s+[A-Z]/.test(after) || /^-/.test(after)) return false;
  return (
    /\b(?:in|during|by|of|until|into|over|through|since|for|from|throughout|before|after|this|last|that)\s+$/i.test(
      before,
    ) || /^(?:early|late|mid)/i.test(text)
  );
}

function readSeason({ groups }: Match): Meaning {
  const code = SEASONS.get(groups.season!.toLowerCase())!;
  const written =
    groups.year ??
    (groups.spelled === undefined
      ? undefined
      : String(1900 + (readNumber(groups.spelled.replace(/^nineteen[\s-]+/i, '')) ?? 0)));
  const reading = (year: number, relative: Reading['relative'], reason: string): Reading => ({
    type: 'DATE',
    value: `${isoYear(year)}-${code}`,
    relative,
    reason,
  });
  const which = (groups.which ?? '').toLowerCase().replace(/\s+/g, ' ');
  const of = groups.of?.toLowerCase();
  return {
    resolve: (scene) => {
      const { anchor, told } = scene;
      if (written !== undefined) return reading(Number(written), false, 'as written');
      if (told !== null && /^the (?:previous|following)$/.test(which))
        return reading(besideTold(told, code, which), 'told', `${which} season from the date told`);
      if (!anchor) return { type: 'DATE', value: `XXXX-${code}`, relative: false, reason: 'the year is not known' };
      if (of === undefined)
        return reading(yearFor(scene, code, which), true, "the season nearest to the article's date that fits");
      return reading(anchor.year + (of === 'last' ? -1 : of === 'next' ? 1 : 0), true, `${of} year`);
    },
  };
}

// "the following spring" is seen from the date told before.
function besideTold(told: string, code: string, which: string): number {
  const year = Number(told.slice(0, 4));
  const month = Number(/^\d{4}-(\d\d)/.exec(told)?.[1] ?? 1);
  if (which === 'the following') return BEGINNINGS[code] > month ? year : year + 1;
  return BEGINNINGS[code] < month ? year : year - 1;
}

function yearFor({ anchor, direction }: Scene, code: string, which: string): number {
  const { year, month } = anchor!;
  const begins = BEGINNINGS[code];
  // In January and February the winter that began in December is the present one.
  const current = code === 'WI' && month <= 2 ? year - 1 : year;
  const begun = code === 'WI' && month <= 2 ? true : month >= begins;
  const over = code === 'WI' ? month > 2 && month < 12 : month >= begins + 3;
  if (/next|coming|following/.test(which)) return begun ? current + 1 : current;
  if (/last|past|previous/.test(which))
    return over || (begun && code === 'WI' && month > 2) ? year - (code === 'WI' ? 1 : 0) : current - 1;
  if (/this/.test(which)) return current;
  if (direction() === 'future') return over ? year + 1 : current;
  return begun ? current : code === 'WI' ? year - 1 : direction() === 'past' ? year - 1 : current;
}
