import type { Entity } from '../snapshot';
import type { DatingInput } from './dating-input';

/** Entities by id that an article names, peoples aside. */
export type Named = ReadonlyMap<string, Entity>;

/** Reads whom and what articles name, each article once. */
export function createNamedIn(input: DatingInput): (path: string) => Named {
  const known = new Map<string, Named>();
  return (path) => {
    const before = known.get(path);
    if (before) return before;
    const found = new Map<string, Entity>();
    input.analysis(path)?.clusters.forEach(({ type }, cluster) => {
      const entity = type === 'NORP' ? undefined : input.entityOf(path, cluster);
      if (entity) found.set(entity.id, entity);
    });
    known.set(path, found);
    return found;
  };
}

/** The entities that both articles name. */
export function sharedBy(some: Named, others: Named): Entity[] {
  return [...some.values()].filter(({ id }) => others.has(id));
}
