import type { NameType } from '../../language/analysis';
import type { CorpusSnapshot, Entity } from '../snapshot';
import { type Ordered, ordered } from './ordered';

/** `mentions`: most mentioned first; `recent`: latest article first; `name`: by code units, case folded. */
export type EntityOrder = 'mentions' | 'name' | 'recent';

export interface EntityGroup {
  readonly type: NameType;
  readonly entities: Ordered<Entity>;
}

const TYPES: readonly NameType[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'NORP', 'EVENT'];

/** The entities by type, in the order asked for; types without any are left out. */
export function groupEntities(snapshot: CorpusSnapshot, order: EntityOrder, filter: string): EntityGroup[] {
  const starts = words(filter);
  const byType = new Map<NameType, Entity[]>(TYPES.map((type) => [type, []]));
  for (const entity of snapshot.entities)
    if (starts.length === 0 || matches(entity, filter)) byType.get(entity.type)?.push(entity);
  return [...byType]
    .filter(([, entities]) => entities.length > 0)
    .map(([type, entities]) => ({ type, entities: ordered(entities, comparators[order]) }));
}

/** True where the filter matches the entity's name or one alias. */
export function matches(entity: Entity, filter: string): boolean {
  const starts = words(filter);
  return formsOf(entity).some((told) => startsAll(told, starts));
}

/** The words of the name and of each alias, made once for an entity: a filter asks all of them at each letter. */
function formsOf(entity: Entity): readonly (readonly string[])[] {
  const known = forms.get(entity);
  if (known) return known;
  const made = [...new Set([entity.name, ...entity.aliases.map(({ text }) => text)])].map(words);
  forms.set(entity, made);
  return made;
}

const forms = new WeakMap<Entity, readonly (readonly string[])[]>();

/** True where every word of the filter begins a word of the name, accents and case aside; an empty filter takes all. */
export function nameMatches(name: string, filter: string): boolean {
  return startsAll(words(name), words(filter));
}

function startsAll(told: readonly string[], starts: readonly string[]): boolean {
  return starts.every((start) => told.some((word) => word.startsWith(start)));
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
