import type { EventStatus, Headline, Participant } from '../analysis';

/** A report before it is checked and joined with others of its sentence. */
export interface DraftReport {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly agents: readonly Participant[];
  readonly patients: readonly Participant[];
  readonly place: Participant | null;
  readonly date: string | null;
  readonly status: EventStatus;
  readonly headline: Headline;
  /**
   * It tells too little by itself: it is the event of its type that the article told `last` (`the visit`), or has the
   * sides of what was done `during` it (`invited him in a telephone call`), else it is nothing. `fill`: the last one
   * only lends the side that is missing (`his visit`); `with`: what stands before it in the sentence does
   * (`the visit was postponed`).
   */
  readonly refers?: Reference;
}

export type Reference = 'last' | 'during' | 'fill' | 'with';
