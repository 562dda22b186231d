import { createNames } from '../incremental/names';
import { createQueue } from '../incremental/queue';
import { runStages, type Stage } from '../incremental/stage';
import type { Entity } from '../snapshot';
import { describeWhole, type Unnamed } from './build-entities';
import type { ClusterDigest } from './digest';
import type { Part } from './group';
import { createGrouping } from './groups';
import { createHoldings } from './holdings';
import { createRegister, type EntityChanges } from './register';
import type { Scene } from './scene';
import { createTerms } from './terms';
import type { Whole } from './types';

/**
 * Entities of the articles that it is told of, kept as articles come and go: a change costs what the article names, not
 * the corpus. After all work is done, they are what the same articles give in any other order.
 */
export interface EntityIndex {
  /** The clusters of one article: the objects that it had, and those that it has; what is in both stays, see `rereadDigests`. */
  change(before: readonly ClusterDigest[], after: readonly ClusterDigest[]): void;
  /** Does what is to be done, until nothing is left (true) or, between two steps, time is up (false). */
  settle(isTimeUp: () => boolean): boolean;
  /** What has changed since it was last taken. Only what is settled counts. */
  takeChanges(): EntityChanges;
  entityOf(digest: ClusterDigest): Entity | undefined;
  entity(id: string): Entity | undefined;
  /** By id (code units). */
  entities(): readonly Entity[];
}

/** An entity as far as it is known: what its clusters tell, and the id once it has one. */
export interface Described {
  unnamed: Unnamed;
  entity: Entity | null;
  /** What the entity was made of. */
  told: readonly Part[];
}

/** An index without clusters. `digestsOf` tells the digests of an article as it is now. */
export function createEntityIndex(digestsOf: (path: string) => readonly ClusterDigest[]): EntityIndex {
  const before = new Map<string, Set<string>>();
  const scene: Scene = { digestsOf, termsBefore: (path) => before.get(path) ?? [], company: new Map() };
  const wholes = new Map<string, Whole>();
  const described = new Map<string, Described>();
  const undescribed = createQueue<string>();
  const holdings = createHoldings();
  const register = createRegister(digestsOf);

  const terms = createTerms((key, old, now) => grouping.changed(key, old, now));
  const grouping = createGrouping({
    scene,
    term: terms.get,
    publish(key, whole) {
      if (whole) wholes.set(key, whole);
      else wholes.delete(key);
      undescribed.add(key);
    },
  });
  const names = createNames({
    slugOf: (key) => described.get(key)?.unnamed.slug,
    marksOf: (key) => described.get(key)!.unnamed.marks,
    assign,
  });
  const describing: Stage = {
    get size() {
      return undescribed.size;
    },
    step() {
      const key = undescribed.take();
      if (key !== undefined) describe(key, wholes.get(key), described.get(key));
    },
  };
  const stages: readonly Stage[] = [terms, ...grouping.stages, describing, names];

  function describe(key: string, whole: Whole | undefined, known: Described | undefined): void {
    if (!whole) {
      if (!known) return;
      described.delete(key);
      holdings.change(known, known.unnamed.parts, []);
      register.change(known, null);
      names.changed(key, known.unnamed.slug, undefined);
      return;
    }
    const old = known?.unnamed;
    const unnamed = describeWhole(whole, old);
    const each = known ?? { unnamed, entity: null, told: unnamed.parts };
    each.unnamed = unnamed;
    described.set(key, each);
    holdings.change(each, old?.parts ?? [], unnamed.parts);
    if (old?.slug === unnamed.slug && old.marks.every((mark, at) => mark === unnamed.marks[at])) {
      if (each.entity) assign(key, each.entity.id);
    } else names.changed(key, old?.slug, unnamed.slug);
  }

  function assign(key: string, id: string): void {
    const each = described.get(key)!;
    // Its name may be all that was looked at again.
    if (each.entity?.id === id && each.entity.members === each.unnamed.entity.members) return;
    register.change(each, { id, ...each.unnamed.entity });
  }

  function remove(digest: ClusterDigest): void {
    terms.remove(digest);
    const known = before.get(digest.path);
    if (known) known.add(digest.subject.term);
    else before.set(digest.path, new Set([digest.subject.term]));
  }

  return {
    change(had, has) {
      const [old, now] = [new Set(had), new Set(has)];
      for (const digest of had) if (!now.has(digest)) remove(digest);
      for (const digest of has) if (!old.has(digest)) terms.add(digest);
    },
    settle(isTimeUp) {
      const isDone = runStages(stages, isTimeUp);
      if (isDone) before.clear();
      return isDone;
    },
    takeChanges: register.takeChanges,
    entityOf: (digest) => holdings.ownerOf(digest)?.entity ?? undefined,
    entity: register.get,
    entities: register.list,
  };
}
