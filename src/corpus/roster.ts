import type { Analysis } from '../language/analysis';
import { fnv1a } from '../language/fnv1a';

/**
 * Who is in an article, in short: what is asked of thousands of articles at once, where to unpack their analyses would
 * take seconds.
 */
export interface Roster {
  /** ISO date of the article, or null. */
  readonly date: string | null;
  /** Of each mention in turn, as `FIELDS` has it. */
  readonly mentions: Uint32Array;
  /** Of each quote in turn the cluster of its speaker, or -1. */
  readonly speakers: Int16Array;
}

/** Lines and characters count from 0, characters in UTF-16 code units. */
interface Place {
  readonly line: number;
  readonly character: number;
}

/** Cluster (0: none) + 1, sentence, hash of the form (odd: a name), line and character of start and end. */
const FIELDS = 7;

export function rosterOf({ article, sentences, mentions, quotes }: Analysis): Roster {
  const { lineStarts } = article;
  const table = new Uint32Array(mentions.length * FIELDS);
  let sentence = 0;
  let line = 0;
  mentions.forEach(({ start, end, text, form, cluster }, index) => {
    while (sentence + 1 < sentences.length && sentences[sentence].end <= start) sentence++;
    while (line + 1 < lineStarts.length && lineStarts[line + 1] <= start) line++;
    let last = line;
    while (last + 1 < lineStarts.length && lineStarts[last + 1] <= end) last++;
    const places = [line, start - lineStarts[line], last, end - lineStarts[last]];
    table.set([(cluster ?? -1) + 1, sentence, formHash(text, form === 'name'), ...places], index * FIELDS);
  });
  const speakers = Int16Array.from(quotes, ({ speaker }) => speaker ?? -1);
  return { date: article.date, mentions: table, speakers };
}

/** Indices of the mentions of clusters that are wanted, in text order. */
export function mentionsIn({ mentions }: Roster, wanted: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let at = 0; at < mentions.length; at += FIELDS)
    if (mentions[at] > 0 && wanted.has(mentions[at] - 1)) found.push(at / FIELDS);
  return found;
}

/** Indices of the quotes whose speakers are clusters that are wanted, in text order. */
export function quotesIn({ speakers }: Roster, wanted: ReadonlySet<number>): number[] {
  const found: number[] = [];
  speakers.forEach((speaker, quote) => {
    if (speaker >= 0 && wanted.has(speaker)) found.push(quote);
  });
  return found;
}

/** Calls `visit` for each mention of a cluster with its sentence, in text order. */
export function visitMentions({ mentions }: Roster, visit: (cluster: number, sentence: number) => void): void {
  for (let at = 0; at < mentions.length; at += FIELDS) if (mentions[at] > 0) visit(mentions[at] - 1, mentions[at + 1]);
}

/** Where a mention stands. */
export function placeOf({ mentions }: Roster, mention: number): { readonly start: Place; readonly end: Place } {
  const at = mention * FIELDS;
  const start = { line: mentions[at + 3], character: mentions[at + 4] };
  return { start, end: { line: mentions[at + 5], character: mentions[at + 6] } };
}

export function isName({ mentions }: Roster, mention: number): boolean {
  return mentions[mention * FIELDS + 2] % 2 === 1;
}

/** False where the mention's text is another one; true where it may be this. */
export function mayRead({ mentions }: Roster, mention: number, text: string): boolean {
  const hash = mentions[mention * FIELDS + 2];
  return hash === formHash(text, hash % 2 === 1);
}

/** The lowest bit tells names from other forms. */
function formHash(text: string, isName: boolean): number {
  return ((fnv1a(text) & ~1) | Number(isName)) >>> 0;
}
