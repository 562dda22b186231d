import { createHeap } from './heap';
import { inOrder, type Ranked } from './merge-order';

/** Claims that wait, of which the first in order is at hand. */
export interface WaitingLine<T extends Ranked> {
  add(item: T): void;
  take(): T | undefined;
  readonly size: number;
}

/** Those of one rank: of a day there are many, and they are put in order once they are asked for. */
interface Rank<T> {
  readonly rank: number;
  /** The last is the first in order, where they are in order. */
  readonly items: T[];
  isInOrder: boolean;
}

export function createWaitingLine<T extends Ranked>(): WaitingLine<T> {
  const byRank = new Map<number, Rank<T>>();
  const ranks = createHeap<Rank<T>>((a, b) => a.rank - b.rank);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add(item) {
      size++;
      const known = byRank.get(item.rank);
      if (known) {
        known.items.push(item);
        known.isInOrder = false;
        return;
      }
      const rank = { rank: item.rank, items: [item], isInOrder: true };
      byRank.set(item.rank, rank);
      ranks.add(rank);
    },
    take() {
      const first = ranks.first();
      if (!first) return undefined;
      if (!first.isInOrder) first.items.sort((a, b) => inOrder(b, a));
      first.isInOrder = true;
      size--;
      const item = first.items.pop();
      if (first.items.length === 0) {
        byRank.delete(first.rank);
        ranks.take();
      }
      return item;
    },
  };
}
