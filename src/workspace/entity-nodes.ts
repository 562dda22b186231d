import type { CorpusSnapshot, Entity, MentionRef } from '../corpus/snapshot';
import { type EntityGroup, type EntityOrder, groupEntities } from '../corpus/views/entity-groups';
import type { NameType } from '../language/analysis';

/** A node of the entity tree: names what it stands for, holds nothing else, so a changed corpus needs no new nodes. */
export type EntityNode =
  | { readonly kind: 'group'; readonly type: NameType }
  | { readonly kind: 'more'; readonly type: NameType; readonly hidden: number }
  | { readonly kind: 'entity'; readonly entity: string }
  | { readonly kind: 'quotes'; readonly entity: string }
  | { readonly kind: 'quote'; readonly entity: string; readonly path: string; readonly quote: number }
  | { readonly kind: 'article'; readonly entity: string; readonly path: string }
  | { readonly kind: 'mention'; readonly entity: string; readonly path: string; readonly mention: number };

/** What the user asked the tree to show. */
export interface EntityTreeState {
  readonly order: EntityOrder;
  readonly filter: string;
  /** How many entities of each group are shown before `more`. */
  readonly limits: ReadonlyMap<NameType, number>;
}

/** Entities shown of a group at first, and added by each `more`. */
export const PAGE = 250;

/** The model of the entity tree over one snapshot. */
export interface EntityNodes {
  children(node: EntityNode | undefined): EntityNode[];
  parent(node: EntityNode): EntityNode | undefined;
  group(type: NameType): EntityGroup | undefined;
}

/** Groups are sorted as far as they are shown, and nothing below a node is made before it is asked for. */
export function entityNodes(snapshot: CorpusSnapshot, state: EntityTreeState): EntityNodes {
  let sorted: EntityGroup[] | undefined;
  const groups = (): EntityGroup[] => {
    sorted ??= groupEntities(snapshot, state.order, state.filter);
    return sorted;
  };
  const group = (type: NameType): EntityGroup | undefined => groups().find((one) => one.type === type);
  return {
    group,
    children: (node) => {
      if (!node) return groups().map(({ type }) => ({ kind: 'group', type }));
      if (node.kind === 'group') return entitiesOf(group(node.type), state.limits.get(node.type) ?? PAGE);
      if (node.kind === 'entity') return articlesOf(snapshot, node.entity);
      if (node.kind === 'quotes') {
        const entity = node.entity;
        return snapshot.quotesOf(entity).map(({ path, quote }) => ({ kind: 'quote', entity, path, quote }));
      }
      if (node.kind === 'article') return mentionsOf(snapshot, node.entity, node.path);
      return [];
    },
    parent: (node) => {
      switch (node.kind) {
        case 'group':
          return undefined;
        case 'more':
          return { kind: 'group', type: node.type };
        case 'entity': {
          const type = snapshot.entity(node.entity)?.type;
          return type && { kind: 'group', type };
        }
        case 'quotes':
        case 'article':
          return { kind: 'entity', entity: node.entity };
        case 'quote':
          return { kind: 'quotes', entity: node.entity };
        case 'mention':
          return { kind: 'article', entity: node.entity, path: node.path };
      }
    },
  };
}

function entitiesOf(group: EntityGroup | undefined, limit: number): EntityNode[] {
  if (!group) return [];
  const shown = group.entities.first(limit).map(({ id }): EntityNode => ({ kind: 'entity', entity: id }));
  const hidden = group.entities.count - shown.length;
  return hidden > 0 ? [...shown, { kind: 'more', type: group.type, hidden }] : shown;
}

function articlesOf(snapshot: CorpusSnapshot, entity: string): EntityNode[] {
  const articles = [...mentionsByPath(snapshot, entity).keys()].map(
    (path): EntityNode => ({ kind: 'article', entity, path }),
  );
  return snapshot.quotesOf(entity).length > 0 ? [{ kind: 'quotes', entity }, ...articles] : articles;
}

function mentionsOf(snapshot: CorpusSnapshot, entity: string, path: string): EntityNode[] {
  const mentions = mentionsByPath(snapshot, entity).get(path) ?? [];
  return mentions.map((mention) => ({ kind: 'mention', entity, path, mention }));
}

/** The entity's mentions by article, both in the snapshot's order; made once for each list of mentions. */
export function mentionsByPath(snapshot: CorpusSnapshot, entity: string): ReadonlyMap<string, readonly number[]> {
  const refs = snapshot.mentionsOf(entity);
  const known = byPath.get(refs);
  if (known) return known;
  const grouped = new Map<string, number[]>();
  for (const { path, mention } of refs) {
    const mentions = grouped.get(path);
    if (mentions) mentions.push(mention);
    else grouped.set(path, [mention]);
  }
  byPath.set(refs, grouped);
  return grouped;
}

const byPath = new WeakMap<readonly MentionRef[], ReadonlyMap<string, readonly number[]>>();

/** How many of an entity's aliases are told in a tooltip. */
const ALIASES_TOLD = 6;

/** `Modi ×12, Narendra Modi ×4`: the forms an entity goes by, most frequent first. */
export function aliasLine(entity: Entity): string {
  const told = entity.aliases.slice(0, ALIASES_TOLD).map(({ text, count }) => `${text} ×${count}`);
  return entity.aliases.length > ALIASES_TOLD ? `${told.join(', ')} …` : told.join(', ');
}
