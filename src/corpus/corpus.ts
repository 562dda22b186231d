import { NO_CORRECTIONS } from './corrections/corrections';
import { type ClusterDigest, digestClusters } from './entities/digest';
import { createEntityIndex } from './entities/entity-index';
import { resolveEvents } from './events';
import { createSnapshot } from './make-snapshot';
import { createOpenShelf } from './shelf';
import type { Corpus, CorpusSnapshot } from './snapshot';

/**
 * An empty corpus, which keeps its articles on the shelf. What a snapshot holds depends on the articles alone, never on
 * the order they came in.
 */
export function createCorpus(shelf = createOpenShelf()): Corpus {
  const entries = new Map<string, readonly ClusterDigest[]>();
  const index = createEntityIndex();
  let latest: CorpusSnapshot | null = null;
  let corrections = NO_CORRECTIONS;
  const forget = (path: string): void => {
    const digests = entries.get(path);
    if (!digests) return;
    index.remove(digests);
    entries.delete(path);
    shelf.delete(path);
    latest = null;
  };
  return {
    set(path, analysis, packed) {
      if (shelf.get(path) === analysis) return;
      forget(path);
      const digests = digestClusters(path, analysis);
      entries.set(path, digests);
      shelf.put(path, analysis, packed);
      index.add(digests);
      latest = null;
    },
    delete: forget,
    correct(given) {
      corrections = given;
      latest = null;
    },
    snapshot() {
      if (latest) return latest;
      const present = new Map(entries);
      const digestsOf = (path: string): readonly ClusterDigest[] => present.get(path) ?? [];
      const { entities, entityOf } = index.resolve(digestsOf);
      latest = createSnapshot(
        {
          paths: [...present.keys()].sort(),
          analysis: (path) => (present.has(path) ? shelf.get(path) : undefined),
          entityOf: (path, cluster) => {
            const digest = cluster === null ? undefined : present.get(path)?.[cluster];
            return digest && entityOf(digest);
          },
        },
        entities,
        resolveEvents,
        corrections,
      );
      return latest;
    },
  };
}
