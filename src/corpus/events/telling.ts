import { slug } from '../incremental/readable-id';
import type { Event } from '../snapshot';
import type { Claim } from './claim';
import { type Draft, draftOf } from './draft';
import { dateOf, inTextOrder, participantsOf, placeOf, statusOf, typeOf } from './summary';
import { titleOf } from './title';

/** All of an event but its id and what it is chained to. */
export interface Telling {
  readonly event: Omit<Event, 'id' | 'previous' | 'next'>;
  /** Of type and title: the id, where nobody shares it. */
  readonly slug: string;
}

export interface TellingPorts {
  /** The name of an entity. */
  nameOf(entity: string): string;
  /** The first article of the same text. */
  originalOf(path: string): string;
  /** Keeps a text once that events share. */
  shared(text: string): string;
}

/** Tells of an event what its reports say. */
export function tell(draft: Draft, { nameOf, originalOf, shared }: TellingPorts): Telling {
  const place = placeOf(draft);
  const claims = inTextOrder(draft.claims);
  const type = typeOf(draft);
  const title = shared(titleOf(draftOf(draft, claims), nameOf, place));
  const event = {
    type,
    title,
    date: dateOf(draft),
    reported: firstDayOf(claims),
    place,
    participants: participantsOf(draft),
    status: statusOf(draft),
    reports: claims.map(({ path, index }) => ({ path, report: index })),
    sources: claims.length === 1 ? 1 : new Set(claims.map(({ path }) => originalOf(path))).size,
  };
  return { event, slug: shared(slug(`${type} ${title}`)) };
}

/** The ISO date of the first article, or null. */
function firstDayOf(claims: readonly Claim[]): string | null {
  let first: string | null = null;
  for (const { published } of claims)
    if (published !== null && (first === null || published < first)) first = published;
  return first;
}

/** What tells two events of one slug apart. */
export function marksOf({ event: { date, reported, status, reports } }: Telling): readonly string[] {
  return [date ?? reported ?? 'undated', status, reports[0].path, String(reports[0].report)];
}

/** True where the one tells nothing that the other does not. */
export function sameTelling({ event: a }: Telling, { event: b }: Telling): boolean {
  return (
    a.title === b.title &&
    a.type === b.type &&
    a.date === b.date &&
    a.reported === b.reported &&
    a.place === b.place &&
    a.status === b.status &&
    a.sources === b.sources &&
    a.reports.length === b.reports.length &&
    a.reports.every(({ path, report }, at) => b.reports[at].path === path && b.reports[at].report === report) &&
    a.participants.length === b.participants.length &&
    a.participants.every(
      ({ entity, role }, at) => b.participants[at].entity === entity && b.participants[at].role === role,
    )
  );
}
