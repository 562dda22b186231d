import { createQueue } from '../incremental/queue';
import type { Stage } from '../incremental/stage';
import { type Clusters, changeClusters, clustersOf, inOrder } from './clusters';
import type { ClusterDigest } from './digest';

/** Clusters of all articles by name. A unit is a term. */
export interface Terms extends Stage {
  add(digest: ClusterDigest): void;
  remove(digest: ClusterDigest): void;
  get(key: string): Clusters | undefined;
}

interface Pending {
  readonly added: ClusterDigest[];
  readonly removed: ClusterDigest[];
}

export function createTerms(
  changed: (key: string, before: Clusters | undefined, after: Clusters | undefined) => void,
): Terms {
  const terms = new Map<string, Clusters>();
  const pending = new Map<string, Pending>();
  const queue = createQueue<string>();
  const pendingOf = (key: string): Pending => {
    let known = pending.get(key);
    if (!known) {
      known = { added: [], removed: [] };
      pending.set(key, known);
      queue.add(key);
    }
    return known;
  };
  return {
    get size() {
      return queue.size;
    },
    add: (digest) => void pendingOf(digest.subject.term).added.push(digest),
    remove: (digest) => void pendingOf(digest.subject.term).removed.push(digest),
    get: (key) => terms.get(key),
    step() {
      const key = queue.take();
      const change = key === undefined ? undefined : pending.get(key);
      if (key === undefined || !change) return;
      pending.delete(key);
      const before = terms.get(key);
      const { added, removed } = net(change);
      if (added.length + removed.length === 0) return;
      const after = before ? changeClusters(before, removed, added) : clustersOf(key, key, sorted(added));
      if (after) terms.set(key, after);
      else terms.delete(key);
      changed(key, before, after ?? undefined);
    },
  };
}

function sorted(digests: readonly ClusterDigest[]): readonly ClusterDigest[] {
  return digests.length === 1 ? [digests[0]] : [...digests].sort(inOrder);
}

/** Without what was added and is gone again. */
function net({ added, removed }: Pending): Pending {
  if (removed.length === 0 || added.length === 0) return { added, removed };
  const counts = new Map<ClusterDigest, number>();
  for (const digest of added) counts.set(digest, (counts.get(digest) ?? 0) + 1);
  for (const digest of removed) counts.set(digest, (counts.get(digest) ?? 0) - 1);
  return {
    added: [...counts].flatMap(([digest, count]) => (count > 0 ? [digest] : [])),
    removed: [...counts].flatMap(([digest, count]) => (count < 0 ? [digest] : [])),
  };
}
