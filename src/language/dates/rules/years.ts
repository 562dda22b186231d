import { isoYear } from '../calendar';
import { fullYear, readNumber, readOrdinal } from '../numbers';
import { ORDINAL, PORTION, TWO_DIGITS_SPELLED, YEAR } from '../pattern';
import { fixed, type Match, type Meaning, type Rule, rule } from '../rule';

// What is counted, measured or numbered after a number that only looks like a year.
const COUNTED =
  /^(?:\s+(?:people|persons|points?|barrels?|troops|jobs|shares?|dollars?|percent|miles?|tons?|tonnes|men|women|children|soldiers|workers|employees|seats|votes?|pounds?|feet|foot|homes|houses|cars|yen|marks|units|pages|times|meters|metres|kilometers|km|mph|rpm|acres|students|members|civilians|refugees|police|officers|rounds|megawatts|francs|others|more|degrees|years?|days|hours|block|index)\b|[.,]\d|%|-(?:foot|mile|member|page|pound|point|ton|year|acre|mm|cc|strong)|[-/]\d|\s*(?:a\.m|p\.m)|:\d)/i;
const NUMBERED =
  /(?:[$£€¥#]|\b(?:no|nos|number|room|flight|route|channel|model|section|page|box|highway|apt|suite|article|psalm|level|points?|index|at|up|down|to|about|some|nearly|almost|over|than|than the|fell|rose)\.?)\s*$/i;
// "dates back to 1990", "from 1991 to 1997", "up to 2005"
const REACHING = /\b(?:back|dat(?:es|ed|ing)|prior|up|through|relat\w+|return\w*|(?:1\d|20)\d\d)\s+to\s+$/i;

/** Years, ranges of years, decades and centuries: `2024`, `2024-28`, `the early 1990s`, `the 20th century`. */
export const YEAR_RULES: readonly Rule[] = [
  rule(
    'fiscal-year',
    { kind: 'number', oneOf: 'fiscal financial' },
    `(?:the )?(?:fiscal|financial)(?:_year)? (?:year )?(?<year>${YEAR}|['’]\\d\\d)`,
    ({ groups }) => yearOf(groups.year!, 'the fiscal year as written'),
  ),
  // "2024-28": both ends in one expression.
  rule('year-range', 'number', `(?<first>${YEAR})[-–/](?<second>${YEAR}|\\d\\d)`, readRange),
  rule(
    'year',
    'number',
    `(?<portion>(?:(?:the|a) (?:good |large )?part of )?${PORTION})?(?<lead>the year |(?:post|pre)-)?(?<year>${YEAR})(?: (?:and beyond|or later))?`,
    readYear,
  ),
  rule(
    'short-year',
    'number',
    "(?<lead>(?:in|of|since|by|from|until|early|late) )['’](?<year>\\d\\d)",
    ({ groups }) => ({
      ...yearOf(groups.year!, 'the year as written'),
      skipStart: groups.lead!.length,
    }),
  ),
  rule(
    'spelled-year',
    { kind: 'spelled', oneOf: 'eighteen nineteen twenty' },
    `(?:the year )?(?<century>eighteen|nineteen|twenty)_(?<rest>${TWO_DIGITS_SPELLED}|hundred)`,
    readSpelled,
  ),
  rule(
    'spelled-millennium',
    { kind: 'spelled', oneOf: 'thousand' },
    '(?:the year )two thousand(?: (?:and )?(?<rest>one|two|three|four|five|six|seven|eight|nine))?',
    ({ groups }) =>
      fixed('DATE', String(2000 + (groups.rest === undefined ? 0 : (readNumber(groups.rest) ?? 0))), 'as written'),
  ),
  rule(
    'decade',
    { kind: 'number', oneOf: 's' },
    "(?:the )?(?:(?:first|last|second|latter) (?:half|part) of )?(?:the )?(?:(?:early|late|mid)(?: to late| to mid)?_)?(?<decade>(?:1\\d|20)\\d0)['’]?s",
    ({ groups }) => fixed('DATE', groups.decade!.slice(0, 3), 'the decade as written'),
  ),
  rule(
    'short-decade',
    { kind: 'number', oneOf: 's' },
    "(?:the )(?:(?:first|last|second|latter) (?:half|part) of (?:the )?)?(?:(?:early|late|mid)_)?['’]?(?<decade>[2-9])0['’]?s",
    ({ groups }) => fixed('DATE', `19${groups.decade}`, 'the decade as written'),
  ),
  rule(
    'spelled-decade',
    { kind: 'spelled', oneOf: 'twenties thirties forties fifties sixties seventies eighties nineties' },
    '(?:the )(?:(?:early|late|mid)_)?(?:(?<century>nineteen|eighteen)_)?(?<decade>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
    readSpelledDecade,
  ),
  rule(
    'century',
    { kind: 'unit', oneOf: 'century' },
    `(?:the )?(?:(?:early|late|mid)_|(?:beginning|end|start|turn|middle) of the )?(?<ordinal>${ORDINAL})_century`,
    ({ groups }) => {
      const number = readOrdinal(groups.ordinal!);
      return number === null || number < 1 || number > 30
        ? null
        : fixed('DATE', String(number - 1).padStart(2, '0'), 'the century as written');
    },
  ),
];

function yearOf(written: string, reason: string): Meaning {
  return fixed('DATE', written.length === 4 ? written : isoYear(fullYear(Number(written.replace(/\D/g, '')))), reason);
}

function readYear({ text, groups, before, after }: Match): Meaning | null {
  const year = Number(groups.year);
  const named = groups.portion !== undefined || groups.lead !== undefined;
  if (COUNTED.test(after)) return null;
  if (/[-/.,:$£€\d]$/.test(before) && !/[a-z]-$/i.test(before) && !/\d[-–]$/.test(before)) return null;
  // "at 1990 levels"
  const levelled = /\b(?:at|to)\s+$/i.test(before) && /^\s+(?:levels?|prices|rates)\b/i.test(after);
  if (!named && NUMBERED.test(before) && !REACHING.test(before) && !levelled) return null;
  if (!named && year < 1700 && !/\b(?:in|since|by|of|until|from|around|after|before|to|and)\s+$/i.test(before))
    return null;
  if (!named && year > 2100) return null;
  return fixed(
    'DATE',
    groups.year!,
    /beyond|later/i.test(text) ? 'the year as written, and on' : 'the year as written',
  );
}

function readRange({ groups }: Match): Meaning | null {
  const first = Number(groups.first);
  const written = groups.second!;
  const second = written.length === 4 ? Number(written) : Math.floor(first / 100) * 100 + Number(written);
  if (second <= first || second - first > 500) return null;
  return fixed('DURATION', `${isoYear(first)}/${isoYear(second)}`, 'from the first year to the last as written');
}

function readSpelled({ groups }: Match): Meaning | null {
  const century = readNumber(groups.century!)!;
  const rest = /^hundred$/i.test(groups.rest!) ? 0 : readNumber(groups.rest!);
  // "twenty five" is a number: in words a year of this century says its tens.
  if (rest === null || (century === 20 && rest < 10)) return null;
  return fixed('DATE', String(century * 100 + rest), 'as written');
}

function readSpelledDecade({ groups }: Match): Meaning | null {
  const century = groups.century === undefined ? 19 : readNumber(groups.century)!;
  const index = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'].indexOf(
    groups.decade!.toLowerCase().replace(/ies$/, ''),
  );
  return index < 0 ? null : fixed('DATE', `${century}${index + 2}`, 'the decade as written');
}
