import type { Analysis } from '../language/analysis';
import { createCopyIndex } from './copy-index';
import { isMarked, NO_CORRECTIONS } from './corrections/corrections';
import { createDatingIndex } from './dating/dating-index';
import { createDiscrepancyIndex } from './discrepancies/discrepancy-index';
import { type ClusterDigest, digestClusters, rereadDigests } from './entities/digest';
import { createDigestPool } from './entities/digest-pool';
import { createEntityIndex } from './entities/entity-index';
import { createEventIndex } from './events/event-index';
import type { SnapshotImage } from './image/snapshot-image';
import { createPass } from './incremental/stage';
import { createSnapshot, type Told } from './make-snapshot';
import type { Roster } from './roster';
import { createRosters } from './rosters';
import { createOpenShelf } from './shelf';
import type { Corpus, CorpusSnapshot, Entity } from './snapshot';

/**
 * An empty corpus, which keeps its articles on the shelf. What a snapshot holds depends on the articles alone, never on
 * the order they came in.
 */
export function createCorpus(shelf = createOpenShelf()): Corpus {
  const entries = new Map<string, readonly ClusterDigest[]>();
  /** Articles of the image that is shown, which no index knows yet. */
  const unknown = new Set<string>();
  const pool = createDigestPool();
  const entities = createEntityIndex((path) => entries.get(path) ?? []);
  const copies = createCopyIndex();
  const analysis = (path: string) => (entries.has(path) || unknown.has(path) ? shelf.get(path) : undefined);
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
  /** What articles told that have come, gone or changed since the latest snapshot, which tells it still. */
  const before = new Map<string, (() => Analysis) | undefined>();
  /** Articles with other problems of their own than before. */
  const changed = new Set<string>();
  let paths: readonly string[] | null = null;
  const rosters = createRosters(analysis);
  const listPaths = (): readonly string[] => {
    paths ??= [...entries.keys()].sort();
    return paths;
  };
  const dating = createDatingIndex({ analysis, entityOf, event: events.event, eventOf: events.eventOf });
  let latest: CorpusSnapshot | null = null;
  let corrections = NO_CORRECTIONS;
  /** What is shown until something changes, and all of it is resolved. */
  let image: SnapshotImage | null = null;
  let hasChanged = false;

  const touch = (path: string): void => {
    events.touch(path);
    disputes.touch(path);
    dating.touch(path);
  };

  const change = (path: string): void => {
    if (!before.has(path)) before.set(path, shelf.copy(path));
    changed.add(path);
    rosters.delete(path);
    unknown.delete(path);
    hasChanged = true;
    latest = null;
  };

  const enter = (path: string, analysis: Analysis): void => {
    const known = entries.get(path);
    const read = digestClusters(path, analysis, pool);
    const digests = known ? rereadDigests(known, read) : read;
    // most of what is typed names nobody otherwise than before
    if (digests !== known) {
      if (!known) paths = null;
      entities.change(known ?? NONE, digests);
      entries.set(path, digests);
    }
    rosters.set(path, analysis);
    copies.set(path, analysis.fingerprint);
    dating.set(path, analysis);
    disputes.set(path, analysis);
    touch(path);
  };

  /** Has the indices know what so far only the image does. */
  const enterUnknown = (isTimeUp: () => boolean): boolean => {
    for (const path of unknown) {
      unknown.delete(path);
      const kept = shelf.get(path);
      if (kept) enter(path, kept);
      if (isTimeUp()) break;
    }
    return unknown.size === 0;
  };

  const former = createRosters((path) => before.get(path)?.());
  const rosterBefore = (path: string): Roster | undefined => (before.has(path) ? former : rosters).get(path);

  /** What a snapshot tells of its articles: those that have changed meanwhile as they were, with what is known of them now. */
  const toldBefore: Told = {
    analysis: (path) => (before.has(path) ? before.get(path)?.() : analysis(path)),
    roster: rosterBefore,
    entityOf(path, cluster) {
      if (!before.has(path)) return entityOf(path, cluster);
      const old = cluster === null ? undefined : before.get(path)?.().clusters[cluster];
      if (!old) return undefined;
      const now = analysis(path)?.clusters.findIndex(({ name, type }) => name === old.name && type === old.type) ?? -1;
      return now < 0 ? undefined : entityOf(path, now);
    },
    eventOf(path, report) {
      if (!before.has(path)) return events.eventOf(path, report);
      const old = before.get(path)?.().events[report];
      const now = analysis(path)?.events.findIndex(
        ({ trigger, type }) => trigger === old?.trigger && type === old.type,
      );
      return now === undefined || now < 0 ? undefined : events.eventOf(path, now);
    },
  };

  const toldByImage = ({ has, entityOf, eventOf }: SnapshotImage): Told => ({
    analysis: (path) => (before.has(path) ? before.get(path)?.() : has(path) ? shelf.get(path) : undefined),
    roster: (path) => (before.has(path) || has(path) ? rosterBefore(path) : undefined),
    entityOf,
    eventOf,
  });

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
    for (const path of copies.takeChanges()) {
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
    if (image && !hasChanged) return true;
    if (!enterUnknown(isTimeUp)) return false;
    if (!entities.settle(isTimeUp) || !passEntities(isTimeUp)) return false;
    if (!copies.settle(isTimeUp) || !passCopies(isTimeUp)) return false;
    if (!events.settle(isTimeUp) || !passEvents(isTimeUp)) return false;
    return disputes.settle(isTimeUp);
  };

  return {
    set(path, analysis, packed) {
      if (shelf.get(path) === analysis) return;
      change(path);
      enter(path, analysis);
      shelf.put(path, analysis, packed);
    },
    delete(path) {
      const known = entries.get(path);
      if (!known && !unknown.has(path)) return;
      change(path);
      if (known) entities.change(known, NONE);
      paths = null;
      entries.delete(path);
      shelf.delete(path);
      copies.delete(path);
      dating.delete(path);
      disputes.delete(path);
      touch(path);
    },
    open(given) {
      image = given;
      for (const path of given.paths) unknown.add(path);
      latest = null;
    },
    correct(given) {
      const before = corrections;
      corrections = given;
      const turned = (image?.disputes ?? disputes)
        .list()
        .filter((one) => isMarked(before, one) !== isMarked(given, one));
      for (const { statements } of turned) for (const { path } of statements) changed.add(path);
      if (turned.length > 0) latest = null;
      return turned.length > 0;
    },
    settle,
    takeChanges() {
      const taken = new Set([...changed, ...disputes.takeChanges()]);
      // whatever has changed may be a clue
      if (taken.size > 0) for (const path of dating.undated()) taken.add(path);
      changed.clear();
      return taken;
    },
    snapshot() {
      if (latest) return latest;
      settle(() => false);
      for (const path of before.keys()) former.delete(path);
      before.clear();
      if (hasChanged) image = null;
      latest = image
        ? createSnapshot(image.paths, toldByImage(image), image, corrections)
        : createSnapshot(listPaths(), toldBefore, { entities, events, copies, disputes, dating }, corrections);
      return latest;
    },
  };
}

const NONE: readonly never[] = [];
