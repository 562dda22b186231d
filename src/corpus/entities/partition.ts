import {
  type Clusters,
  changeClusters,
  clustersOf,
  differenceOf,
  digestsIn,
  holds,
  inOrder,
  renamed,
} from './clusters';
import type { ClusterDigest } from './digest';

/** Clusters shared out among labels. A change of some of them moves those alone. */
export interface Partition {
  readonly of: Clusters;
  readonly cells: ReadonlyMap<string, Clusters>;
}

export interface Sharing {
  labelOf(digest: ClusterDigest): string;
  /** Key of the clusters of one label. */
  keyOf(label: string): string;
  /** True where a cluster that was shared out before may have another label now. */
  isStale(digest: ClusterDigest): boolean;
}

/** Never a cluster's label has changed but by a change of the cluster. */
export const notStale = (): boolean => false;

export const allStale = (): boolean => true;

export function shareOut(before: Partition | undefined, of: Clusters, sharing: Sharing): Partition {
  if (!before) return shareAnew(of, sharing);
  const { removed, added } = differenceOf(before.of, of);
  if (added.length * 2 > of.sum.count) return shareAnew(of, sharing);
  const moves = new Map<string, { readonly removed: ClusterDigest[]; readonly added: ClusterDigest[] }>();
  const movesOf = (label: string): { readonly removed: ClusterDigest[]; readonly added: ClusterDigest[] } => {
    const known = moves.get(label) ?? { removed: [], added: [] };
    moves.set(label, known);
    return known;
  };
  for (const digest of removed) movesOf(cellOf(before, digest)).removed.push(digest);
  for (const digest of added) movesOf(sharing.labelOf(digest)).added.push(digest);
  if (sharing.isStale !== notStale) {
    const fresh = new Set(added);
    for (const digest of digestsIn(of)) {
      if (fresh.has(digest) || !sharing.isStale(digest)) continue;
      const [from, to] = [cellOf(before, digest), sharing.labelOf(digest)];
      if (from === to) continue;
      movesOf(from).removed.push(digest);
      movesOf(to).added.push(digest);
    }
  }
  const labels = [...new Set([...before.cells.keys(), ...moves.keys()])];
  if (labels.length === 1) return { of, cells: new Map([[labels[0], renamed(of, sharing.keyOf(labels[0]))]]) };
  const cells = new Map<string, Clusters>();
  for (const label of labels) {
    const cell = before.cells.get(label);
    const move = moves.get(label);
    const after = !move
      ? cell
      : cell
        ? changeClusters(cell, move.removed, move.added)
        : clustersOf(sharing.keyOf(label), of.term, move.added.sort(inOrder));
    if (after) cells.set(label, after);
  }
  return cells.size === 1 ? whole(of, [...cells.keys()][0], sharing) : { of, cells };
}

function shareAnew(of: Clusters, sharing: Sharing): Partition {
  const lists = new Map<string, ClusterDigest[]>();
  for (const digest of digestsIn(of)) {
    const label = sharing.labelOf(digest);
    const list = lists.get(label);
    if (list) list.push(digest);
    else lists.set(label, [digest]);
  }
  if (lists.size === 1) return whole(of, [...lists.keys()][0], sharing);
  return {
    of,
    cells: new Map([...lists].map(([label, list]) => [label, clustersOf(sharing.keyOf(label), of.term, list)])),
  };
}

const whole = (of: Clusters, label: string, sharing: Sharing): Partition => ({
  of,
  cells: new Map([[label, renamed(of, sharing.keyOf(label))]]),
});

function cellOf({ cells }: Partition, digest: ClusterDigest): string {
  if (cells.size > 1) for (const [label, cell] of cells) if (holds(cell, digest)) return label;
  return [...cells.keys()][0];
}
