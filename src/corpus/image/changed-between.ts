/** What one list has and the other has not. */
export interface Changed<Item> {
  /** Items of the second list that are not in the first. */
  readonly come: readonly Item[];
  /** Keys of the first list that the second has no more. */
  readonly gone: readonly string[];
}

/** Compares two lists in order of their keys (code units); an item that is in both is not asked for its key. */
export function changedBetween<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Changed<Item> {
  const come: Item[] = [];
  const gone: string[] = [];
  let old = 0;
  for (const item of after) {
    if (old < before.length && before[old] === item) {
      old++;
      continue;
    }
    const key = keyOf(item);
    while (old < before.length && keyOf(before[old]) < key) gone.push(keyOf(before[old++]));
    if (old < before.length && keyOf(before[old]) === key) old++;
    come.push(item);
  }
  while (old < before.length) gone.push(keyOf(before[old++]));
  return { come, gone };
}
