/** Items of which the first in order is at hand (J. Williams 1964). */
export interface Heap<T> {
  add(item: T): void;
  take(): T | undefined;
  readonly size: number;
}

export function createHeap<T>(compare: (a: T, b: T) => number): Heap<T> {
  const items: T[] = [];
  const swap = (a: number, b: number): void => {
    [items[a], items[b]] = [items[b], items[a]];
  };
  return {
    get size() {
      return items.length;
    },
    add(item) {
      let at = items.push(item) - 1;
      for (let up = (at - 1) >> 1; at > 0 && compare(items[at], items[up]) < 0; at = up, up = (at - 1) >> 1)
        swap(at, up);
    },
    take() {
      const [first] = items;
      const last = items.pop();
      if (items.length === 0 || last === undefined) return last;
      items[0] = last;
      for (let at = 0; ; ) {
        let least = at;
        for (const down of [2 * at + 1, 2 * at + 2])
          if (down < items.length && compare(items[down], items[least]) < 0) least = down;
        if (least === at) return first;
        swap(at, least);
        at = least;
      }
    },
  };
}
