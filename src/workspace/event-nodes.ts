import type { CorpusSnapshot, Event } from '../corpus/snapshot';
import {
  type EventGroup,
  type EventGrouping,
  type EventOrder,
  eventMatches,
  groupEvents,
} from '../corpus/views/event-groups';

/** A node of the event tree: names what it stands for, holds nothing else. An event may stand in several groups. */
export type EventNode =
  | { readonly kind: 'group'; readonly key: string | null }
  | { readonly kind: 'event'; readonly event: string; readonly key: string | null }
  | {
      readonly kind: 'report';
      readonly event: string;
      readonly key: string | null;
      readonly path: string;
      readonly report: number;
    };

export interface EventTreeState {
  readonly grouping: EventGrouping;
  readonly order: EventOrder;
  readonly filter: string;
}

/** The model of the event tree over one snapshot. */
export interface EventNodes {
  children(node: EventNode | undefined): EventNode[];
  parent(node: EventNode): EventNode | undefined;
  group(key: string | null): EventGroup | undefined;
  /** Where the event stands first; undefined where the filter leaves it out. */
  find(event: string): EventNode | undefined;
}

/** Events are grouped on first need only. */
export function eventNodes(snapshot: CorpusSnapshot, state: EventTreeState): EventNodes {
  let grouped: EventGroup[] | undefined;
  const groups = (): EventGroup[] => {
    const wanted = (event: Event): boolean => eventMatches(snapshot, event, state.filter);
    grouped ??= groupEvents(snapshot, state.grouping, state.order, wanted);
    return grouped;
  };
  const group = (key: string | null): EventGroup | undefined => groups().find((one) => one.key === key);
  return {
    group,
    find: (event) => {
      const found = groups().find(({ events }) => events.some(({ id }) => id === event));
      return found && { kind: 'event', event, key: found.key };
    },
    children: (node) => {
      if (!node) return groups().map(({ key }) => ({ kind: 'group', key }));
      const { key } = node;
      if (node.kind === 'group') return (group(key)?.events ?? []).map(({ id }) => ({ kind: 'event', event: id, key }));
      if (node.kind === 'report') return [];
      const reports = snapshot.event(node.event)?.reports ?? [];
      return reports.map(({ path, report }) => ({ kind: 'report', event: node.event, key, path, report }));
    },
    parent: (node) => {
      if (node.kind === 'group') return undefined;
      if (node.kind === 'report') return { kind: 'event', event: node.event, key: node.key };
      return { kind: 'group', key: node.key };
    },
  };
}
