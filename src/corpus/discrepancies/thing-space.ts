import { fnv1a } from '../fnv1a';

/** An article as stories compare it. */
export interface StoryNode {
  readonly path: string;
  /** Day number of its date, or null. */
  readonly day: number | null;
  /** First path of those that carry its text: copies tell a story once. */
  source: string;
  /** In `order` of the things. */
  things: readonly Thing[];
  /** Length of the vector of its weights; below 0 where it has to be measured again. */
  norm: number;
  /** What it and the article that is being compared tell weighs this at least; 0 between two searches. */
  common: number;
}

/** What articles tell: an entity, or a word beside a figure. */
export interface Thing {
  readonly key: string;
  /** Hash of the key: the same in every run, so that sums come out the same too. */
  readonly order: number;
  /** The articles that tell it: undated first, then by day and path. */
  readonly nodes: StoryNode[];
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
  const dirty = new Set<string>();

  const touch = (node: StoryNode): void => {
    node.norm = -1;
    dirty.add(node.path);
  };

  const touchAll = (before: number): void => {
    if (rounded(before) === rounded(nodes.size)) return;
    for (const thing of things.values()) thing.weight = -1;
    for (const node of nodes.values()) touch(node);
  };

  const weightOf = (thing: Thing): number => {
    if (thing.weight < 0) thing.weight = Math.log(1 + rounded(nodes.size) / rounded(thing.nodes.length)) ** 2;
    return thing.weight;
  };

  const normOf = (node: StoryNode): number => {
    if (node.norm < 0) node.norm = Math.sqrt(node.things.reduce((sum, thing) => sum + weightOf(thing), 0));
    return node.norm;
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
      if (before > MOST !== before + step > MOST) for (const other of inBlock(thing, block)) touch(other);
    }
    const all = thing.nodes.length;
    if (all > MOST !== all - step > MOST && isUndated(thing.nodes[0])) for (const other of thing.nodes) touch(other);
    if (rounded(all - step) === rounded(all)) return;
    thing.weight = -1;
    for (const other of thing.nodes) touch(other);
  };

  const leave = (thing: Thing, node: StoryNode): void => {
    thing.nodes.splice(placeOf(thing.nodes, node), 1);
    if (thing.nodes.length === 0) things.delete(thing.key);
    else count(thing, node, -1);
  };

  const enter = (thing: Thing, node: StoryNode): void => {
    thing.nodes.splice(placeOf(thing.nodes, node), 0, node);
    count(thing, node, 1);
  };

  const remove = (path: string): void => {
    const node = nodes.get(path);
    if (!node) return;
    nodes.delete(path);
    dirty.add(path);
    for (const thing of node.things) leave(thing, node);
    touchAll(nodes.size + 1);
  };

  const thingOf = (key: string): Thing => {
    const known = things.get(key);
    if (known) return known;
    const made: Thing = { key, order: fnv1a(key), nodes: [], blocks: new Map(), weight: -1 };
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
      const node: StoryNode = { path, day, source, things: told, norm: -1, common: 0 };
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
      const near: StoryNode[] = [];
      // what many tell may come on top
      let busy = 0;
      for (const thing of node.things) {
        const weight = weightOf(thing);
        if (thing.nodes.length > MOST) busy += weight;
        weighNear(thing, node, weight, near);
      }
      const found: string[] = [];
      for (const other of near) {
        const least = other.common;
        other.common = 0;
        if (other === node || other.source === node.source) continue;
        if (least + busy >= alike * normOf(node) * normOf(other) && areAlike(node, other)) found.push(other.path);
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

/**
 * Adds what a thing weighs to the articles to compare with one that tells it, and each of them once to `near`; that way
 * round or the other, the same pairs.
 */
function weighNear(thing: Thing, { day }: StoryNode, weight: number, near: StoryNode[]): void {
  const weigh = (node: StoryNode): void => {
    if (node.common === 0) near.push(node);
    node.common += weight;
  };
  const { nodes } = thing;
  const isRare = nodes.length <= MOST;
  if (day === null) {
    if (isRare) for (const node of nodes) weigh(node);
    return;
  }
  if (isRare) for (let at = 0; at < nodes.length && isUndated(nodes[at]); at++) weigh(nodes[at]);
  if (isBusy(thing, day)) return;
  let block = blockOf(day);
  let busy = false;
  for (let at = firstOn(nodes, day - NEWS_DAYS); at < nodes.length && nodes[at].day! <= day + NEWS_DAYS; at++) {
    const other = blockOf(nodes[at].day!);
    if (other !== block) busy = isBusy(thing, nodes[at].day!);
    block = other;
    if (!busy) weigh(nodes[at]);
  }
}

function* inBlock({ nodes }: Thing, block: number): Generator<StoryNode> {
  for (let at = firstOn(nodes, block * BLOCK_DAYS); at < nodes.length && blockOf(nodes[at].day!) === block; at++)
    yield nodes[at];
}

const isBusy = (thing: Thing, day: number): boolean => (thing.blocks.get(blockOf(day)) ?? 0) > MOST;

const isUndated = (node: StoryNode | undefined): boolean => node?.day === null;

const blockOf = (day: number): number => Math.floor(day / BLOCK_DAYS);

/** Numbers near one another are one, so that weights hold still while the corpus grows. */
function rounded(count: number): number {
  return count <= 2 ? count : 2 ** (Math.floor(STEPS * Math.log2(count)) / STEPS);
}

function commonThings(a: StoryNode, b: StoryNode): Thing[] {
  const common: Thing[] = [];
  for (let i = 0, j = 0; i < a.things.length && j < b.things.length; ) {
    const way = a.things[i] === b.things[j] ? 0 : inOrder(a.things[i], b.things[j]);
    if (way === 0) common.push(a.things[i]);
    if (way <= 0) i++;
    if (way >= 0) j++;
  }
  return common;
}

const inOrder = (a: Thing, b: Thing): number => a.order - b.order || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** Where a node stands, or is to stand. */
function placeOf(nodes: readonly StoryNode[], { day, path }: StoryNode): number {
  const wanted = day ?? Number.NEGATIVE_INFINITY;
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = nodes[middle].day ?? Number.NEGATIVE_INFINITY;
    if (other < wanted || (other === wanted && nodes[middle].path < path)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstOn(nodes: readonly StoryNode[], day: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle].day ?? Number.NEGATIVE_INFINITY) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
