import type { Headline } from '../../language/analysis';
import { createTextPool, type TextPool } from '../text-pool';

/** One participant: an entity id, or what the text calls the unnamed. */
export interface Side {
  readonly entity: string | null;
  /** Empty for an entity, which has a name. */
  readonly text: string;
  /** Several by its form: `Burmese troops`, `Palestinians`. */
  readonly plural: boolean;
}

/** Has what the claims of a corpus share made and kept once. */
export interface ClaimPool extends Pick<TextPool, 'text' | 'textOrNull'> {
  headline(given: Headline): Headline;
  named(entity: string, plural: boolean): Side;
  unnamed(text: string, plural: boolean): Side;
  sides(sides: readonly Side[]): readonly Side[];
  ids(ids: readonly string[]): readonly string[];
}

/** What is kept at most; then it begins anew, so that words typed letter by letter do not add up. */
const MOST = 200_000;
const NONE: readonly never[] = [];

export function createClaimPool(): ClaimPool {
  const singular = { named: new Map<string, Side>(), unnamed: new Map<string, Side>() };
  const several = { named: new Map<string, Side>(), unnamed: new Map<string, Side>() };
  const lists = new Map<unknown, readonly unknown[]>();
  const { text, textOrNull } = createTextPool();

  const keep = (sides: Map<string, Side>, key: string, side: Side): Side => {
    if (sides.size >= MOST) sides.clear();
    sides.set(key, side);
    return side;
  };
  /** Most lists have one item. */
  const list = <T>(items: readonly T[]): readonly T[] => {
    if (items.length === 0) return NONE;
    // A copy has no room to grow, which a list that was put together has.
    if (items.length > 1) return items.slice();
    const known = lists.get(items[0]);
    if (known) return known as readonly T[];
    if (lists.size >= MOST) lists.clear();
    const kept = items.slice();
    lists.set(items[0], kept);
    return kept;
  };
  return {
    text,
    textOrNull,
    headline: ({ act, kind, about }) => ({ act: text(act), kind, about: textOrNull(about) }),
    named(entity, plural) {
      const { named } = plural ? several : singular;
      return named.get(entity) ?? keep(named, entity, { entity, text: '', plural });
    },
    unnamed(text, plural) {
      const { unnamed } = plural ? several : singular;
      return unnamed.get(text) ?? keep(unnamed, text, { entity: null, text, plural });
    },
    sides: list,
    ids: list,
  };
}
