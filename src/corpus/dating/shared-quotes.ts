import type { Analysis, Quote } from '../../language/analysis';
import { around, type Bound, evidenceAt } from './bound';
import { type Named, sharedBy } from './named';

/** A quote of a dated article that opens as one asked for. */
export interface DatedQuote {
  readonly path: string;
  readonly date: string;
  readonly quote: Quote;
}

/** Names that two articles share beside a quote: famous words are quoted anywhere. */
const SHARED = 4;
/** Letters that two quotes of one utterance open with. */
const OPENING = 40;
/** Characters looked at for them. */
const LOOKED_AT = 80;
/** Days within which an utterance is quoted as news, and over which dated articles that quote it lie. */
const QUOTED = 21;
const ONE_STORY = 31;

/** Openings of an article's direct quotes. */
export function quotesAsked({ quotes }: Analysis): string[] {
  return quotes.flatMap((quote) => openingOf(quote) ?? []);
}

/** Gathers the quotes of a dated article that open as those asked for. */
export function gatherQuotes(
  found: Map<string, DatedQuote[]>,
  asked: ReadonlySet<string>,
  path: string,
  { quotes, article }: Analysis,
): void {
  if (asked.size === 0) return;
  for (const quote of quotes) {
    const key = openingOf(quote);
    if (key === null || !asked.has(key)) continue;
    const list = found.get(key);
    if (list) list.push({ path, date: article.date!, quote });
    else found.set(key, [{ path, date: article.date!, quote }]);
  }
}

/** The days around the dated articles that quote the same words. */
export function quoteBounds(
  path: string,
  { quotes }: Analysis,
  dated: ReadonlyMap<string, readonly DatedQuote[]>,
  namedIn: (path: string) => Named,
): Bound[] {
  return quotes.flatMap((quote): Bound[] => {
    const same = (dated.get(openingOf(quote) ?? '') ?? []).filter(
      (told) => sharedBy(namedIn(path), namedIn(told.path)).length >= SHARED,
    );
    const window = around(
      same.map(({ date }) => date),
      QUOTED,
      ONE_STORY,
    );
    if (!window) return [];
    const [first] = same;
    return [
      {
        windows: [window],
        sources: [`quote in ${first.path}`],
        weight: 1,
        evidence: [
          evidenceAt(path, quote, `is quoted in the article of ${first.date} as well`),
          evidenceAt(first.path, first.quote, 'is quoted here'),
        ],
      },
    ];
  });
}

function openingOf({ kind, text }: Quote): string | null {
  if (kind === 'indirect' || text.length < OPENING) return null;
  const letters = text
    .slice(0, LOOKED_AT)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return letters.length < OPENING ? null : letters.slice(0, OPENING);
}
