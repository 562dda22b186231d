/** The greatest of the ascending numbers below `limit`, or -1. */
export function lastBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? numbers[low - 1] : -1;
}
