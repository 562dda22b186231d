import type { CorpusSnapshot, Event } from '../snapshot';

export type EventOrder = 'newest' | 'oldest';

/**
 * The events of one month, one year (where no month is known), or without a date (`month` null). An event whose date no
 * report tells stands where it was first reported.
 */
export interface EventGroup {
  /** `2024-03`, `2024` or null. */
  readonly month: string | null;
  readonly events: readonly Event[];
}

/** `2024-03-20TEV` → `2024-03`, `2024-W12` → `2024`, `PAST_REF` → null. */
export function monthOf(value: string | null): string | null {
  return /^\d{4}(-\d{2}(?!\d))?/.exec(value ?? '')?.[0] ?? null;
}

/** The events by month, undated ones last, each group in order of time. */
export function groupEvents(
  snapshot: CorpusSnapshot,
  order: EventOrder,
  wanted: (event: Event) => boolean,
): EventGroup[] {
  const groups = new Map<string | null, Event[]>();
  for (const event of snapshot.events.filter(wanted)) {
    const month = monthOf(timeOf(event));
    const group = groups.get(month);
    if (group) group.push(event);
    else groups.set(month, [event]);
  }
  const sign = order === 'newest' ? -1 : 1;
  const byTime = (a: string | null, b: string | null): number =>
    a === b ? 0 : a === null ? 1 : b === null ? -1 : sign * (a < b ? -1 : 1);
  return [...groups]
    .sort(([a], [b]) => byTime(a, b))
    .map(([month, events]) => ({
      month,
      events: events.sort(
        (a, b) => byTime(timeOf(a), timeOf(b)) || b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1),
      ),
    }));
}

function timeOf(event: Event): string | null {
  return event.date ?? event.reported ?? null;
}

/** True where every word of the filter begins a word of the event's title or of a participant's name. */
export function eventMatches(snapshot: CorpusSnapshot, event: Event, filter: string): boolean {
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
