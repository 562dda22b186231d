import type { DatingInput } from './dating-input';
import { type Named, sharedBy } from './named';
import { gatherOccasions, type OccasionYear, occasionsAsked } from './occasions';
import { type DatedDay, daysAsked, gatherDays } from './shared-days';
import { type DatedReport, eventsAsked, gatherEvents } from './shared-events';
import { type DatedQuote, gatherQuotes, quotesAsked } from './shared-quotes';
import { indexPrint, type PrintIndex, sharingText } from './shared-text';

/** What dated articles answer to what the undated ones ask. */
export interface Survey {
  readonly occasions: ReadonlyMap<string, OccasionYear | null>;
  readonly events: ReadonlyMap<string, readonly DatedReport[]>;
  readonly days: ReadonlyMap<string, readonly DatedDay[]>;
  readonly quotes: ReadonlyMap<string, readonly DatedQuote[]>;
  /** Dated articles that share text with an undated one, by its path. */
  readonly carriers: ReadonlyMap<string, readonly string[]>;
}

/** Names that a dated article shares with an undated one, where it is to tell anything of it. */
export const SHARED = 3;

/**
 * Goes once over the dated articles that share names with undated ones, with the keys that these ask for in hand; over
 * all that tell of numbered occasions too, where those are asked for.
 */
export function surveyDated(input: DatingInput, namedIn: (path: string) => Named): Survey {
  const asked = {
    occasions: new Set<string>(),
    events: new Set<string>(),
    days: new Set<string>(),
    quotes: new Set<string>(),
  };
  const prints: PrintIndex = new Map();
  const sharing = new Set<string>();
  for (const path of input.undated) {
    const analysis = input.analysis(path)!;
    for (const key of occasionsAsked(analysis.clues)) asked.occasions.add(key);
    for (const key of eventsAsked(input, path, analysis)) asked.events.add(key);
    for (const key of daysAsked(analysis.clues)) asked.days.add(key);
    for (const key of quotesAsked(analysis)) asked.quotes.add(key);
    indexPrint(prints, path, analysis);
    for (const other of sharingNames(namedIn(path))) sharing.add(other);
  }
  const occasions = new Map<string, OccasionYear | null>();
  const events = new Map<string, DatedReport[]>();
  const days = new Map<string, DatedDay[]>();
  const quotes = new Map<string, DatedQuote[]>();
  const carriers = new Map<string, string[]>();
  for (const path of new Set([...sharing, ...(asked.occasions.size > 0 ? input.occasional : [])].sort())) {
    const analysis = input.analysis(path);
    if (!analysis || analysis.article.date === null) continue;
    gatherOccasions(occasions, asked.occasions, path, analysis.article.date, analysis.clues);
    if (!sharing.has(path)) continue;
    gatherEvents(events, asked.events, input, path, analysis);
    gatherDays(days, asked.days, path, analysis);
    gatherQuotes(quotes, asked.quotes, path, analysis);
    for (const carried of sharingText(prints, analysis))
      if (sharedBy(namedIn(carried), namedIn(path)).length >= SHARED)
        carriers.set(carried, [...(carriers.get(carried) ?? []), path]);
  }
  return { occasions, events, days, quotes, carriers };
}

/** Paths that name at least so many of these, by the entities' own lists. */
function sharingNames(named: Named): string[] {
  const counts = new Map<string, number>();
  for (const { members } of named.values()) {
    let before = '';
    for (const { path } of members) {
      if (path !== before) counts.set(path, (counts.get(path) ?? 0) + 1);
      before = path;
    }
  }
  return [...counts].flatMap(([path, count]) => (count >= SHARED ? [path] : []));
}
