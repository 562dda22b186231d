/** Items under keys, few under most. */
export interface KeyIndex {
  add(key: string, item: string): void;
  remove(key: string, item: string): void;
  get(key: string): Iterable<string>;
  size(key: string): number;
}

const NONE: readonly never[] = [];

export function createKeyIndex(): KeyIndex {
  // One item stands for itself: tens of thousands of keys have no second one.
  const items = new Map<string, string | Set<string>>();
  return {
    add(key, item) {
      const known = items.get(key);
      if (known === undefined) items.set(key, item);
      else if (typeof known !== 'string') known.add(item);
      else if (known !== item) items.set(key, new Set([known, item]));
    },
    remove(key, item) {
      const known = items.get(key);
      if (known === item) items.delete(key);
      else if (typeof known === 'object' && known.delete(item) && known.size === 1) items.set(key, [...known][0]);
    },
    get(key) {
      const known = items.get(key);
      return known === undefined ? NONE : typeof known === 'string' ? [known] : known;
    },
    size(key) {
      const known = items.get(key);
      return known === undefined ? 0 : typeof known === 'string' ? 1 : known.size;
    },
  };
}

/** Moves an item from the keys it had to those it has. */
export function reindex(index: KeyIndex, item: string, before: readonly string[], after: readonly string[]): void {
  if (before.length === after.length && before.every((key, at) => key === after[at])) return;
  for (const key of before) if (!after.includes(key)) index.remove(key, item);
  for (const key of after) if (!before.includes(key)) index.add(key, item);
}
