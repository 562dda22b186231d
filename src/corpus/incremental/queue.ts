/** What is to be done, each thing once, in order of adding. */
export interface Queue<T> {
  add(item: T): void;
  take(): T | undefined;
  /** Nothing is to be done for it any more. */
  drop(item: T): void;
  has(item: T): boolean;
  readonly size: number;
}

export function createQueue<T>(): Queue<T> {
  const items = new Set<T>();
  /** In order, from `at` on; of one that was dropped and has come again the first counts. */
  let order: T[] = [];
  let at = 0;
  return {
    add(item) {
      if (items.has(item)) return;
      items.add(item);
      order.push(item);
    },
    take() {
      while (at < order.length) {
        const item = order[at++];
        if (items.delete(item)) return item;
      }
      order = [];
      at = 0;
      return undefined;
    },
    drop: (item) => void items.delete(item),
    has: (item) => items.has(item),
    get size() {
      return items.size;
    },
  };
}
