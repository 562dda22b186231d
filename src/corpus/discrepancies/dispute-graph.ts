import { createQueue } from '../incremental/queue';
import type { Stage } from '../incremental/stage';
import type { Draft } from './told';

/** How two nodes go together that bear one another out; any other bond is a difference. */
type Same = 'same';

/**
 * What articles say of one thing each (a node), with what differs from what, and how, and what bears it out. What
 * differences connect is one discrepancy.
 */
export interface DisputeGraph<Difference extends string> extends Stage {
  /** How two nodes go together from now on; null for not at all. */
  bind(a: string, b: string, bond: Difference | Same | null): void;
  /** What is told of a node has changed. */
  retell(node: string): void;
  /** Bonds of a node. */
  of(node: string): ReadonlyMap<string, Difference | Same>;
}

/** What more nodes differ on is no one thing, but a series of them, as the daily counts of a war. */
const MOST = 100;

const ALONE: ReadonlyMap<string, never> = new Map<string, never>();

/**
 * `draftOf` tells of nodes that differ, in order, and of those that bear one of them out; `publish` takes what is told
 * under the first node's name, or null where nothing is any more.
 */
export function createDisputeGraph<Difference extends string>(
  draftOf: (group: readonly string[], supporters: readonly string[]) => Draft | null,
  publish: (key: string, draft: Draft | null) => void,
): DisputeGraph<Difference> {
  type Bond = Difference | Same;
  const bonds = new Map<string, Map<string, Bond>>();
  const groups = new Map<string, readonly string[]>();
  const stale = createQueue<string>();

  const put = (from: string, to: string, bond: Bond | null): void => {
    const known = bonds.get(from);
    if (bond === null) {
      if (known?.delete(to) && known.size === 0) bonds.delete(from);
    } else if (known) known.set(to, bond);
    else bonds.set(from, new Map([[to, bond]]));
  };

  /** A node gets other bonds; what it bears out is told of with them. */
  const touch = (node: string): void => {
    stale.add(node);
    for (const [other, bond] of bonds.get(node) ?? ALONE) if (bond === 'same') stale.add(other);
  };

  const drop = (group: readonly string[]): void => {
    publish(group[0], null);
    for (const node of group) groups.delete(node);
  };

  /** What differences connect with a node; not all of it where that is too much. */
  const reach = (node: string): Set<string> => {
    const found = new Set([node]);
    for (const each of found)
      for (const [other, bond] of bonds.get(each) ?? ALONE) {
        if (bond !== 'same') found.add(other);
        if (found.size > MOST) return found;
      }
    return found;
  };

  return {
    get size() {
      return stale.size;
    },
    bind(a, b, bond) {
      if ((bonds.get(a)?.get(b) ?? null) === bond) return;
      touch(a);
      touch(b);
      put(a, b, bond);
      put(b, a, bond);
    },
    retell(node) {
      if (groups.size === 0) return;
      if (groups.has(node)) stale.add(node);
      for (const [other, bond] of bonds.get(node) ?? ALONE) if (bond === 'same' && groups.has(other)) stale.add(other);
    },
    of: (node) => bonds.get(node) ?? ALONE,
    step() {
      const node = stale.take();
      if (node === undefined) return;
      const found = reach(node);
      const parted = new Set<string>();
      for (const each of found) {
        stale.drop(each);
        const before = groups.get(each);
        if (!before) continue;
        drop(before);
        for (const other of before) if (!found.has(other)) parted.add(other);
      }
      for (const other of parted) stale.add(other);
      if (found.size < 2 || found.size > MOST) return;
      const group = [...found].sort();
      const supporters = new Set<string>();
      for (const each of group) {
        groups.set(each, group);
        for (const [other, bond] of bonds.get(each) ?? ALONE)
          if (bond === 'same' && !found.has(other)) supporters.add(other);
      }
      publish(group[0], draftOf(group, [...supporters].sort()));
    },
  };
}
