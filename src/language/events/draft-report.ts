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
}
