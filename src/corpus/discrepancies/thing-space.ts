import { fnv1a } from '../../language/fnv1a';
import { rounded } from './rounded';
import { type StoryTable, UNDATED } from './story-table';

/** What articles tell: an entity, or a word beside a figure. */
interface Thing {
  readonly key: string;
  /** Its place in the columns of things. */
  readonly id: number;
  /** Hash of the key: the same in every run, so that sums come out the same too. */
  readonly order: number;
  /** Rows of the articles that tell it: undated first, then by day and path. */
  rows: number[];
}

export interface Measure {
  /** Cosine of the weights from which two articles tell one story. */
  readonly alike: number;
  /** How many things they share at least. */
  readonly shared: number;
}

/**
 * Articles, by their row in the table, and what they tell, kept so that a change costs what the article tells, not what
 * the corpus holds.
 */
export interface ThingSpace {
  /** Replaces what an article tells; a key may stand more than once. */
  set(row: number, keys: readonly string[]): void;
  /** The article's row is about to be freed. */
  remove(row: number): void;
  /** The corpus has so many more or fewer articles that all weigh otherwise than before. */
  reweigh(): void;
  /** Rows of one story with an article: told within days of it, by other words; but those that wait. */
  alikeOf(row: number): readonly number[];
  /** True where both tell one story by what they tell, at any distance in time. */
  alike(a: number, b: number): boolean;
  /** What both tell, in an order of its own. */
  common(a: number, b: number): readonly string[];
  /** The thing that weighs most in both. */
  heaviest(a: number, b: number): string | undefined;
}

/** Days between two articles that may tell one piece of news. */
const NEWS_DAYS = 10;
/** What more articles of one week tell leads to no story, and what more articles tell at all leads to no undated one. */
const MOST = 40;
const BLOCK_DAYS = 7;
/** Sums in another order are a little more or less. */
const BY_SUMS = 1 - 1e-9;
const LEAST_THINGS = 256;

const NONE: readonly number[] = Object.freeze([]);

/** Things count by how few articles tell them (inverse document frequency, K. Spärck Jones 1972). */
export function createThingSpace(table: StoryTable, { alike, shared }: Measure): ThingSpace {
  const things = new Map<string, Thing>();
  const byId: Thing[] = [];
  const freeIds: number[] = [];
  /** Ids of the things that an article tells, in their order, by row. */
  const told: (readonly number[] | undefined)[] = [];
  /** By id, the square of what a thing counts for by its rareness; below 0 where it has to be measured again. */
  let weights = new Float64Array(LEAST_THINGS).fill(-1);
  /** By id, the weights of what the article that is being compared tells; 0 for all else. */
  let marks = new Float64Array(LEAST_THINGS);
  /** By row, the length of the vector of weights; below 0 where it has to be measured again. */
  let norms = new Float64Array(0);
  /** By row, what the article that is being compared and this one tell weighs that much at least; 0 between two searches. */
  let common = new Float64Array(0);
  /** The rows that a search has come upon, each once, with room for all. */
  let near = new Int32Array(0);
  let nearCount = 0;

  const growRows = (): void => {
    const rows = table.days.length;
    const before = norms;
    norms = new Float64Array(rows).fill(-1);
    norms.set(before);
    common = new Float64Array(rows);
    near = new Int32Array(rows);
  };

  const growThings = (): void => {
    const before = weights;
    weights = new Float64Array(2 * before.length).fill(-1);
    weights.set(before);
    marks = new Float64Array(2 * before.length);
  };

  const toldIn = (row: number): readonly number[] => told[row] ?? NONE;

  /** Place of the first of the rows whose article is of the day or later. */
  const firstOn = (rows: readonly number[], day: number): number => {
    const { days } = table;
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (days[rows[middle]] < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  /** Where an article stands, or is to stand. */
  const placeOf = (rows: readonly number[], row: number): number => {
    const { days, paths } = table;
    const [day, path] = [days[row], paths[row]];
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = rows[middle];
      if (days[other] < day || (days[other] === day && paths[other] < path)) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  /** How many articles of a block of days tell the thing. */
  const countIn = (rows: readonly number[], block: number): number =>
    firstOn(rows, (block + 1) * BLOCK_DAYS) - firstOn(rows, block * BLOCK_DAYS);

  const isBusy = (rows: readonly number[], block: number): boolean => rows.length > MOST && countIn(rows, block) > MOST;

  const weigh = (row: number, weight: number): void => {
    if (table.isWaiting[row] === 1) return;
    if (common[row] === 0) near[nearCount++] = row;
    common[row] += weight;
  };

  /**
   * Adds what a thing weighs to the articles to compare with one of the day that tells it. That way round or the other,
   * they are the same pairs. True where dated ones near it are left out that tell it too.
   */
  const weighNear = (rows: readonly number[], day: number, weight: number): boolean => {
    const { days } = table;
    const isRare = rows.length <= MOST;
    if (day === UNDATED) {
      if (isRare) for (const row of rows) weigh(row, weight);
      return !isRare;
    }
    if (isRare) for (let at = 0; at < rows.length && days[rows[at]] === UNDATED; at++) weigh(rows[at], weight);
    let block = blockOf(day);
    if (isBusy(rows, block)) return true;
    let isAnyLeft = false;
    let busy = false;
    let last = day;
    for (let at = firstOn(rows, day - NEWS_DAYS); at < rows.length; at++) {
      const other = days[rows[at]];
      if (other > day + NEWS_DAYS) break;
      if (other !== last) {
        last = other;
        if (blockOf(other) !== block) {
          block = blockOf(other);
          busy = isBusy(rows, block);
          isAnyLeft ||= busy;
        }
      }
      if (!busy) weigh(rows[at], weight);
    }
    return isAnyLeft;
  };

  const touch = (row: number): void => {
    norms[row] = -1;
    table.touch(row);
  };

  const weightOf = (id: number): number => {
    if (weights[id] < 0) weights[id] = Math.log(1 + rounded(table.size) / rounded(byId[id].rows.length)) ** 2;
    return weights[id];
  };

  const normOf = (row: number): number => {
    if (norms[row] < 0) {
      let sum = 0;
      for (const id of toldIn(row)) sum += weightOf(id);
      norms[row] = Math.sqrt(sum);
    }
    return norms[row];
  };

  const mark = (row: number): void => {
    for (const id of toldIn(row)) marks[id] = weightOf(id);
  };
  const unmark = (row: number): void => {
    for (const id of toldIn(row)) marks[id] = 0;
  };

  /** Compares the article that is marked with another. */
  const isAlike = (norm: number, other: number): boolean => {
    let product = 0;
    let count = 0;
    for (const id of toldIn(other)) {
      const weight = marks[id];
      if (weight === 0) continue;
      product += weight;
      count++;
    }
    return count >= shared && product >= alike * norm * normOf(other);
  };

  const commonThings = (a: number, b: number): readonly number[] => {
    mark(a);
    const found = toldIn(b).filter((id) => marks[id] > 0);
    unmark(a);
    return found;
  };

  /**
   * An article has come to those that tell a thing (+1) or left them (-1); where that makes the block busy or quiet
   * again, pairs come or go.
   */
  const count = ({ id, rows }: Thing, row: number, step: 1 | -1): void => {
    const all = rows.length;
    const before = all - step;
    if (Math.max(all, before) > MOST) {
      const day = table.days[row];
      if (day !== UNDATED) {
        const inBlock = countIn(rows, blockOf(day));
        if (inBlock > MOST !== inBlock - step > MOST) {
          const end = firstOn(rows, (blockOf(day) + 1) * BLOCK_DAYS);
          for (let at = end - inBlock; at < end; at++) touch(rows[at]);
        }
      }
      const crosses = all > MOST !== before > MOST;
      if (crosses && table.days[rows[0]] === UNDATED) for (const each of rows) touch(each);
    }
    if (rounded(before) === rounded(all)) return;
    weights[id] = -1;
    for (const each of rows) touch(each);
  };

  const leave = (id: number, row: number): void => {
    const thing = byId[id];
    thing.rows.splice(placeOf(thing.rows, row), 1);
    if (thing.rows.length > 0) {
      count(thing, row, -1);
      return;
    }
    things.delete(thing.key);
    freeIds.push(id);
  };

  const enter = (id: number, row: number): void => {
    const thing = byId[id];
    // most are told by one article alone, and a list that has grown keeps room for more
    if (thing.rows.length === 0) thing.rows = [row];
    else thing.rows.splice(placeOf(thing.rows, row), 0, row);
    count(thing, row, 1);
  };

  const thingOf = (key: string): Thing => {
    const known = things.get(key);
    if (known) return known;
    const id = freeIds.pop() ?? byId.length;
    if (id === weights.length) growThings();
    weights[id] = -1;
    const made: Thing = { key, id, order: fnv1a(key) >>> 0, rows: [] };
    byId[id] = made;
    things.set(key, made);
    return made;
  };

  /** Each once, in order. */
  const idsOf = (keys: readonly string[]): readonly number[] => {
    const told = keys.map(thingOf).sort(inOrder);
    const ids: number[] = [];
    for (const { id } of told) if (id !== ids[ids.length - 1]) ids.push(id);
    return ids;
  };

  return {
    set(row, keys) {
      if (norms.length < table.days.length) growRows();
      const ids = idsOf(keys);
      if (told[row] === undefined) {
        told[row] = ids;
        for (const id of ids) enter(id, row);
        return;
      }
      const before = new Set(told[row]);
      // what it goes on to tell stays where it is: to take that out and put it back would touch all that tell it
      const fresh = ids.filter((id) => !before.delete(id));
      told[row] = ids;
      if (fresh.length + before.size === 0) return;
      for (const id of before) leave(id, row);
      for (const id of fresh) enter(id, row);
      touch(row);
    },
    remove(row) {
      for (const id of toldIn(row)) leave(id, row);
      told[row] = undefined;
      norms[row] = -1;
    },
    reweigh() {
      weights.fill(-1);
      norms.fill(-1);
    },
    alikeOf(row) {
      mark(row);
      const norm = normOf(row);
      const day = table.days[row];
      const ids = toldIn(row);
      // Whoever is alike shares that much at least, as what both tell weighs no more than all that either does; nobody
      // else has to be found (prefix filtering, S. Chaudhuri et al. 2006).
      const least = BY_SUMS * (alike * norm) ** 2;
      // what is not weighed may come on top of what is
      let rest = norm ** 2;
      let left = 0;
      let leftUndated = 0;
      nearCount = 0;
      for (const id of [...ids].sort((a, b) => weights[b] - weights[a])) {
        if (rest + Math.max(left, leftUndated) < least) break;
        const { rows } = byId[id];
        const weight = weights[id];
        rest -= weight;
        if (rows.length > MOST) leftUndated += weight;
        if (weighNear(rows, day, weight)) left += weight;
      }
      rest = Math.max(0, rest);
      const found: number[] = [];
      for (let at = 0; at < nearCount; at++) {
        const other = near[at];
        const most = common[other] + rest + (table.days[other] === UNDATED ? leftUndated : left);
        common[other] = 0;
        // most are told apart here
        if (most < BY_SUMS * alike * norm * normOf(other) || table.sources[other] === table.sources[row]) continue;
        if (isAlike(norm, other)) found.push(other);
      }
      unmark(row);
      return found;
    },
    alike(a, b) {
      mark(a);
      const found = isAlike(normOf(a), b);
      unmark(a);
      return found;
    },
    common: (a, b) => commonThings(a, b).map((id) => byId[id].key),
    heaviest(a, b) {
      const common = commonThings(a, b).map((id) => ({ key: byId[id].key, weight: weightOf(id) }));
      return common.sort((x, y) => y.weight - x.weight || (x.key < y.key ? -1 : 1))[0]?.key;
    },
  };
}

const blockOf = (day: number): number => Math.floor(day / BLOCK_DAYS);

const inOrder = (a: Thing, b: Thing): number => a.order - b.order || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
