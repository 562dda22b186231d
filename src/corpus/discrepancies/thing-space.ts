import { fnv1a } from '../../language/fnv1a';
import { createStoryTable, UNDATED } from './story-table';

/** An article as stories compare it; what they ask of very many articles lies in the columns of `StoryTable`. */
interface StoryNode {
  readonly path: string;
  /** Its row in the table. */
  readonly row: number;
  /** Day number of its date, or null. */
  readonly day: number | null;
  /** First path of those that carry its text: copies tell a story once. */
  source: string;
  /** In `order` of the things. */
  things: readonly Thing[];
  /** Their `order`. */
  orders: Uint32Array;
}

/** What articles tell: an entity, or a word beside a figure. */
interface Thing {
  readonly key: string;
  /** Hash of the key: the same in every run, so that sums come out the same too. */
  readonly order: number;
  /** Rows of the articles that tell it: undated first, then by day and path. */
  readonly rows: number[];
  /** How many of them stand in a block of days. */
  readonly blocks: Map<number, number>;
  /** The square of what it counts for by its rareness; below 0 where it has to be measured again. */
  weight: number;
}

export interface Measure {
  /** Cosine of the weights from which two articles tell one story. */
  readonly alike: number;
  /** How many things they share at least. */
  readonly shared: number;
}

/** Articles by what they tell, kept so that a change costs what the article tells, not what the corpus holds. */
export interface ThingSpace {
  /** Adds an article or replaces it. */
  set(path: string, day: number | null, source: string, keys: Iterable<string>): void;
  remove(path: string): void;
  /** Paths whose story may have changed since this was last asked. */
  takeDirty(): ReadonlySet<string>;
  /** Paths of one story with an article: told within days of it, by other words. */
  alikeOf(path: string): readonly string[];
  /** True where both tell one story by what they tell, at any distance in time. */
  alike(a: string, b: string): boolean;
  /** What both tell, in an order of its own. */
  common(a: string, b: string): readonly string[];
  /** The thing that weighs most in both. */
  heaviest(a: string, b: string): string | undefined;
}

/** Days between two articles that may tell one piece of news. */
const NEWS_DAYS = 10;
/** What more articles of one week tell leads to no story, and what more articles tell at all leads to no undated one. */
const MOST = 40;
const BLOCK_DAYS = 7;
/** In which counts are told apart, from one power of two to the next. */
const STEPS = 2;

/** Things count by how few articles tell them (inverse document frequency, K. Spärck Jones 1972). */
export function createThingSpace({ alike, shared }: Measure): ThingSpace {
  const things = new Map<string, Thing>();
  const nodes = new Map<string, StoryNode>();
  const table = createStoryTable<StoryNode>();
  const dirty = new Set<string>();

  const isUndated = (row: number | undefined): boolean => row !== undefined && table.days[row] === UNDATED;

  /** Rows of those that tell the thing in a block of days. */
  const inBlock = ({ rows }: Thing, block: number): readonly number[] =>
    rows.slice(firstOn(rows, block * BLOCK_DAYS), firstOn(rows, (block + 1) * BLOCK_DAYS));

  /** Place of the first of the rows whose article is of the day or later. */
  const firstOn = (rows: readonly number[], day: number): number => {
    const { days } = table;
    return firstPlace(rows, (row) => days[row] < day);
  };

  /** Where a node stands, or is to stand. */
  const placeOf = (rows: readonly number[], { day, path }: StoryNode): number => {
    const { days, nodes: all } = table;
    const wanted = day ?? UNDATED;
    return firstPlace(rows, (row) => days[row] < wanted || (days[row] === wanted && all[row]!.path < path));
  };

  /**
   * Adds what a thing weighs to the articles to compare with one that tells it, each of which stands once in
   * `table.near`; gives how many are there. That way round or the other, they are the same pairs.
   */
  const weighNear = (thing: Thing, { day }: StoryNode, weight: number, before: number): number => {
    const { days, common, near } = table;
    const { rows } = thing;
    let count = before;
    const weigh = (row: number): void => {
      if (common[row] === 0) near[count++] = row;
      common[row] += weight;
    };
    const isRare = rows.length <= MOST;
    if (day === null) {
      if (isRare) for (const row of rows) weigh(row);
      return count;
    }
    if (isRare) for (let at = 0; at < rows.length && isUndated(rows[at]); at++) weigh(rows[at]);
    if (isBusy(thing, day)) return count;
    let block = blockOf(day);
    let busy = false;
    for (let at = firstOn(rows, day - NEWS_DAYS); at < rows.length && days[rows[at]] <= day + NEWS_DAYS; at++) {
      const other = blockOf(days[rows[at]]);
      if (other !== block) busy = isBusy(thing, days[rows[at]]);
      block = other;
      if (!busy) weigh(rows[at]);
    }
    return count;
  };

  const touch = (node: StoryNode): void => {
    table.norms[node.row] = -1;
    dirty.add(node.path);
  };
  const touchRows = (rows: readonly number[]): void => {
    for (const row of rows) touch(table.nodes[row]!);
  };

  const touchAll = (before: number): void => {
    if (rounded(before) === rounded(nodes.size)) return;
    for (const thing of things.values()) thing.weight = -1;
    for (const node of nodes.values()) touch(node);
  };

  const weightOf = (thing: Thing): number => {
    if (thing.weight < 0) thing.weight = Math.log(1 + rounded(nodes.size) / rounded(thing.rows.length)) ** 2;
    return thing.weight;
  };

  const normOf = (node: StoryNode): number => {
    const known = table.norms[node.row];
    if (known >= 0) return known;
    const norm = Math.sqrt(node.things.reduce((sum, thing) => sum + weightOf(thing), 0));
    table.norms[node.row] = norm;
    return norm;
  };

  const areAlike = (a: StoryNode, b: StoryNode): boolean => {
    let product = 0;
    let common = 0;
    for (const thing of commonThings(a, b)) {
      product += weightOf(thing);
      common++;
    }
    return common >= shared && product >= alike * normOf(a) * normOf(b);
  };

  /** Counts an article in (+1) or out (-1) of its block of days; where that makes the block busy or quiet again, pairs come or go. */
  const count = (thing: Thing, { day }: StoryNode, step: 1 | -1): void => {
    if (day !== null) {
      const block = blockOf(day);
      const before = thing.blocks.get(block) ?? 0;
      if (before + step > 0) thing.blocks.set(block, before + step);
      else thing.blocks.delete(block);
      if (before > MOST !== before + step > MOST) touchRows(inBlock(thing, block));
    }
    const all = thing.rows.length;
    if (all > MOST !== all - step > MOST && isUndated(thing.rows[0])) touchRows(thing.rows);
    if (rounded(all - step) === rounded(all)) return;
    thing.weight = -1;
    touchRows(thing.rows);
  };

  const leave = (thing: Thing, node: StoryNode): void => {
    thing.rows.splice(placeOf(thing.rows, node), 1);
    if (thing.rows.length === 0) things.delete(thing.key);
    else count(thing, node, -1);
  };

  const enter = (thing: Thing, node: StoryNode): void => {
    thing.rows.splice(placeOf(thing.rows, node), 0, node.row);
    count(thing, node, 1);
  };

  const remove = (path: string): void => {
    const node = nodes.get(path);
    if (!node) return;
    nodes.delete(path);
    dirty.add(path);
    for (const thing of node.things) leave(thing, node);
    table.remove(node.row);
    touchAll(nodes.size + 1);
  };

  const thingOf = (key: string): Thing => {
    const known = things.get(key);
    if (known) return known;
    const made: Thing = { key, order: fnv1a(key) >>> 0, rows: [], blocks: new Map(), weight: -1 };
    things.set(key, made);
    return made;
  };

  /** What it goes on to tell stays where it is: to take that out and put it back would touch all that tell it. */
  const change = (node: StoryNode, source: string, told: readonly Thing[]): void => {
    const before = new Set(node.things);
    const fresh = told.filter((thing) => !before.delete(thing));
    if (fresh.length + before.size === 0 && node.source === source) return;
    for (const thing of before) leave(thing, node);
    for (const thing of fresh) enter(thing, node);
    node.things = told;
    node.orders = ordersOf(told);
    node.source = source;
    touch(node);
  };

  return {
    set(path, day, source, keys) {
      const known = nodes.get(path);
      if (known && known.day !== day) remove(path);
      const told = [...new Set(keys)].map(thingOf);
      told.sort(inOrder);
      if (known && known.day === day) return change(known, source, told);
      const node = table.add(
        day ?? UNDATED,
        (row): StoryNode => ({ path, row, day, source, things: told, orders: ordersOf(told) }),
      );
      nodes.set(path, node);
      for (const thing of told) enter(thing, node);
      touch(node);
      touchAll(nodes.size - 1);
    },
    remove,
    takeDirty() {
      const taken = new Set(dirty);
      dirty.clear();
      return taken;
    },
    alikeOf(path) {
      const node = nodes.get(path);
      if (!node) return [];
      // what many tell may come on top of what is weighed
      let busy = 0;
      let count = 0;
      for (const thing of node.things) {
        const weight = weightOf(thing);
        if (thing.rows.length > MOST) busy += weight;
        count = weighNear(thing, node, weight, count);
      }
      const found: string[] = [];
      const { norms, common, near } = table;
      const norm = normOf(node);
      for (let at = 0; at < count; at++) {
        const row = near[at];
        const least = common[row];
        common[row] = 0;
        // most are told apart here; of a norm that has to be measured again nothing is known
        if (norms[row] >= 0 && least + busy < alike * norm * norms[row]) continue;
        const other = table.nodes[row]!;
        if (other === node || other.source === node.source) continue;
        if (least + busy >= alike * norm * normOf(other) && areAlike(node, other)) found.push(other.path);
      }
      return found;
    },
    alike(a, b) {
      const [one, other] = [nodes.get(a), nodes.get(b)];
      return one !== undefined && other !== undefined && areAlike(one, other);
    },
    common(a, b) {
      const [one, other] = [nodes.get(a), nodes.get(b)];
      return one && other ? commonThings(one, other).map(({ key }) => key) : [];
    },
    heaviest(a, b) {
      const [one, other] = [nodes.get(a), nodes.get(b)];
      if (!one || !other) return undefined;
      const common = commonThings(one, other).map((thing) => ({ key: thing.key, weight: weightOf(thing) }));
      return common.sort((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1))[0]?.key;
    },
  };
}

const isBusy = (thing: Thing, day: number): boolean => (thing.blocks.get(blockOf(day)) ?? 0) > MOST;

const blockOf = (day: number): number => Math.floor(day / BLOCK_DAYS);

/** Numbers near one another are one, so that weights hold still while the corpus grows. */
function rounded(count: number): number {
  return count <= 2 ? count : 2 ** (Math.floor(STEPS * Math.log2(count)) / STEPS);
}

const ordersOf = (things: readonly Thing[]): Uint32Array => Uint32Array.from(things, ({ order }) => order);

/** What both tell, in order. */
function commonThings(a: StoryNode, b: StoryNode): Thing[] {
  const common: Thing[] = [];
  const { orders, things } = a;
  for (let i = 0, j = 0; i < orders.length && j < b.orders.length; ) {
    // most go apart here, without a look at the things themselves
    let way = orders[i] - b.orders[j];
    if (way === 0 && things[i] !== b.things[j]) way = inOrder(things[i], b.things[j]);
    if (way === 0) common.push(things[i]);
    if (way <= 0) i++;
    if (way >= 0) j++;
  }
  return common;
}

const inOrder = (a: Thing, b: Thing): number => a.order - b.order || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Place of the first row that does not come before what is looked for. */
function firstPlace(rows: readonly number[], isBefore: (row: number) => boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(rows[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
