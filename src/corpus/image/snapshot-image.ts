import type { InferredDate } from '../dating/inferred-date';
import type { Indices, Told } from '../make-snapshot';
import type { Alias, ClusterRef, Entity, EventParticipant, RoleOverTime } from '../snapshot';

/** All that a snapshot tells but its analyses, as the indices tell it that the snapshot was made of. */
export interface SnapshotImage extends Indices, Pick<Told, 'entityOf' | 'eventOf'> {
  /** In order of code units. */
  readonly paths: readonly string[];
  has(path: string): boolean;
}

/**
 * Rows of an image as JSON has them. Articles, entities and events stand for one another by their places in the lists,
 * as most of what a snapshot tells are names of others.
 */
export type ArticleRow = readonly [path: string, copies: readonly number[]];

export type InferredRow = readonly [article: number, date: InferredDate];

export type EntityRow = readonly [
  id: string,
  name: string,
  type: Entity['type'],
  aliases: readonly (readonly [Alias['text'], Alias['count'], Alias['rule']])[],
  roles: readonly (readonly [RoleOverTime['text'], RoleOverTime['count'], string | null, string | null])[],
  mentions: number,
  articles: number,
  first: string | null,
  last: string | null,
  /** Article and cluster by turns. */
  members: readonly ClusterRef['cluster'][],
];

export type EventRow = readonly [
  id: string,
  type: string,
  title: string,
  date: string | null,
  reported: string | null,
  place: number | null,
  participants: readonly (readonly [entity: number, role: EventParticipant['role']])[],
  status: string,
  /** Article and report by turns. */
  reports: readonly number[],
  sources: number,
  previous: readonly string[],
  next: readonly string[],
];

export type DiscrepancyRow = readonly [
  id: string,
  kind: string,
  event: string | null,
  message: string,
  statements: readonly (readonly [article: number, start: number, end: number, text: string, value: string])[],
];

/** What lines of an image hold, in this order. */
export type ImageLine =
  | { readonly articles: readonly ArticleRow[] }
  | { readonly entities: readonly EntityRow[] }
  | { readonly events: readonly EventRow[] }
  | { readonly discrepancies: readonly DiscrepancyRow[] }
  | { readonly inferred: readonly InferredRow[] };
