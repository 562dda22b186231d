import type { CorpusSnapshot, Event } from '../snapshot';
import { type Ordered, ordered } from './ordered';

export type EventOrder = 'newest' | 'oldest';

export type EventGrouping = 'time' | 'type' | 'participant' | 'place';

/**
 * Events that belong together. `key` is by grouping: `2024-03`, or `2024` where no month is known; the event type; the
 * entity id of the participant or place; null for events that have none. An event whose date no report tells stands
 * where it was first reported; one of several participants stands at each.
 */
export interface EventGroup {
  readonly key: string | null;
  readonly events: Ordered<Event>;
}

/** `2024-03-20TEV` → `2024-03`, `2024-W12` → `2024`, `PAST_REF` → null. */
export function monthOf(value: string | null): string | null {
  return /^\d{4}(-\d{2}(?!\d))?/.exec(value ?? '')?.[0] ?? null;
}

/** The events in groups, those without a key last, each group in order of time. */
export function groupEvents(
  snapshot: CorpusSnapshot,
  grouping: EventGrouping,
  order: EventOrder,
  wanted: (event: Event) => boolean,
): EventGroup[] {
  const groups = new Map<string | null, Event[]>();
  for (const event of snapshot.events) {
    if (!wanted(event)) continue;
    for (const key of keysOf(event, grouping)) {
      const group = groups.get(key);
      if (group) group.push(event);
      else groups.set(key, [event]);
    }
  }
  const sign = order === 'newest' ? -1 : 1;
  const byTime = (a: string | null, b: string | null): number =>
    a === b ? 0 : a === null ? 1 : b === null ? -1 : sign * (a < b ? -1 : 1);
  const compare = (a: Event, b: Event): number =>
    byTime(timeOf(a), timeOf(b)) || b.reports.length - a.reports.length || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  const made = [...groups].map(([key, events]) => ({ key, events: ordered(events, compare) }));
  const bySize = (a: EventGroup, b: EventGroup): number =>
    a.key === null ? 1 : b.key === null ? -1 : b.events.count - a.events.count || (a.key < b.key ? -1 : 1);
  return made.sort(grouping === 'time' ? (a, b) => byTime(a.key, b.key) : bySize);
}

function keysOf(event: Event, grouping: EventGrouping): readonly (string | null)[] {
  if (grouping === 'time') return [monthOf(timeOf(event))];
  if (grouping === 'type') return [event.type];
  if (grouping === 'place') return [event.place];
  const participants = [...new Set(event.participants.map(({ entity }) => entity))];
  return participants.length > 0 ? participants : [null];
}

function timeOf(event: Event): string | null {
  return event.date ?? event.reported ?? null;
}

/** True where every word of the filter begins a word of the event's title or of a participant's name. */
export function eventMatches(snapshot: CorpusSnapshot, event: Event, filter: string): boolean {
  if (filter.trim() === '') return true;
  const names = event.participants.map(({ entity }) => snapshot.entity(entity)?.name ?? '');
  const told = [event.title, event.type, ...names]
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((start) => told.some((word) => word.startsWith(start)));
}
