/** Index of the first item from `from` on of which `isBefore` is false; it is true for all before that one (binary search). */
export function seek<T>(list: readonly T[], from: number, isBefore: (item: T) => boolean): number {
  let [low, high] = [from, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
