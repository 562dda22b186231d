import type { NameType } from '../../language/analysis';
import type { CorpusSnapshot, Entity } from '../snapshot';

/** `mentions`: most mentioned first; `recent`: latest article first; `name`: by code units, case folded. */
export type EntityOrder = 'mentions' | 'name' | 'recent';

export interface EntityGroup {
  readonly type: NameType;
  readonly entities: readonly Entity[];
}

const TYPES: readonly NameType[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'NORP', 'EVENT'];

/** The entities by type, in the order asked for; types without any are left out. */
export function groupEntities(snapshot: CorpusSnapshot, order: EntityOrder, filter: string): EntityGroup[] {
  const wanted = snapshot.entities.filter((entity) => matches(entity, filter)).sort(comparators[order]);
  return TYPES.map((type) => ({ type, entities: wanted.filter((entity) => entity.type === type) })).filter(
    (group) => group.entities.length > 0,
  );
}

/** True where the filter matches the entity's name or one alias. */
export function matches(entity: Entity, filter: string): boolean {
  return nameMatches(entity.name, filter) || entity.aliases.some((alias) => nameMatches(alias.text, filter));
}

/** True where every word of the filter begins a word of the name, accents and case aside; an empty filter takes all. */
export function nameMatches(name: string, filter: string): boolean {
  const told = words(name);
  return words(filter).every((start) => told.some((word) => word.startsWith(start)));
}

// `Cañete` is found by `canete`
const words = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byName = (a: Entity, b: Entity): number =>
  compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id);
const byMentions = (a: Entity, b: Entity): number => b.mentions - a.mentions || byName(a, b);

const comparators: Record<EntityOrder, (a: Entity, b: Entity) => number> = {
  name: byName,
  mentions: byMentions,
  recent: (a, b) => compare(b.last ?? '', a.last ?? '') || byMentions(a, b),
};
