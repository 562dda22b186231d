/** One participant: an entity id, or what the text calls the unnamed. */
export interface Side {
  readonly entity: string | null;
  /** Empty for an entity, which has a name. */
  readonly text: string;
  /** Several by its form: `Burmese troops`, `Palestinians`. */
  readonly plural: boolean;
}

/** Has what the claims of a corpus share made and kept once. */
export interface ClaimPool {
  named(entity: string, plural: boolean): Side;
  unnamed(text: string, plural: boolean): Side;
  sides(sides: readonly Side[]): readonly Side[];
  ids(ids: readonly string[]): readonly string[];
}

/** What is kept at most; then it begins anew, so that words typed letter by letter do not add up. */
const MOST = 200_000;
const NONE: readonly never[] = Object.freeze([]);

export function createClaimPool(): ClaimPool {
  const sides = new Map<string, Side>();
  const lists = new Map<unknown, readonly unknown[]>();

  const side = (key: string, entity: string | null, text: string, plural: boolean): Side => {
    const known = sides.get(key);
    if (known) return known;
    if (sides.size >= MOST) sides.clear();
    const made = { entity, text, plural };
    sides.set(key, made);
    return made;
  };
  /** Most lists have one item. */
  const list = <T>(items: readonly T[]): readonly T[] => {
    if (items.length === 0) return NONE;
    if (items.length > 1) return items;
    const known = lists.get(items[0]);
    if (known) return known as readonly T[];
    if (lists.size >= MOST) lists.clear();
    lists.set(items[0], items);
    return items;
  };
  return {
    named: (entity, plural) => side(`${plural ? '+' : '-'}${entity}`, entity, '', plural),
    unnamed: (text, plural) => side(`${plural ? '*' : '/'}${text}`, null, text, plural),
    sides: list,
    ids: list,
  };
}
