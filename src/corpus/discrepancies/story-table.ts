/** The articles of stories in rows, with what is asked of very many of them at once in columns that lie together in memory. */
export interface StoryTable {
  readonly size: number;
  /** Undefined where there is no such article. */
  rowOf(path: string): number | undefined;
  /** By row. */
  readonly paths: readonly string[];
  /** First path of those that carry its text, by row: copies tell a story once. */
  readonly sources: string[];
  /** Day numbers, or `UNDATED`. */
  readonly days: Int32Array;
  /** 1 where what it tells, or what that weighs, has changed since it was last compared. */
  readonly isWaiting: Uint8Array;
  add(path: string, day: number, source: string): number;
  /** Frees the article's row. */
  remove(path: string): void;
  touch(row: number): void;
  touchAll(): void;
  /** The paths that are to be compared anew, those that are gone among them. */
  readonly waiting: ReadonlySet<string>;
  /** The article has been compared with all that do not wait. */
  settled(path: string): void;
}

/** Before all days. */
export const UNDATED = -(2 ** 31);

const LEAST_ROWS = 64;

export function createStoryTable(): StoryTable {
  const rows = new Map<string, number>();
  const paths: string[] = [];
  const sources: string[] = [];
  const free: number[] = [];
  const waiting = new Set<string>();
  let days = new Int32Array(LEAST_ROWS);
  let isWaiting = new Uint8Array(LEAST_ROWS);

  const grow = (): void => {
    const [oldDays, wasWaiting] = [days, isWaiting];
    days = new Int32Array(2 * oldDays.length);
    days.set(oldDays);
    isWaiting = new Uint8Array(2 * oldDays.length);
    isWaiting.set(wasWaiting);
  };

  const touch = (row: number): void => {
    if (isWaiting[row] === 1) return;
    isWaiting[row] = 1;
    waiting.add(paths[row]);
  };

  return {
    paths,
    sources,
    waiting,
    get size() {
      return rows.size;
    },
    get days() {
      return days;
    },
    get isWaiting() {
      return isWaiting;
    },
    rowOf: (path) => rows.get(path),
    add(path, day, source) {
      const row = free.pop() ?? paths.length;
      if (row === days.length) grow();
      rows.set(path, row);
      paths[row] = path;
      sources[row] = source;
      days[row] = day;
      touch(row);
      return row;
    },
    remove(path) {
      const row = rows.get(path);
      if (row === undefined) return;
      rows.delete(path);
      free.push(row);
      isWaiting[row] = 0;
      waiting.add(path);
    },
    touch,
    touchAll() {
      for (const row of rows.values()) touch(row);
    },
    settled(path) {
      waiting.delete(path);
      const row = rows.get(path);
      if (row !== undefined) isWaiting[row] = 0;
    },
  };
}
