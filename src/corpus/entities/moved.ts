import { type Clusters, differenceOf, digestsIn } from './clusters';
import type { ClusterDigest } from './digest';
import type { Part } from './group';

/** What only the one or only the other of two entities has, in any order; costs the blocks that they do not share. */
export function movedBetween(before: readonly Part[], after: readonly Part[]): readonly ClusterDigest[] {
  const moved = new Set<ClusterDigest>();
  const come: (readonly ClusterDigest[])[] = [];
  const go = (digests: readonly ClusterDigest[]): void => {
    for (const digest of digests) moved.add(digest);
  };
  const old = new Map<string, Clusters>(before.map(({ clusters }) => [clusters.key, clusters]));
  for (const { clusters } of after) {
    const known = old.get(clusters.key);
    old.delete(clusters.key);
    if (!known) come.push(digestsIn(clusters));
    else if (known !== clusters) {
      const { removed, added } = differenceOf(known, clusters);
      go(removed);
      come.push(added);
    }
  }
  for (const clusters of old.values()) go(digestsIn(clusters));
  // from one part to another is no move
  for (const digests of come) for (const digest of digests) if (!moved.delete(digest)) moved.add(digest);
  return [...moved];
}
