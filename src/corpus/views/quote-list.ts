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

/** What the list needs of an article to place it. */
export interface QuotedArticle {
  readonly path: string;
  /** ISO date or null. */
  readonly date: string | null;
  /** How many quotes it has. */
  readonly quotes: number;
}

/** The quotes of the articles of one day; `date` is null for undated articles. */
export interface QuoteDay {
  readonly date: string | null;
  /** Of its quotes that are wanted. */
  readonly count: number;
  /** The first of them, at most so many; by path, then in text order. */
  first(count: number): readonly QuoteRef[];
}

/** A list of quotes that is made in units. */
export interface QuoteList {
  /** Does some of the work until none is left (true) or `isTimeUp` says so (false: call again). */
  settle(isTimeUp: () => boolean): boolean;
  /** The latest day first, undated last. Whole once `settle` has given true. */
  days(): readonly QuoteDay[];
}

/** Reads no article where only days are filtered; for speaker or words, those that may have such quotes. */
export function listQuotes(
  snapshot: CorpusSnapshot,
  articles: Iterable<QuotedArticle>,
  filter: QuoteFilter,
): QuoteList {
  const speakers = filter.speaker === null ? undefined : pathsOf(snapshot, filter.speaker);
  const looks = speakers !== undefined || filter.words.trim() !== '';
  const left = [...articles].filter(
    ({ path, date, quotes }) => quotes > 0 && (speakers?.has(path) ?? true) && inPeriod(date, filter),
  );
  const found = new Map<string | null, Found[]>();
  const add = (date: string | null, one: Found): void => {
    const day = found.get(date);
    if (day) day.push(one);
    else found.set(date, [one]);
  };
  const take = ({ path, date, quotes }: QuotedArticle): void => {
    if (!looks) {
      add(date, { path, quotes });
      return;
    }
    const all = snapshot.analysis(path)?.quotes ?? [];
    const kept = [...all.keys()].filter((index) => wanted(snapshot, path, all[index], filter));
    if (kept.length > 0) add(date, { path, quotes: kept });
  };
  return {
    settle(isTimeUp) {
      for (let next = left.pop(); next; next = left.pop()) {
        take(next);
        if (isTimeUp()) break;
      }
      return left.length === 0;
    },
    days: () => [...found].sort(([a], [b]) => byDay(a, b)).map(([date, of]) => dayOf(date, of)),
  };
}

/** Quotes of one article: which, or how many where all are wanted. */
interface Found {
  readonly path: string;
  readonly quotes: readonly number[] | number;
}

function dayOf(date: string | null, found: Found[]): QuoteDay {
  const countOf = ({ quotes }: Found): number => (typeof quotes === 'number' ? quotes : quotes.length);
  return {
    date,
    count: found.reduce((sum, one) => sum + countOf(one), 0),
    first(count) {
      const refs: QuoteRef[] = [];
      for (const { path, quotes } of found.sort((a, b) => (a.path < b.path ? -1 : 1))) {
        const all = typeof quotes === 'number' ? Array.from({ length: quotes }, (_, quote) => quote) : quotes;
        for (const quote of all) {
          if (refs.length >= count) return refs;
          refs.push({ path, quote });
        }
      }
      return refs;
    },
  };
}

const byDay = (a: string | null, b: string | null): number =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? 1 : -1;

function pathsOf(snapshot: CorpusSnapshot, entity: string): ReadonlySet<string> {
  return new Set(snapshot.entity(entity)?.members.map(({ path }) => path));
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
