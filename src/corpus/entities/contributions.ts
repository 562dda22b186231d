import type { Clusters } from './clusters';
import { type Part, partOf } from './group';

/** Clusters that names bring to groups other than their own. */
export interface Contributions {
  /** All that the term brings, by key of the group. */
  contribute(term: string, cells: ReadonlyMap<string, Clusters>, rule: string): void;
  /** What the group is brought, in order of keys. */
  of(group: string): readonly Part[];
}

const NONE: readonly Part[] = [];

export function createContributions(changed: (group: string) => void): Contributions {
  const byTerm = new Map<string, ReadonlyMap<string, Clusters>>();
  const byGroup = new Map<string, Map<string, Part>>();
  const give = (group: string, term: string, part: Part | null): void => {
    const parts = byGroup.get(group) ?? new Map<string, Part>();
    if (part) parts.set(term, part);
    else parts.delete(term);
    if (parts.size > 0) byGroup.set(group, parts);
    else byGroup.delete(group);
    changed(group);
  };
  return {
    contribute(term, cells, rule) {
      const before = byTerm.get(term);
      if (cells.size > 0) byTerm.set(term, cells);
      else byTerm.delete(term);
      for (const group of before?.keys() ?? []) if (!cells.has(group)) give(group, term, null);
      for (const [group, cell] of cells) if (before?.get(group) !== cell) give(group, term, partOf(cell, rule));
    },
    of(group) {
      const parts = byGroup.get(group);
      return parts ? [...parts.values()].sort((a, b) => (a.clusters.key < b.clusters.key ? -1 : 1)) : NONE;
    },
  };
}
