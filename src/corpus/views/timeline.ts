import { type Window, windowOf } from '../events/window';
import type { CorpusSnapshot, Event } from '../snapshot';
import { ordered } from './ordered';

/** A lane of the timeline: one participant, or (null) all events of nobody who has a lane. */
export interface Lane {
  readonly entity: string | null;
}

export interface TimedEvent {
  readonly event: Event;
  /** The days it is told to have been on, else the day of its first report; null where neither is known. */
  readonly window: Window | null;
  /** True where only the report's day is known. */
  readonly reported: boolean;
  /** Indices into the lanes. */
  readonly lanes: readonly number[];
}

export interface Timeline {
  readonly lanes: readonly Lane[];
  /** In order of time, the undated last. */
  readonly events: readonly TimedEvent[];
}

/** The events on lanes of those who take part in most of them; at most `most` lanes and one for the rest. */
export function timelineOf(snapshot: Pick<CorpusSnapshot, 'events'>, most: number): Timeline {
  const counts = new Map<string, number>();
  for (const event of snapshot.events) {
    if (!windowOf(event.date ?? event.reported ?? null)) continue;
    for (const entity of participants(event)) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const leading = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most);
  const laneOf = new Map(leading.map(([entity], index) => [entity, index]));
  const events = snapshot.events.map((event): TimedEvent => {
    const lanes = participants(event).flatMap((entity) => laneOf.get(entity) ?? []);
    const told = windowOf(event.date);
    const window = told ?? windowOf(event.reported ?? null);
    return { event, window, reported: !told, lanes: lanes.length > 0 ? lanes : [leading.length] };
  });
  const rest = events.some(({ lanes }) => lanes[0] === leading.length);
  return {
    lanes: [...leading.map(([entity]): Lane => ({ entity })), ...(rest ? [{ entity: null }] : [])],
    events: events.sort(byTime),
  };
}

const participants = (event: Event): string[] => [...new Set(event.participants.map(({ entity }) => entity))];

function byTime(a: TimedEvent, b: TimedEvent): number {
  const [first, other] = [a.window?.first ?? Infinity, b.window?.first ?? Infinity];
  if (first !== other) return first < other ? -1 : 1;
  return (a.window?.last ?? 0) - (b.window?.last ?? 0) || (a.event.id < b.event.id ? -1 : 1);
}

/** The events that most articles tell of, at most `most` of them. */
export function leadingEvents(events: readonly Event[], most: number): readonly Event[] {
  if (events.length <= most) return events;
  return ordered(events, (a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1)).first(most);
}
