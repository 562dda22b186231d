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
  return atLeisure(workOn(items, run), isOver, rest);
}

/** What each stretch takes of the items; the next one begins when it is asked for, after a rest. */
export async function* inStretches<T>(items: Iterable<T>, rest: Rest): AsyncGenerator<readonly T[]> {
  let taken: T[] = [];
  const work = workOn(items, (item) => taken.push(item));
  for (let isLast = false; !isLast; taken = []) {
    isLast = stretchOf(work);
    yield taken;
    if (!isLast) await pauseFor(rest());
  }
}

function workOn<T>(items: Iterable<T>, run: (item: T) => void): Work {
  const left = items[Symbol.iterator]();
  return (isTimeUp) => {
    for (let next = left.next(); !next.done; next = left.next()) {
      run(next.value);
      if (isTimeUp()) return false;
    }
    return true;
  };
}

/** Resolves once others had their turn. */
export const nextTurn = (): Promise<void> => pauseFor(0);

function pauseFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (milliseconds > 0) setTimeout(resolve, milliseconds);
    else setImmediate(resolve);
  });
}
