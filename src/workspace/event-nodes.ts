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
  /** More events of a group, or, without one, more groups. */
  | { readonly kind: 'more'; readonly key: string | null | undefined; readonly hidden: number }
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
  /** How many events of each group, and (`undefined`) how many groups, are shown before `more`. */
  readonly limits: ReadonlyMap<string | null | undefined, number>;
}

/** Events shown of a group at first, and added by each `more`. */
export const PAGE = 250;

/** The model of the event tree over one snapshot. */
export interface EventNodes {
  children(node: EventNode | undefined): EventNode[];
  parent(node: EventNode): EventNode | undefined;
  group(key: string | null): EventGroup | undefined;
  /** Where the event stands first, and how many stand before it in its group and groups before that; undefined where the filter leaves it out. */
  find(event: string): { readonly key: string | null; readonly place: number; readonly groups: number } | undefined;
}

/** Events are grouped on first need, and sorted as far as they are shown. */
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
    find: (id) => {
      for (const [before, { key, events }] of groups().entries()) {
        const event = events.find((one) => one.id === id);
        if (event) return { key, place: events.placeOf(event), groups: before };
      }
      return undefined;
    },
    children: (node) => {
      if (!node) return shownGroups(groups(), state.limits.get(undefined) ?? PAGE);
      if (node.kind === 'more') return [];
      const { key } = node;
      if (node.kind === 'group') return eventsOf(group(key), state.limits.get(key) ?? PAGE);
      if (node.kind === 'report') return [];
      const reports = snapshot.event(node.event)?.reports ?? [];
      return reports.map(({ path, report }) => ({ kind: 'report', event: node.event, key, path, report }));
    },
    parent: (node) => {
      if (node.kind === 'group' || node.key === undefined) return undefined;
      if (node.kind === 'report') return { kind: 'event', event: node.event, key: node.key };
      return { kind: 'group', key: node.key };
    },
  };
}

function shownGroups(groups: readonly EventGroup[], limit: number): EventNode[] {
  const shown = groups.slice(0, limit).map(({ key }): EventNode => ({ kind: 'group', key }));
  const hidden = groups.length - shown.length;
  return hidden > 0 ? [...shown, { kind: 'more', key: undefined, hidden }] : shown;
}

function eventsOf(group: EventGroup | undefined, limit: number): EventNode[] {
  if (!group) return [];
  const { key, events } = group;
  const shown = events.first(limit).map(({ id }): EventNode => ({ kind: 'event', event: id, key }));
  const hidden = events.count - shown.length;
  return hidden > 0 ? [...shown, { kind: 'more', key, hidden }] : shown;
}
