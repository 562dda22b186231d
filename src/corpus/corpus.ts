import { createCopyIndex } from './copy-index';
import { NO_CORRECTIONS } from './corrections/corrections';
import { createDatingIndex } from './dating/dating-index';
import { createDiscrepancyIndex } from './discrepancies/discrepancy-index';
import { type ClusterDigest, digestClusters, rereadDigests } from './entities/digest';
import { createDigestPool } from './entities/digest-pool';
import { createEntityIndex } from './entities/entity-index';
import { createEventIndex } from './events/event-index';
import { createPass } from './incremental/stage';
import { createSnapshot } from './make-snapshot';
import { createRosters } from './rosters';
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
  const disputes = createDiscrepancyIndex({
    analysis,
    entityOf,
    entity: entities.entity,
    event: events.event,
    eventOf: events.eventOf,
    eventsOf: events.eventsOf,
    sourceOf: copies.originalOf,
  });
  /** Articles with other problems of their own than before. */
  const changed = new Set<string>();
  /** Articles with other copies than before. */
  const regrouped = new Set<string>();
  let paths: readonly string[] | null = null;
  const rosters = createRosters(analysis);
  const listPaths = (): readonly string[] => {
    paths ??= [...entries.keys()].sort();
    return paths;
  };
  const dating = createDatingIndex({ analysis, entityOf, event: events.event, eventOf: events.eventOf });
  let latest: CorpusSnapshot | null = null;
  let corrections = NO_CORRECTIONS;

  const touch = (path: string): void => {
    events.touch(path);
    disputes.touch(path);
    dating.touch(path);
  };

  const change = (path: string): void => {
    changed.add(path);
    rosters.set(path, undefined);
    latest = null;
  };

  /** What each index tells the next. */
  const passEntities = createPass(function* () {
    const { paths: regrouped, renamed } = entities.takeChanges();
    for (const path of regrouped) yield touch(path);
    for (const id of renamed)
      for (const { path } of entities.entity(id)?.members ?? []) {
        events.renamed(path);
        yield disputes.renamed(path);
      }
  });
  const passCopies = createPass(function* () {
    const changes = copies.takeChanges();
    for (const path of changes.groups) regrouped.add(path);
    for (const path of changes.originals) {
      events.copied(path);
      yield disputes.touch(path);
    }
  });
  /** What an event tells, or what it follows on, may date an article that reports it. */
  const touchUndated = (id: string): void => {
    const event = events.event(id);
    for (const each of [event, ...(event?.next ?? []).map(events.event)])
      for (const { path } of each?.reports ?? []) if (dating.isUndated(path)) dating.touch(path);
  };
  const passEvents = createPass(function* () {
    const changes = events.takeChanges();
    for (const path of changes.paths) yield disputes.moved(path);
    for (const id of changes.ids) {
      if (dating.undated().length > 0) touchUndated(id);
      yield disputes.eventChanged(id);
    }
  });

  const settle = (isTimeUp: () => boolean): boolean => {
    if (!entities.settle(isTimeUp) || !passEntities(isTimeUp)) return false;
    if (!copies.settle(isTimeUp) || !passCopies(isTimeUp)) return false;
    if (!events.settle(isTimeUp) || !passEvents(isTimeUp)) return false;
    return disputes.settle(isTimeUp);
  };

  return {
    set(path, analysis, packed) {
      if (shelf.get(path) === analysis) return;
      change(path);
      const known = entries.get(path);
      const read = digestClusters(path, analysis, pool);
      const digests = known ? rereadDigests(known, read) : read;
      // most of what is typed names nobody otherwise than before
      if (digests !== known) {
        if (!known) paths = null;
        entities.change(known ?? NONE, digests);
        entries.set(path, digests);
      }
      copies.set(path, analysis.fingerprint);
      dating.set(path, analysis);
      disputes.set(path, analysis);
      touch(path);
      shelf.put(path, analysis, packed);
    },
    delete(path) {
      const known = entries.get(path);
      if (!known) return;
      change(path);
      entities.change(known, NONE);
      paths = null;
      entries.delete(path);
      shelf.delete(path);
      copies.delete(path);
      dating.delete(path);
      disputes.delete(path);
      touch(path);
    },
    correct(given) {
      corrections = given;
      latest = null;
    },
    settle,
    takeChanges() {
      const taken = {
        problems: new Set([...changed, ...disputes.takeChanges()]),
        copies: new Set(regrouped),
        undated: dating.undated(),
      };
      changed.clear();
      regrouped.clear();
      return taken;
    },
    snapshot() {
      if (latest) return latest;
      settle(() => false);
      const told = { analysis, headOf: analysis, roster: rosters.get, entityOf, eventOf: events.eventOf };
      latest = createSnapshot(listPaths(), told, { entities, events, copies, disputes, dating }, corrections);
      return latest;
    },
  };
}

const NONE: readonly never[] = [];
