import type { Span } from '../../article/span';
import { textSpan } from '../../article/span';
import type { DateClue, DateExpression, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import { KNOWN_YEARS, STARTED } from './known-years';
import { yearShift } from './year-shift';

/** `80th anniversary`, `tenth anniversary`, `80 years after`: the count is in the first or the second group. */
const ANNIVERSARY =
  /\b(?:(\d{1,3})(?:st|nd|rd|th)[ -](?:year )?anniversary|((?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|fifteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|centennial|centenary|bicentenary))(?:[ -]anniversary)?)\b|\b(\d{1,3}) years (?:after|since|on from)\b/gi;

/** What every anniversary has: most articles have none. */
const COUNTED_BACK = /anniversary|centen|years (?:after|since|on from)/i;

const COUNTS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  fifteenth: 15,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 100,
  centennial: 100,
  centenary: 100,
  bicentenary: 200,
};

/** `23rd India-Russia Annual Summit`, `28th Conference of the Parties`: an occasion that only one year has. */
const OCCASION =
  /\b\d{1,3}(?:st|nd|rd|th) (?:[\p{Lu}\d][\p{L}\p{N}’'&./-]* ){0,6}(?:Summit|Conference|Congress|Session|Games|Olympics|Championships?|Assembly|Meeting|Dialogue|Forum|Round|Festival|Cup)\b(?: of(?: the)?(?: \p{Lu}[\p{L}-]*)+)?/gu;

/**
 * What in an article tells when it was written, apart from its dates: anniversaries of happenings whose year is general
 * knowledge, and numbered occasions with the year they are said to be in. In text order.
 */
export function readClues(document: LanguageDocument, dates: readonly DateExpression[]): DateClue[] {
  const { text } = document;
  const counting = COUNTED_BACK.test(text);
  return document.sentences.flatMap((sentence) =>
    sentence.paragraph < 0
      ? []
      : [...(counting ? anniversaries(text, sentence) : []), ...occasions(text, sentence, dates)],
  );
}

// "the 80th anniversary of Victory Day, marking the conclusion of World War II" → 1945 + 80
function anniversaries(text: string, sentence: Sentence): DateClue[] {
  const told = text.slice(sentence.start, sentence.end);
  return [...told.matchAll(ANNIVERSARY)].flatMap((match): DateClue[] => {
    const count = Number(match[1] ?? match[3] ?? COUNTS[match[2].toLowerCase()]);
    const after = told.slice(match.index + match[0].length);
    const known = knownYear(after);
    const ordinalAlone = match[2] !== undefined && !/anniversary|centen/i.test(match[0]);
    if (known === null || ordinalAlone) return [];
    const start = sentence.start + match.index;
    return [{ ...textSpan(text, start, start + match[0].length), kind: 'anniversary', year: known + count }];
  });
}

function knownYear(words: string): number | null {
  const started = /\b(?:outbreak|start|beginning)\b/i.test(words)
    ? STARTED.find((one) => one.words.test(words))
    : undefined;
  return (started ?? KNOWN_YEARS.find((one) => one.words.test(words)))?.year ?? null;
}

function occasions(text: string, sentence: Sentence, dates: readonly DateExpression[]): DateClue[] {
  const told = text.slice(sentence.start, sentence.end);
  const matches = [...told.matchAll(OCCASION)];
  if (matches.length === 0) return [];
  const years = dates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end).flatMap(yearOf);
  return matches.flatMap((match): DateClue[] => {
    const span = textSpan(text, sentence.start + match.index, sentence.start + match.index + match[0].length);
    const [nearest] = [...years].sort((a, b) => distance(a.date, span) - distance(b.date, span));
    if (!nearest) return [];
    const { year, shift } = nearest;
    return [{ ...span, kind: 'occasion', key: keyOf(match[0]), year, shift }];
  });
}

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

interface YearOf {
  readonly date: Span;
  /** The year where it is known. */
  readonly year: number | null;
  /** Years from the article's own, where the words tell that. */
  readonly shift: number | null;
}

function yearOf(date: DateExpression): YearOf[] {
  const shift = yearShift(date.text);
  const year = /^\d{4}/.exec(date.value)?.[0];
  return year !== undefined || shift !== null ? [{ date, year: year ? Number(year) : null, shift }] : [];
}

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end);
