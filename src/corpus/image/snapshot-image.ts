import type { InferredDate } from '../dating/inferred-date';
import type { Indices, Told } from '../make-snapshot';
import type { Alias, ClusterRef, Entity, EventParticipant, RoleOverTime } from '../snapshot';

/** All that a snapshot tells but its analyses, as the indices tell it that the snapshot was made of. */
export interface SnapshotImage extends Indices, Required<Pick<Told, 'entityOf' | 'eventOf' | 'seats'>> {
  /** In order of code units. */
  readonly paths: readonly string[];
  has(path: string): boolean;
}

/** Rows of an image as JSON has them. Articles stand for one another by their numbers. */
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
  /** Id of an entity that was told of before, as those of the participants are. */
  place: string | null,
  participants: readonly (readonly [entity: string, role: EventParticipant['role']])[],
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

/** The date that is inferred for an article, or null where none is any longer. */
export type InferredRow = readonly [article: number, date: InferredDate | null];

/** What is no longer told of. */
export interface GoneRow {
  readonly articles: readonly number[];
  readonly entities: readonly string[];
  readonly events: readonly string[];
  readonly discrepancies: readonly string[];
}

/** What lines of an image hold: each changes what those before it have told. */
export type ImageLine =
  /** Paths that have come: they are numbered in the order in which they are told of, one that comes again anew. */
  | { readonly articles: readonly string[] }
  | { readonly gone: GoneRow }
  | { readonly entities: readonly EntityRow[] }
  | { readonly events: readonly EventRow[] }
  | { readonly discrepancies: readonly DiscrepancyRow[] }
  /** Articles that carry one text, each in one group at most; one by itself has no copies. */
  | { readonly copies: readonly (readonly number[])[] }
  | { readonly inferred: readonly InferredRow[] };
