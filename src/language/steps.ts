/** A computation in steps, whose last one gives what comes of it. */
export type Steps<T> = Iterator<unknown, T, undefined>;

/** Does all steps of one. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Does the first step of each, then the second of each, and so on. What one kind of step needs stays in the processor's
 * caches that way, where what all kinds need does not fit. `ended` is told what came of each, by its place; `afterStep` is
 * called between one step and the next.
 */
export function sideBySide<T>(
  all: readonly Steps<T>[],
  ended: (place: number, value: T) => void,
  afterStep: () => void = () => {},
): void {
  let left = [...all.entries()];
  while (left.length > 0)
    left = left.filter(([place, steps]) => {
      const step = steps.next();
      if (step.done) ended(place, step.value);
      afterStep();
      return !step.done;
    });
}

/** More side by side gain nothing further, and a long one has the caches for itself. */
const MOST = 16;
const MOST_LENGTH = 60_000;

/** Takes the first of what waits, as many as are best done side by side. */
export function takeBatch<T>(waiting: T[], lengthOf: (one: T) => number): T[] {
  let count = 0;
  for (let length = 0; count < Math.min(MOST, waiting.length); count++) {
    length += lengthOf(waiting[count]);
    if (count > 0 && length > MOST_LENGTH) break;
  }
  return waiting.splice(0, count);
}
