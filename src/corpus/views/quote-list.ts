import type { Quote } from '../../language/analysis';
import type { CorpusSnapshot, QuoteRef } from '../snapshot';
import { nameMatches } from './entity-groups';

/** Which quotes are wanted; an empty string or null takes all. */
export interface QuoteFilter {
  /** Entity id of the speaker. */
  readonly speaker: string | null;
  /** Each word of it begins a word of the quote. */
  readonly words: string;
  /** First and last day of the articles, ISO dates or their beginnings (`2024`, `2024-03`), both included. */
  readonly from: string;
  readonly to: string;
}

export const ALL_QUOTES: QuoteFilter = { speaker: null, words: '', from: '', to: '' };

/** The quotes of the articles of one day; `date` is null for undated articles. */
export interface QuoteDay {
  readonly date: string | null;
  readonly quotes: readonly QuoteRef[];
}

/** The quotes asked for, the latest day first, undated last; within a day by path, then in text order. */
export function quotesByDay(snapshot: CorpusSnapshot, filter: QuoteFilter): QuoteDay[] {
  const days = new Map<string | null, QuoteRef[]>();
  for (const path of snapshot.paths) {
    const analysis = snapshot.analysis(path);
    if (!analysis || !inPeriod(analysis.article.date, filter)) continue;
    analysis.quotes.forEach((quote, index) => {
      if (!wanted(snapshot, path, quote, filter)) return;
      const day = days.get(analysis.article.date);
      if (day) day.push({ path, quote: index });
      else days.set(analysis.article.date, [{ path, quote: index }]);
    });
  }
  return [...days]
    .sort(([a], [b]) => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? 1 : -1))
    .map(([date, quotes]) => ({ date, quotes }));
}

function wanted(snapshot: CorpusSnapshot, path: string, quote: Quote, filter: QuoteFilter): boolean {
  if (filter.speaker !== null && snapshot.entityOf(path, quote.speaker)?.id !== filter.speaker) return false;
  return nameMatches(quote.text, filter.words);
}

// an article of 2024-03-21 lies in `2024-03` … `2024-03`, and in `2024` … ``
function inPeriod(date: string | null, { from, to }: QuoteFilter): boolean {
  if (!from && !to) return true;
  if (date === null) return false;
  return date >= from && (!to || date.slice(0, to.length) <= to);
}
