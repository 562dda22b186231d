/** What stands at places of articles: at their clusters, or at their reports. */
export interface Places<Item> {
  at(path: string, place: number): Item | undefined;
  enter(path: string, place: number, item: Item): void;
  /** Nothing happens where another item has come there since. */
  leave(path: string, place: number, item: Item): void;
  copy(): Places<Item>;
}

export function createPlaces<Item>(rows = new Map<string, (Item | undefined)[]>()): Places<Item> {
  return {
    at: (path, place) => rows.get(path)?.[place],
    enter(path, place, item) {
      const row = rows.get(path) ?? [];
      while (row.length < place) row.push(undefined);
      row[place] = item;
      rows.set(path, row);
    },
    leave(path, place, item) {
      const row = rows.get(path);
      if (row?.[place] !== item) return;
      row[place] = undefined;
      if (row.every((each) => each === undefined)) rows.delete(path);
    },
    copy: () => createPlaces(new Map([...rows].map(([path, row]) => [path, row.slice()]))),
  };
}
