import { NO_CORRECTIONS } from './corrections/corrections';
import { type ClusterDigest, digestClusters } from './entities/digest';
import { createDigestPool } from './entities/digest-pool';
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
  const undated = new Set<string>();
  const pool = createDigestPool();
  const index = createEntityIndex((path) => entries.get(path) ?? []);
  let latest: CorpusSnapshot | null = null;
  let corrections = NO_CORRECTIONS;
  const forget = (path: string): void => {
    const digests = entries.get(path);
    if (!digests) return;
    index.remove(digests);
    entries.delete(path);
    undated.delete(path);
    shelf.delete(path);
    latest = null;
  };
  return {
    set(path, analysis, packed) {
      if (shelf.get(path) === analysis) return;
      forget(path);
      const digests = digestClusters(path, analysis, pool);
      entries.set(path, digests);
      if (analysis.article.date === null) undated.add(path);
      index.add(digests);
      shelf.put(path, analysis, packed);
      latest = null;
    },
    delete: forget,
    correct(given) {
      corrections = given;
      latest = null;
    },
    snapshot() {
      if (latest) return latest;
      index.settle(() => false);
      latest = createSnapshot(
        {
          paths: [...entries.keys()].sort(),
          undated: [...undated].sort(),
          analysis: (path) => (entries.has(path) ? shelf.get(path) : undefined),
          entityOf: (path, cluster) => {
            const digest = cluster === null ? undefined : entries.get(path)?.[cluster];
            return digest && index.entityOf(digest);
          },
        },
        index.entities(),
        resolveEvents,
        corrections,
      );
      return latest;
    },
  };
}
