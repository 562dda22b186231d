/** What stands at places of articles: at their clusters, or at their reports. Each item has a number of its own. */
export interface Places<Item> {
  at(path: string, place: number): Item | undefined;
  /** Numbers of what stands in an article, by place; `NOTHING` where nothing does. */
  row(path: string): readonly number[];
  item(number: number): Item | undefined;
  /** All numbers are lower. */
  readonly limit: number;
  /** Takes an item away, and puts another in its stead; where another item has come to a place since, that stays. */
  replace(old: Item | undefined, now: Item | undefined): void;
  copy(): Places<Item>;
}

/** In the place of a number. */
const NOTHING = -1;

/** Calls `visit` with each place of an item. */
type Visit<Item> = (item: Item, visit: (path: string, place: number) => void) => void;

interface Held<Item> {
  readonly rows: Map<string, number[]>;
  readonly items: (Item | undefined)[];
  readonly numbers: Map<Item, number>;
  /** Numbers that no item has any more. */
  readonly free: number[];
}

export function createPlaces<Item>(visitPlaces: Visit<Item>): Places<Item> {
  return placesOf(visitPlaces, { rows: new Map(), items: [], numbers: new Map(), free: [] });
}

function placesOf<Item>(visitPlaces: Visit<Item>, { rows, items, numbers, free }: Held<Item>): Places<Item> {
  const leave = (number: number, path: string, place: number): void => {
    const row = rows.get(path);
    if (row?.[place] !== number) return;
    row[place] = NOTHING;
    if (row.every((each) => each === NOTHING)) rows.delete(path);
  };
  const enter = (number: number, path: string, place: number): void => {
    const row = rows.get(path) ?? [];
    while (row.length < place) row.push(NOTHING);
    row[place] = number;
    rows.set(path, row);
  };
  const take = (item: Item): void => {
    const number = numbers.get(item);
    if (number === undefined) return;
    visitPlaces(item, (path, place) => leave(number, path, place));
    numbers.delete(item);
    items[number] = undefined;
    free.push(number);
  };
  const put = (item: Item): void => {
    const number = free.pop() ?? items.length;
    numbers.set(item, number);
    items[number] = item;
    visitPlaces(item, (path, place) => enter(number, path, place));
  };
  return {
    at(path, place) {
      const number = rows.get(path)?.[place];
      return number === undefined ? undefined : items[number];
    },
    row: (path) => rows.get(path) ?? EMPTY,
    item: (number) => items[number],
    get limit() {
      return items.length;
    },
    replace(old, now) {
      if (old !== undefined) take(old);
      if (now !== undefined) put(now);
    },
    copy: () =>
      placesOf(visitPlaces, {
        rows: new Map([...rows].map(([path, row]) => [path, row.slice()])),
        items: items.slice(),
        numbers: new Map(numbers),
        free: free.slice(),
      }),
  };
}

const EMPTY: readonly number[] = Object.freeze([]);
