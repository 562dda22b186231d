import { createCopyIndex } from './copy-index';
import { NO_CORRECTIONS } from './corrections/corrections';
import { type ClusterDigest, digestClusters } from './entities/digest';
import { createDigestPool } from './entities/digest-pool';
import { createEntityIndex } from './entities/entity-index';
import { createEventIndex } from './events/event-index';
import { createSnapshot } from './make-snapshot';
import { createOpenShelf } from './shelf';
import type { Corpus, CorpusSnapshot, Entity } from './snapshot';

/**
 * An empty corpus, which keeps its articles on the shelf. What a snapshot holds depends on the articles alone, never on
 * the order they came in.
 */
export function createCorpus(shelf = createOpenShelf()): Corpus {
  const entries = new Map<string, readonly ClusterDigest[]>();
  const pool = createDigestPool();
  const entities = createEntityIndex((path) => entries.get(path) ?? []);
  const copies = createCopyIndex();
  const analysis = (path: string) => (entries.has(path) ? shelf.get(path) : undefined);
  const entityOf = (path: string, cluster: number | null): Entity | undefined => {
    const digest = cluster === null ? undefined : entries.get(path)?.[cluster];
    return digest && entities.entityOf(digest);
  };
  const events = createEventIndex({
    analysis,
    entityOf,
    entity: entities.entity,
    originalOf: copies.originalOf,
  });
  let paths: readonly string[] | null = null;
  let latest: CorpusSnapshot | null = null;
  let corrections = NO_CORRECTIONS;

  const forget = (path: string): void => {
    const digests = entries.get(path);
    if (!digests) return;
    entities.remove(digests);
    entries.delete(path);
    shelf.delete(path);
    copies.delete(path);
    events.touch(path);
    latest = null;
  };

  const passOn = (): void => {
    const changes = entities.takeChanges();
    for (const path of changes.paths) events.touch(path);
    for (const id of changes.renamed) for (const { path } of entities.entity(id)?.members ?? []) events.renamed(path);
  };

  const settle = (isTimeUp: () => boolean): boolean => {
    if (!entities.settle(isTimeUp)) return false;
    passOn();
    if (!copies.settle(isTimeUp)) return false;
    for (const path of copies.takeChanges()) events.copied(path);
    return events.settle(isTimeUp);
  };

  return {
    set(path, analysis, packed) {
      if (shelf.get(path) === analysis) return;
      if (!entries.has(path)) paths = null;
      forget(path);
      const digests = digestClusters(path, analysis, pool);
      entries.set(path, digests);
      entities.add(digests);
      shelf.put(path, analysis, packed);
      copies.set(path, analysis.fingerprint);
      events.touch(path);
      latest = null;
    },
    delete(path) {
      if (entries.has(path)) paths = null;
      forget(path);
    },
    correct(given) {
      corrections = given;
      latest = null;
    },
    settle,
    snapshot() {
      if (latest) return latest;
      settle(() => false);
      paths ??= [...entries.keys()].sort();
      latest = createSnapshot({ paths, analysis, entityOf }, entities, events, copies, corrections);
      return latest;
    },
  };
}
