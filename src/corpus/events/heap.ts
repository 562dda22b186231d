/** Items of which the first in order is at hand (J. Williams 1964). */
export interface Heap<T> {
  add(item: T): void;
  first(): T | undefined;
  take(): T | undefined;
  readonly size: number;
}

export function createHeap<T>(compare: (a: T, b: T) => number): Heap<T> {
  const items: T[] = [];
  /** Puts an item into an empty place, or above it where it comes before what is there. */
  const rise = (item: T, from: number): void => {
    let at = from;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (compare(item, items[up]) >= 0) break;
      items[at] = items[up];
      at = up;
    }
    items[at] = item;
  };
  return {
    get size() {
      return items.length;
    },
    first: () => items[0],
    add(item) {
      items.push(item);
      rise(item, items.length - 1);
    },
    take() {
      const last = items.pop();
      if (items.length === 0 || last === undefined) return last;
      const first = items[0];
      // The gap goes down to the end, as what was last belongs there, more likely than not.
      let gap = 0;
      for (let down = 1; down < items.length; down = 2 * gap + 1) {
        if (down + 1 < items.length && compare(items[down + 1], items[down]) < 0) down++;
        items[gap] = items[down];
        gap = down;
      }
      rise(last, gap);
      return first;
    },
  };
}
