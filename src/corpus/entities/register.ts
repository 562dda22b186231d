import { relisted } from '../incremental/relisted';
import type { Entity } from '../snapshot';
import type { ClusterDigest } from './digest';
import type { Described } from './entity-index';
import type { Part } from './group';
import { movedBetween } from './moved';

export interface EntityChanges {
  /** Articles (still present) of which a cluster belongs to another entity id, or to one of another type, than before. */
  readonly paths: ReadonlySet<string>;
  /** Ids whose entity has another name than before (new ones included), or is gone. */
  readonly renamed: ReadonlySet<string>;
}

/** Entities by id, and what has become of them. */
export interface Register {
  /** Gives what is described another entity, or none. */
  change(each: Described, entity: Entity | null): void;
  get(id: string): Entity | undefined;
  list(): readonly Entity[];
  takeChanges(): EntityChanges;
}

export function createRegister(digestsOf: (path: string) => readonly ClusterDigest[]): Register {
  const owners = new Map<string, Described>();
  /** Those of the ids that have changed since changes were taken, as they were then. */
  const before = new Map<string, Was>();
  const unlisted = new Set<string>();
  let listed: readonly Entity[] = [];
  const get = (id: string): Entity | undefined => owners.get(id)?.entity ?? undefined;
  const note = (id: string): void => {
    const owner = owners.get(id);
    if (!before.has(id)) before.set(id, { entity: owner?.entity ?? undefined, parts: partsOf(owner) });
    unlisted.add(id);
  };
  return {
    change(each, entity) {
      const old = each.entity?.id;
      if (old !== undefined) note(old);
      if (entity) note(entity.id);
      if (old !== undefined && old !== entity?.id && owners.get(old) === each) owners.delete(old);
      each.entity = entity;
      each.told = each.unnamed.parts;
      if (entity) owners.set(entity.id, each);
    },
    get,
    list() {
      if (unlisted.size > 0) listed = relisted(listed, unlisted, get);
      unlisted.clear();
      return listed;
    },
    takeChanges() {
      const paths = new Set<string>();
      const renamed = new Set<string>();
      for (const [id, { entity: old, parts }] of before) {
        const owner = owners.get(id);
        const now = get(id);
        if (old === now) continue;
        if (old?.name !== now?.name) renamed.add(id);
        const moved =
          old?.type === now?.type
            ? movedBetween(parts, partsOf(owner))
            : [...(old?.members ?? []), ...(now?.members ?? [])];
        for (const { path } of moved) if (!paths.has(path) && digestsOf(path).length > 0) paths.add(path);
      }
      before.clear();
      return { paths, renamed };
    },
  };
}

/** An entity and what it was made of. */
interface Was {
  readonly entity: Entity | undefined;
  readonly parts: readonly Part[];
}

const NONE: readonly never[] = [];

const partsOf = (owner: Described | undefined): readonly Part[] => (owner?.entity ? owner.told : NONE);
