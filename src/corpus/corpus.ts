import type { Analysis } from '../language/analysis';
import { NO_CORRECTIONS } from './corrections/corrections';
import { type ClusterDigest, digestClusters } from './entities/digest';
import { createDigestPool } from './entities/digest-pool';
import { createEntityIndex } from './entities/entity-index';
import { resolveEvents } from './events';
import { createSnapshot } from './make-snapshot';
import type { Corpus, CorpusSnapshot, Entity } from './snapshot';

interface Entry {
  readonly analysis: Analysis;
  readonly digests: readonly ClusterDigest[];
}

/** An empty corpus. What a snapshot holds depends on the articles alone, never on the order they came in. */
export function createCorpus(): Corpus {
  const entries = new Map<string, Entry>();
  const pool = createDigestPool();
  const index = createEntityIndex((path) => entries.get(path)?.digests ?? []);
  let latest: CorpusSnapshot | null = null;
  let corrections = NO_CORRECTIONS;
  const forget = (path: string): void => {
    const entry = entries.get(path);
    if (!entry) return;
    index.remove(entry.digests);
    entries.delete(path);
    latest = null;
  };
  return {
    set(path, analysis) {
      if (entries.get(path)?.analysis === analysis) return;
      forget(path);
      const digests = digestClusters(path, analysis, pool);
      entries.set(path, { analysis, digests });
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
      index.settle(() => false);
      // A snapshot tells the same however the corpus changes after.
      const entities = index.entities();
      const byDigest = new Map<unknown, Entity>();
      for (const entity of entities) for (const member of entity.members) byDigest.set(member, entity);
      latest = createSnapshot(
        {
          paths: [...present.keys()].sort(),
          analysis: (path) => present.get(path)?.analysis,
          entityOf: (path, cluster) => {
            const digest = cluster === null ? undefined : present.get(path)?.digests[cluster];
            return digest && byDigest.get(digest);
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
