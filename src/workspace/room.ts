/** How many articles memory is good for: with one too many the corpus would end, and in some editors all that shares its memory. */
export interface Room {
  /** An article is in the corpus, with so many bytes of packed analysis. */
  keep(path: string, bytes: number): void;
  leave(path: string): void;
  /** True where no further article has room; one that has keeps it, whatever it grows to. */
  isFull(path: string): boolean;
  /** An article was left out, as there is no room for it. */
  turnAway(path: string): void;
  /** Bytes of heap that the corpus fills. */
  readonly filled: number;
  /** The path of one that was turned away and has room now, once. */
  next(): string | undefined;
}

/** The share of the heap that the corpus may fill: the rest is for what is made and thrown away, and for others. */
const SHARE = 0.75;
/** Bytes of heap that the corpus needs for each byte of packed analysis: measured, 10 to 16. */
const HEAP_FOR_BYTE = 16;
/** Bytes of them that are in use at a time: measured, 8 to 11. */
const FILLED_BY_BYTE = 12;

/** `heap` is the size in bytes that the heap may grow to. */
export function createRoom(heap: number): Room {
  const most = (heap * SHARE) / HEAP_FOR_BYTE;
  const sizes = new Map<string, number>();
  const turnedAway = new Set<string>();
  let used = 0;
  const leave = (path: string): void => {
    used -= sizes.get(path) ?? 0;
    sizes.delete(path);
  };
  const isFull = (path: string): boolean => used >= most && !sizes.has(path);
  return {
    keep(path, bytes) {
      leave(path);
      turnedAway.delete(path);
      sizes.set(path, bytes);
      used += bytes;
    },
    leave,
    isFull,
    turnAway: (path) => void turnedAway.add(path),
    get filled() {
      return used * FILLED_BY_BYTE;
    },
    next() {
      const [path] = turnedAway;
      if (path === undefined || isFull(path)) return undefined;
      turnedAway.delete(path);
      return path;
    },
  };
}
