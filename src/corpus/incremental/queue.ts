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
  // One walk that goes on: to begin anew for each item is slow in a set that many have been taken from.
  let walk = items.values();
  return {
    add: (item) => void items.add(item),
    take() {
      let next = walk.next();
      if (next.done) {
        walk = items.values();
        next = walk.next();
        if (next.done) return undefined;
      }
      items.delete(next.value);
      return next.value;
    },
    drop: (item) => void items.delete(item),
    has: (item) => items.has(item),
    get size() {
      return items.size;
    },
  };
}
