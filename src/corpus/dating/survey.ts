import type { DatingInput } from './dating-input';
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

/** Goes over the dated articles once, with the keys that the undated ones ask for in hand. */
export function surveyDated(input: DatingInput): Survey {
  const asked = {
    occasions: new Set<string>(),
    events: new Set<string>(),
    days: new Set<string>(),
    quotes: new Set<string>(),
  };
  const prints: PrintIndex = new Map();
  for (const path of input.undated) {
    const analysis = input.analysis(path)!;
    for (const key of occasionsAsked(analysis.clues)) asked.occasions.add(key);
    for (const key of eventsAsked(input, path, analysis)) asked.events.add(key);
    for (const key of daysAsked(analysis.clues)) asked.days.add(key);
    for (const key of quotesAsked(analysis)) asked.quotes.add(key);
    indexPrint(prints, path, analysis);
  }
  const occasions = new Map<string, OccasionYear | null>();
  const events = new Map<string, DatedReport[]>();
  const days = new Map<string, DatedDay[]>();
  const quotes = new Map<string, DatedQuote[]>();
  const carriers = new Map<string, string[]>();
  for (const path of input.paths) {
    const analysis = input.analysis(path);
    if (!analysis || analysis.article.date === null) continue;
    gatherOccasions(occasions, asked.occasions, path, analysis.article.date, analysis.clues);
    gatherEvents(events, asked.events, input, path, analysis);
    gatherDays(days, asked.days, path, analysis);
    gatherQuotes(quotes, asked.quotes, path, analysis);
    for (const sharing of sharingText(prints, analysis))
      carriers.set(sharing, [...(carriers.get(sharing) ?? []), path]);
  }
  return { occasions, events, days, quotes, carriers };
}
