import type { Analysis, Claim } from '../../language/analysis';
import type { Entity, Event } from '../snapshot';
import type { StoryIndex } from './story-index';

/** Which articles tell one story, and what they share. */
export type Stories = Omit<StoryIndex, 'set' | 'delete' | 'settle' | 'takeChanges' | 'takeTouched'>;

/** What the search for discrepancies reads: articles, who is who, which event a report tells, and which tell one story. */
export interface DiscrepancyInput {
  readonly stories: Stories;
  analysis(path: string): Analysis | undefined;
  entityOf(path: string, cluster: number | null): Entity | undefined;
  entity(id: string): Entity | undefined;
  event(id: string): Event | undefined;
  eventOf(path: string, report: number): Event | undefined;
  /** Those that the article reports, each once. */
  eventsOf(path: string): ReadonlySet<Event>;
  /** The first path of those that carry the same text: copies of one story are one source. */
  sourceOf(path: string): string;
}

/** Takes what is told under a key; null where that is nothing any more. */
export type Publish = (key: string, draft: Draft | null) => void;

/** A claim with where it stands. */
export interface Told {
  readonly path: string;
  readonly claim: Claim;
  readonly event: string | null;
}

/** What is told before it gets its id: statements in any order. */
export interface Draft {
  readonly kind: string;
  /** What the reports differ on; with the kind, the base of the id. */
  readonly subject: string;
  readonly event: string | null;
  readonly message: string;
  readonly statements: readonly DraftStatement[];
}

export interface DraftStatement {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
}

export function statementOf({ path, claim: { start, end, text, value } }: Told): DraftStatement {
  return { path, start, end, text, value };
}
