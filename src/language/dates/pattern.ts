import { isDigit, isLetter } from '../tokens/ascii';

/** Fragments of patterns. In all of them a space stands for white space, a space and `?` for white space or none, `_` for white space or a hyphen. */

export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?![a-z])(?:\\.|(?!\\.)))';
export const WEEKDAY =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tues?|wed|thurs?|fri|sat|sun)\\.)';
export const SEASON = '(?:spring|summer|fall|autumn|winter)';
export const UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))';
export const PART =
  '(?:morning|dawn|daybreak|midday|noon|lunchtime|(?:mid-?)?afternoon|evening|dusk|nightfall|night|midnight)';
/** A year from 1000 to 2199 in digits. */
export const YEAR = '(?:1\\d{3}|2[01]\\d{2})';
export const DAY_OF_MONTH = '(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d,]\\d|[a-z%]))';

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** A number from 10 to 99 in words: the second half of `nineteen ninety-four`. */
export const TWO_DIGITS_SPELLED = `(?:(?:${TENS})(?:_(?:${ONES}))?|${TEENS}|oh_(?:${ONES}))`;
/** A count: `2`, `1,500`, `2.5`, `2 1/2`, `forty-two`, `a hundred`. */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d{1,2})?(?: ?½|(?:_| and )\\d/\\d)?|(?:(?:a |(?:${ONES}|${TEENS}|${TENS})_)?(?:hundred|thousand|dozen))|(?:${TENS})(?:_(?:${ONES}))?|${TEENS}|${ONES})`;
/** A count that is not told. */
export const VAGUE_NUMBER =
  '(?:several|a few|few|some|many|a number of|dozens of|scores of|hundreds of|thousands of|countless|numerous|various|a handful of)';
export const COUPLE = '(?:(?:a |the )?couple(?: of)?|a pair of)';
export const ORDINAL =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty_first|\\d{1,3}(?:st|nd|rd|th))';
/** What narrows a date down to a part of it, and belongs to the expression: `the end of`, `early`, `mid-`, `later in`. */
export const PORTION =
  '(?:(?:the )?(?:very )?(?:beginning|start|end|middle|close|turn|rest|remainder|course) of |(?:(?:sometime|the) )?(?:early|late|mid)(?: in |_)|(?:earlier|later)(?: in)? |sometime (?:in )?)';

const SHARED_YEAR =
  /^\s*(?:and|to|or|through|until|-|–)\s*(?:\d{1,2}|(?:(?:early|mid|late)[\s-])?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.)(?:\s+\d{1,2})?)(?:,|\s+of)?\s+((?:1\d|20)\d\d)\b/;

/** The year that a month or day shares with the one behind it: 2007 for `September` in `September and October of 2007`. */
export function yearBehind(after: string): string | undefined {
  return SHARED_YEAR.exec(after)?.[1];
}

// Bounded, so that no run of spaces is read again and again.
const SPACE = '\\s{1,4}';

/**
 * Compiles a fragment into a pattern that matches at `lastIndex` alone, where a word has to begin, and up to a word's
 * end; blind to case. Every character class spells out its letters, as the flag `u` would make matching several times
 * slower.
 */
export function compile(source: string): RegExp {
  const spaced = source.replaceAll(' ?', '\\s?').replaceAll(' ', SPACE).replaceAll('_', `(?:${SPACE}|-)`);
  return new RegExp(`(?:${spaced})(?![A-Za-z0-9\\u00c0-\\u024f])`, 'iy');
}

/** True where no word goes on at an offset, so that a pattern may match there. */
export function isWordStart(text: string, offset: number): boolean {
  if (offset === 0) return true;
  const before = text.charCodeAt(offset - 1);
  return before < 0xc0 ? !isLetter(before) && !isDigit(before) : !/[\u00c0-\u024f]/i.test(text[offset - 1]);
}
