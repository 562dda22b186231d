/** Work in units: does some until none is left (true) or, between two units, `isTimeUp` says so (false: call again). */
export type Work = (isTimeUp: () => boolean) => boolean;

/** At a stretch the extension host is kept this long; what the user does comes between two stretches. */
const STRETCH_MS = 8;
/** While somebody types, a third of the time is enough for what nobody waits for. */
const REST_MS = 2 * STRETCH_MS;

/** One stretch of the work; true where none is left. */
export function stretchOf(work: Work): boolean {
  const end = performance.now() + STRETCH_MS;
  return work(() => performance.now() >= end);
}

/**
 * Does the work, the first stretch at once; resolves when none is left, or `isOver` says that nobody wants it. Between
 * two stretches it rests as long as `isTyping`.
 */
export async function atLeisure(work: Work, isOver: () => boolean, isTyping = (): boolean => false): Promise<void> {
  while (!isOver() && !stretchOf(work))
    await new Promise<void>((resolve) => {
      if (isTyping()) setTimeout(resolve, REST_MS);
      else setImmediate(resolve);
    });
}

/** Does the same to each item, at leisure. */
export function eachAtLeisure<T>(
  items: Iterable<T>,
  run: (item: T) => void,
  isOver: () => boolean,
  isTyping?: () => boolean,
): Promise<void> {
  const left = items[Symbol.iterator]();
  const work: Work = (isTimeUp) => {
    for (let next = left.next(); !next.done; next = left.next()) {
      run(next.value);
      if (isTimeUp()) return false;
    }
    return true;
  };
  return atLeisure(work, isOver, isTyping);
}
