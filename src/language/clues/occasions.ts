import type { Span } from '../../article/span';
import { textSpan } from '../../article/span';
import type { DateClue, DateExpression, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import { yearShift } from './year-shift';

/** `23rd India-Russia Annual Summit`, `28th Conference of the Parties`: an occasion that only one year has. */
const OCCASION =
  /\b\d{1,3}(?:st|nd|rd|th) (?:[\p{Lu}\d][\p{L}\p{N}’'&./-]* ){0,6}(?:Summit|Conference|Congress|Session|Games|Olympics|Championships?|Assembly|Meeting|Dialogue|Forum|Round|Festival|Cup)\b(?: of(?: the)?(?: \p{Lu}[\p{L}-]*)+)?/gu;

/** What every numbered occasion has: most sentences have none. */
const NUMBERED = /\d(?:st|nd|rd|th) /;

/** Numbered occasions with the year they are said to be in; in text order. */
export function readOccasions({ text, sentences }: LanguageDocument, dates: readonly DateExpression[]): DateClue[] {
  if (!NUMBERED.test(text)) return [];
  return sentences.flatMap((sentence) => (sentence.paragraph < 0 ? [] : occasions(text, sentence, dates)));
}

function occasions(text: string, sentence: Sentence, dates: readonly DateExpression[]): DateClue[] {
  const told = text.slice(sentence.start, sentence.end);
  if (!NUMBERED.test(told)) return [];
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
