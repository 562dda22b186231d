/** Items in an order that is made only as far as it is asked for. */
export interface Ordered<T> {
  readonly count: number;
  /** The first of them in order, at most `count`. */
  first(count: number): readonly T[];
  /** How many come before the item. */
  placeOf(item: T): number;
  /** Any that fits, or undefined. */
  find(wanted: (item: T) => boolean): T | undefined;
}

/** Of items beyond this share it is quicker to sort all. */
const SHARE = 8;

/** `compare` tells any two items apart. */
export function ordered<T>(items: readonly T[], compare: (a: T, b: T) => number): Ordered<T> {
  let known: readonly T[] = [];
  return {
    count: items.length,
    first(count) {
      const wanted = Math.min(count, items.length);
      if (known.length < wanted)
        known = wanted * SHARE > items.length ? [...items].sort(compare) : leading(items, compare, wanted);
      return known.slice(0, wanted);
    },
    placeOf: (item) => items.reduce((before, other) => before + Number(compare(other, item) < 0), 0),
    find: (wanted) => items.find(wanted),
  };
}

/** The first `count` in order: most items are compared with the last of them alone. */
function leading<T>(items: readonly T[], compare: (a: T, b: T) => number, count: number): T[] {
  const found: T[] = [];
  for (const item of items) {
    if (found.length === count && compare(item, found[count - 1]) > 0) continue;
    let low = 0;
    let high = found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(found[middle], item) < 0) low = middle + 1;
      else high = middle;
    }
    found.splice(low, 0, item);
    if (found.length > count) found.pop();
  }
  return found;
}
