import type { CorpusSnapshot, Event } from '../corpus/snapshot';
import { type EventGroup, type EventOrder, eventMatches, groupEvents } from '../corpus/views/event-groups';

/** A node of the event tree: names what it stands for, holds nothing else. */
export type EventNode =
  | { readonly kind: 'month'; readonly month: string | null }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'report'; readonly event: string; readonly path: string; readonly report: number };

export interface EventTreeState {
  readonly order: EventOrder;
  readonly filter: string;
}

/** The model of the event tree over one snapshot. */
export interface EventNodes {
  children(node: EventNode | undefined): EventNode[];
  parent(node: EventNode): EventNode | undefined;
  group(month: string | null): EventGroup | undefined;
}

/** Events are grouped on first need only. */
export function eventNodes(snapshot: CorpusSnapshot, state: EventTreeState): EventNodes {
  let grouped: EventGroup[] | undefined;
  const groups = (): EventGroup[] => {
    const wanted = (event: Event): boolean => eventMatches(snapshot, event, state.filter);
    grouped ??= groupEvents(snapshot, state.order, wanted);
    return grouped;
  };
  const group = (month: string | null): EventGroup | undefined => groups().find((one) => one.month === month);
  const monthOfEvent = (id: string): EventGroup | undefined =>
    groups().find(({ events }) => events.some((event) => event.id === id));
  return {
    group,
    children: (node) => {
      if (!node) return groups().map(({ month }) => ({ kind: 'month', month }));
      if (node.kind === 'month')
        return (group(node.month)?.events ?? []).map(({ id }) => ({ kind: 'event', event: id }));
      if (node.kind === 'report') return [];
      const reports = snapshot.event(node.event)?.reports ?? [];
      return reports.map(({ path, report }) => ({ kind: 'report', event: node.event, path, report }));
    },
    parent: (node) => {
      if (node.kind === 'month') return undefined;
      if (node.kind === 'report') return { kind: 'event', event: node.event };
      const found = monthOfEvent(node.event);
      return found && { kind: 'month', month: found.month };
    },
  };
}
