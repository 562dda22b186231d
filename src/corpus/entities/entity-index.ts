import type { Entity } from '../snapshot';
import { describeGroup, type Unnamed } from './build-entities';
import type { ClusterDigest } from './digest';
import { entityIds } from './entity-id';
import type { Group } from './group';
import { groupTerms } from './group-terms';
import type { Family } from './people';
import { makeTerm, type Term } from './term';

/** Keeps the clusters of the corpus by term, so that a change of one article costs its own terms alone. */
export interface EntityIndex {
  add(digests: readonly ClusterDigest[]): void;
  remove(digests: readonly ClusterDigest[]): void;
  /** The entities by id, and of which each cluster is. `digestsOf` tells the digests of an article. */
  resolve(digestsOf: (path: string) => readonly ClusterDigest[]): Resolution;
}

export interface Resolution {
  /** By id. */
  readonly entities: readonly Entity[];
  entityOf(digest: ClusterDigest): Entity | undefined;
}

interface Described {
  readonly group: Group;
  readonly unnamed: Unnamed;
  readonly entity: Entity | null;
}

/** An index without clusters. */
export function createEntityIndex(): EntityIndex {
  const clusters = new Map<string, Set<ClusterDigest>>();
  const terms = new Map<string, Term>();
  const changed = new Set<string>();
  let before = new Map<string, Described>();
  let families = new Map<string, Family>();
  return {
    add(digests) {
      for (const digest of digests) {
        const set = clusters.get(digest.term);
        if (set) set.add(digest);
        else clusters.set(digest.term, new Set([digest]));
        changed.add(digest.term);
      }
    },
    remove(digests) {
      for (const digest of digests) {
        clusters.get(digest.term)?.delete(digest);
        changed.add(digest.term);
      }
    },
    resolve(digestsOf) {
      for (const key of changed) {
        const members = clusters.get(key);
        if (members && members.size > 0) terms.set(key, makeTerm(key, [...members].sort(byPlace)));
        else {
          terms.delete(key);
          clusters.delete(key);
        }
      }
      changed.clear();
      const sorted = [...terms.keys()].sort().map((key) => terms.get(key)!);
      const after = new Map<string, Family>();
      const scene = { digestsOf, company: new Map() };
      const described = groupTerms(sorted, scene, families, after).map((group) => describe(group, before));
      families = after;
      const ids = entityIds(described.map(({ unnamed }) => unnamed));
      const named = described.map(({ group, unnamed, entity }, index) => ({
        group,
        unnamed,
        entity: entity?.id === ids[index] ? entity : { id: ids[index], ...unnamed.entity },
      }));
      before = new Map(named.map((each) => [keyOf(each.group), each]));
      return toResolution(named);
    },
  };
}

function byPlace(a: ClusterDigest, b: ClusterDigest): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.cluster - b.cluster;
}

const keyOf = ({ parts, singles }: Group): string =>
  parts.length > 0 ? parts[0].term.key : `${singles[0].digest.term}|${singles[0].digest.path}`;

/** The description made last time, where the group is of the same clusters by the same rules. */
function describe(group: Group, before: ReadonlyMap<string, Described>): Described {
  const known = before.get(keyOf(group));
  if (known && sameGroup(known.group, group)) return { ...known, group };
  return { group, unnamed: describeGroup(group), entity: null };
}

function sameGroup(a: Group, b: Group): boolean {
  return (
    a.type === b.type &&
    a.parts.length === b.parts.length &&
    a.singles.length === b.singles.length &&
    a.parts.every(({ term, rule }, index) => term === b.parts[index].term && rule === b.parts[index].rule) &&
    a.singles.every(({ digest, rule }, index) => digest === b.singles[index].digest && rule === b.singles[index].rule)
  );
}

function toResolution(named: readonly { readonly group: Group; readonly entity: Entity }[]): Resolution {
  const byTerm = new Map<string, Entity>();
  const byDigest = new Map<ClusterDigest, Entity>();
  for (const { group, entity } of named) {
    for (const { term } of group.parts) {
      // A term cut in two by gender, or with some clusters moved elsewhere, is no longer whole.
      if (term.whole) byTerm.set(term.key, entity);
      else for (const digest of term.digests) byDigest.set(digest, entity);
    }
    for (const { digest } of group.singles) byDigest.set(digest, entity);
  }
  return {
    entities: named.map(({ entity }) => entity).sort((a, b) => (a.id < b.id ? -1 : 1)),
    entityOf: (digest) => byDigest.get(digest) ?? byTerm.get(digest.term),
  };
}
