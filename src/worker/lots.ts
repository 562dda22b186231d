/** Changes by path that are made in lots: what comes while one is worked on waits for the next. */
export interface Lots {
  /** Leaves a change for the next lot. */
  add(path: string, change: () => void): void;
  /** Forgets what was to be changed there: it is out of date. */
  drop(path: string): void;
  /** All that waits is of the lot at hand. */
  open(): void;
  /** Makes the changes of the lot at hand, until none is left (true) or, between two, time is up (false). */
  make(isTimeUp: () => boolean): boolean;
  /** Changes that are not made yet. */
  readonly size: number;
}

export function createLots(): Lots {
  const lot = new Map<string, () => void>();
  const waiting = new Map<string, () => void>();
  const drop = (path: string): void => {
    lot.delete(path);
    waiting.delete(path);
  };
  return {
    add(path, change) {
      drop(path);
      waiting.set(path, change);
    },
    drop,
    open() {
      for (const [path, change] of waiting) lot.set(path, change);
      waiting.clear();
    },
    make(isTimeUp) {
      for (const [path, change] of lot) {
        lot.delete(path);
        change();
        if (isTimeUp()) break;
      }
      return lot.size === 0;
    },
    get size() {
      return lot.size + waiting.size;
    },
  };
}
