/** Work in units: does some until none is left (true) or, between two units, `isTimeUp` says so (false: call again). */
export type Work = (isTimeUp: () => boolean) => boolean;

/** At a stretch the extension host is kept this long; what the user does comes between two stretches. */
const STRETCH_MS = 8;

/** One stretch of the work; true where none is left. */
export function stretchOf(work: Work): boolean {
  const end = performance.now() + STRETCH_MS;
  return work(() => performance.now() >= end);
}

/** Milliseconds to wait before the next stretch; 0 for no longer than it takes others to get their turn. */
export type Rest = () => number;

export const NO_REST: Rest = () => 0;

/** Does the work, the first stretch at once; resolves when none is left, or `isOver` says that nobody wants it. */
export async function atLeisure(work: Work, isOver: () => boolean, rest = NO_REST): Promise<void> {
  while (!isOver() && !stretchOf(work)) await pauseFor(rest());
}

/** Does the same to each item, at leisure. */
export function eachAtLeisure<T>(
  items: Iterable<T>,
  run: (item: T) => void,
  isOver: () => boolean,
  rest?: Rest,
): Promise<void> {
  const left = items[Symbol.iterator]();
  const work: Work = (isTimeUp) => {
    for (let next = left.next(); !next.done; next = left.next()) {
      run(next.value);
      if (isTimeUp()) return false;
    }
    return true;
  };
  return atLeisure(work, isOver, rest);
}

/** Takes items as they are made, at leisure: those of each stretch, as soon as somebody asks for them. */
export async function* inStretches<T>(items: Iterable<T>, rest: Rest): AsyncGenerator<readonly T[]> {
  const left = items[Symbol.iterator]();
  let made: T[] = [];
  const work: Work = (isTimeUp) => {
    for (let next = left.next(); !next.done; next = left.next()) {
      made.push(next.value);
      if (isTimeUp()) return false;
    }
    return true;
  };
  for (let isLast = false; !isLast; made = []) {
    isLast = stretchOf(work);
    yield made;
    if (!isLast) await pauseFor(rest());
  }
}

function pauseFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (milliseconds > 0) setTimeout(resolve, milliseconds);
    else setImmediate(resolve);
  });
}
