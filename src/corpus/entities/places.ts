import { isCountryOrCapital } from '../../language/identity/canonical-place';
import { createQueue } from '../incremental/queue';
import type { Stage } from '../incremental/stage';
import { type Clusters, firstOf } from './clusters';
import { absorbed, type Group, groupOf, partOf, sameGroup } from './group';

export interface PlacePorts {
  term(key: string): Clusters | undefined;
  publish(before: readonly Group[], after: readonly Group[]): void;
}

/** Entities of places and all that is neither person nor organization: by name and sense. A unit is a name. */
export interface Places extends Stage {
  changed(key: string): void;
}

export function createPlaces({ term, publish }: PlacePorts): Places {
  const queue = createQueue<string>();
  const known = new Map<string, { readonly keys: readonly string[]; readonly groups: readonly Group[] }>();
  const dirty = new Map<string, Set<string>>();
  return {
    get size() {
      return queue.size;
    },
    changed(key) {
      const base = baseOf(key);
      const keys = dirty.get(base);
      if (keys) keys.add(key);
      else dirty.set(base, new Set([key]));
      queue.add(base);
    },
    step() {
      const base = queue.take();
      if (base === undefined) return;
      const before = known.get(base) ?? { keys: [], groups: [] };
      const keys = [...new Set([...before.keys, ...(dirty.get(base) ?? [])])].filter((key) => term(key)).sort();
      dirty.delete(base);
      const groups = groupPlaces(
        base,
        keys.map((key) => term(key)!),
      ).map((group) => before.groups.find((other) => sameGroup(other, group)) ?? group);
      if (keys.length > 0) known.set(base, { keys, groups });
      else known.delete(base);
      publish(before.groups, groups);
    },
  };
}

/** The term's key without its sense. */
const baseOf = (key: string): string => key.split('|', 2).join('|');

/**
 * A bare name is the place that other articles tell more of (`Little Rock`, `Little Rock, Ark.`), where they tell of
 * one only and it is no country or capital, whose name means itself everywhere.
 */
function groupPlaces(base: string, terms: readonly Clusters[]): Group[] {
  const bare = terms.find(({ key }) => key === base);
  if (terms.length === 2 && bare && !isCountryOrCapital(firstOf(bare).subject.name)) {
    const told = terms
      .filter((clusters) => clusters !== bare)
      .map((clusters) => absorbed(partOf(clusters), 'same-name'));
    return [groupOf([partOf(bare), ...told])];
  }
  return terms.map((clusters) => groupOf([partOf(clusters)]));
}
