import { relisted } from '../incremental/relisted';
import type { ClusterRef, Entity } from '../snapshot';
import type { ClusterDigest } from './digest';
import type { Described } from './entity-index';

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
  const before = new Map<string, Entity | undefined>();
  const unlisted = new Set<string>();
  let listed: readonly Entity[] = [];
  const get = (id: string): Entity | undefined => owners.get(id)?.entity ?? undefined;
  const note = (id: string): void => {
    if (!before.has(id)) before.set(id, get(id));
    unlisted.add(id);
  };
  return {
    change(each, entity) {
      const old = each.entity?.id;
      if (old !== undefined) note(old);
      if (entity) note(entity.id);
      if (old !== undefined && old !== entity?.id && owners.get(old) === each) owners.delete(old);
      each.entity = entity;
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
      for (const [id, old] of before) {
        const now = get(id);
        if (old === now) continue;
        if (old?.name !== now?.name) renamed.add(id);
        const moved = old?.type === now?.type ? movedMembers(old, now) : [...membersOf(old), ...membersOf(now)];
        for (const { path } of moved) if (!paths.has(path) && digestsOf(path).length > 0) paths.add(path);
      }
      before.clear();
      return { paths, renamed };
    },
  };
}

const membersOf = (entity: Entity | undefined): readonly ClusterRef[] => entity?.members ?? [];

/** Members that only the one or only the other has. */
function* movedMembers(before: Entity | undefined, after: Entity | undefined): Iterable<ClusterRef> {
  const [a, b] = [membersOf(before), membersOf(after)];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      i++;
      j++;
    } else if (a[i].path < b[j].path || (a[i].path === b[j].path && a[i].cluster <= b[j].cluster)) yield a[i++];
    else yield b[j++];
  }
  yield* a.slice(i);
  yield* b.slice(j);
}
