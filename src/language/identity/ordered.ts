import type { Span } from '../../article/span';

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

const inTextOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * Both lists as one in text order, the longer of two that start together first; `first` is in that order already, and of
 * two alike its own comes first.
 */
export function mergedInTextOrder<T extends Span>(first: readonly T[], second: readonly T[]): T[] {
  const all: T[] = [];
  let at = 0;
  for (const span of [...second].sort(inTextOrder)) {
    while (at < first.length && inTextOrder(first[at], span) <= 0) all.push(first[at++]);
    all.push(span);
  }
  while (at < first.length) all.push(first[at++]);
  return all;
}
