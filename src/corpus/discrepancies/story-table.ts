/** Rows of articles, with what is asked of very many of them at once in columns of numbers, which lie together in memory. */
export interface StoryTable<Node> {
  readonly nodes: readonly (Node | undefined)[];
  /** Day numbers, or `UNDATED`. */
  readonly days: Int32Array;
  /** Lengths of the vectors of weights; below 0 where they have to be measured again. */
  readonly norms: Float64Array;
  /** What the article that is being compared and this one tell weighs that much at least; 0 between two searches. */
  readonly common: Float64Array;
  /** Room for the rows that a search comes upon, each once. */
  readonly near: Int32Array;
  /** Makes the node of a row that was free. */
  add(day: number, make: (row: number) => Node): Node;
  /** Frees a row. */
  remove(row: number): void;
}

/** Before all days. */
export const UNDATED = -(2 ** 31);

const LEAST_ROWS = 64;

export function createStoryTable<Node>(): StoryTable<Node> {
  const nodes: (Node | undefined)[] = [];
  const free: number[] = [];
  let days = new Int32Array(LEAST_ROWS);
  let norms = new Float64Array(LEAST_ROWS);
  let common = new Float64Array(LEAST_ROWS);
  let near = new Int32Array(LEAST_ROWS);

  const grow = (): void => {
    const rows = 2 * days.length;
    const [oldDays, oldNorms] = [days, norms];
    days = new Int32Array(rows);
    days.set(oldDays);
    norms = new Float64Array(rows);
    norms.set(oldNorms);
    common = new Float64Array(rows);
    near = new Int32Array(rows);
  };

  return {
    nodes,
    get days() {
      return days;
    },
    get norms() {
      return norms;
    },
    get common() {
      return common;
    },
    get near() {
      return near;
    },
    add(day, make) {
      const row = free.pop() ?? nodes.length;
      if (row === days.length) grow();
      const node = make(row);
      nodes[row] = node;
      days[row] = day;
      norms[row] = -1;
      return node;
    },
    remove(row) {
      nodes[row] = undefined;
      free.push(row);
    },
  };
}
