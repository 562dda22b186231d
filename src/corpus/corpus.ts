import type { Analysis } from '../language/analysis';
import { buildEntities } from './entities/build-entities';
import { type ClusterDigest, digestClusters } from './entities/digest';
import { mergeClusters } from './entities/merge-clusters';
import { resolveEvents } from './events';
import { createSnapshot } from './make-snapshot';
import type { Corpus, CorpusSnapshot } from './snapshot';

interface Entry {
  readonly analysis: Analysis;
  readonly digests: readonly ClusterDigest[];
}

/** An empty corpus. What a snapshot holds depends on the articles alone, never on the order they came in. */
export function createCorpus(): Corpus {
  const entries = new Map<string, Entry>();
  let latest: CorpusSnapshot | null = null;
  return {
    set(path, analysis) {
      entries.set(path, { analysis, digests: digestClusters(path, analysis) });
      latest = null;
    },
    delete(path) {
      if (entries.delete(path)) latest = null;
    },
    snapshot() {
      latest ??= take(entries);
      return latest;
    },
  };
}

function take(entries: ReadonlyMap<string, Entry>): CorpusSnapshot {
  const paths = [...entries.keys()].sort();
  const analyses = new Map(paths.map((path) => [path, entries.get(path)!.analysis]));
  const entities = buildEntities(mergeClusters(paths.flatMap((path) => entries.get(path)!.digests)));
  return createSnapshot(paths, analyses, entities, resolveEvents);
}
