import type { EventReport, Headline } from '../analysis';

/** A report before it is checked and joined with others of its sentence. */
export interface DraftReport {
  readonly report: ToldReport;
  /**
   * It tells too little by itself: it is the event of its type that the article told `last` (`the visit`), or has the
   * sides of what was done `during` it (`invited him in a telephone call`), else it is nothing. `fill`: the last one
   * only lends the side that is missing (`his visit`); `with`: what stands before it in the sentence does
   * (`the visit was postponed`).
   */
  readonly refers: Reference | undefined;
}

export type ToldReport = EventReport & { readonly headline: Headline };

export type Reference = 'last' | 'during' | 'fill' | 'with';
