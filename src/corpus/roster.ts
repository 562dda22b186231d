import { fnv1a } from '../language/fnv1a';
import type { AnalysisOpening } from '../language/packing/analysis-codec';

/**
 * Who is in an article, in short: what is asked of thousands of articles at once, where to unpack their analyses would
 * take seconds.
 */
export interface Roster {
  /** ISO date of the article, or null. */
  readonly date: string | null;
  /** In order of dates, after which comes who has none. */
  readonly day: number;
  /** How many mentions there are. */
  readonly count: number;
  /** Columns of `count` numbers, one for each mention in turn. */
  readonly mentions: Uint32Array;
  /** Of each quote in turn the cluster of its speaker, or -1. */
  readonly speakers: Int16Array;
}

/** Lines and characters count from 0, characters in UTF-16 code units. */
interface Place {
  readonly line: number;
  readonly character: number;
}

// Columns of the table, in which 0 stands for no cluster, and for each other one its index and one
const CLUSTER = 0;
const SENTENCE = 1;
/** Hash of the text; odd for a name. */
const FORM = 2;
const LINE = 3;
const CHARACTER = 4;
const END_LINE = 5;
const END_CHARACTER = 6;
const COLUMNS = 7;

const AFTER_ALL = 1e8;

export function rosterOf({ article, sentences, mentions, quotes }: AnalysisOpening): Roster {
  const { lineStarts } = article;
  const count = mentions.length;
  const table = new Uint32Array(count * COLUMNS);
  let sentence = 0;
  let line = 0;
  mentions.forEach(({ start, end, text, form, cluster }, index) => {
    while (sentence + 1 < sentences.length && sentences[sentence].end <= start) sentence++;
    while (line + 1 < lineStarts.length && lineStarts[line + 1] <= start) line++;
    let last = line;
    while (last + 1 < lineStarts.length && lineStarts[last + 1] <= end) last++;
    const places = [line, start - lineStarts[line], last, end - lineStarts[last]];
    const row = [(cluster ?? -1) + 1, sentence, formHash(text, form === 'name'), ...places];
    for (let column = 0; column < COLUMNS; column++) table[column * count + index] = row[column];
  });
  const speakers = Int16Array.from(quotes, ({ speaker }) => speaker ?? -1);
  return { date: article.date, day: sortableDay(article.date), count, mentions: table, speakers };
}

// "2024-03-21" → 20240321
function sortableDay(date: string | null): number {
  return date === null ? AFTER_ALL : Number(date.replaceAll('-', ''));
}

/** The clusters that are mentioned. */
export function clustersIn({ count, mentions }: Roster): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < count; at++)
    if (mentions[CLUSTER * count + at] > 0) found.add(mentions[CLUSTER * count + at] - 1);
  return found;
}

/**
 * Calls `visit` for each mention of another cluster beside these: in one sentence with one of them, which are numbered
 * from 1 on; gives the number of the last.
 */
export function visitBeside(
  { count, mentions }: Roster,
  clusters: readonly number[],
  visit: (cluster: number, sentence: number) => void,
): number {
  let sentences = 0;
  // most mentions are of others, and only the clusters of those are looked at
  for (let next = 0; next < count; ) {
    const found = next++;
    if (!isOf(clusters, mentions[CLUSTER * count + found])) continue;
    const sentence = mentions[SENTENCE * count + found];
    let first = found;
    while (first > 0 && mentions[SENTENCE * count + first - 1] === sentence) first--;
    while (next < count && mentions[SENTENCE * count + next] === sentence) next++;
    sentences++;
    for (let at = first; at < next; at++) {
      const cluster = mentions[CLUSTER * count + at];
      if (cluster > 0 && !isOf(clusters, cluster)) visit(cluster - 1, sentences);
    }
  }
  return sentences;
}

function isOf(clusters: readonly number[], cell: number): boolean {
  // nearly always there is one
  if (clusters.length === 1) return clusters[0] === cell - 1;
  return clusters.includes(cell - 1);
}

/** Indices of the mentions of clusters that are wanted, in text order. */
export function mentionsIn({ count, mentions }: Roster, wanted: readonly number[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < count; at++) if (isOf(wanted, mentions[CLUSTER * count + at])) found.push(at);
  return found;
}

/** Indices of the quotes whose speakers are clusters that are wanted, in text order. */
export function quotesIn({ speakers }: Roster, wanted: readonly number[]): number[] {
  const found: number[] = [];
  for (let quote = 0; quote < speakers.length; quote++) if (wanted.includes(speakers[quote])) found.push(quote);
  return found;
}

/** Where a mention stands. */
export function placeOf(roster: Roster, mention: number): { readonly start: Place; readonly end: Place } {
  const of = (column: number): number => roster.mentions[column * roster.count + mention];
  return {
    start: { line: of(LINE), character: of(CHARACTER) },
    end: { line: of(END_LINE), character: of(END_CHARACTER) },
  };
}

export function isName({ count, mentions }: Roster, mention: number): boolean {
  return mentions[FORM * count + mention] % 2 === 1;
}

/** A text as `mayRead` compares it. */
export interface Wanted {
  readonly named: number;
  readonly unnamed: number;
}

export function wantedText(text: string): Wanted {
  return { named: formHash(text, true), unnamed: formHash(text, false) };
}

/** False where the mention's text is another one; true where it may be this. */
export function mayRead({ count, mentions }: Roster, mention: number, { named, unnamed }: Wanted): boolean {
  const hash = mentions[FORM * count + mention];
  return hash === named || hash === unnamed;
}

/** The lowest bit tells names from other forms. */
function formHash(text: string, isName: boolean): number {
  return ((fnv1a(text) & ~1) | Number(isName)) >>> 0;
}
