/** Leaves time to who is at work in the editor. */
export interface Activity {
  /** A key was pressed in an article, or something was asked of one. */
  noted(): void;
  /** True for a moment after that, and while an open article is being read. */
  readonly now: boolean;
  /** Milliseconds that what nobody waits for rests between two stretches. */
  rest(): number;
}

/** Who has typed or asked so lately goes on, or looks at what comes of it. */
const LATELY_MS = 1_000;
/** Two stretches long: a third of the time is enough for what nobody waits for. */
const REST_MS = 16;

/** So often others are told of it. */
const TOLD_MS = 250;

/** `isAwaited` tells whether an open article is being read; `tell` is told now and then that there is something now. */
export function createActivity(isAwaited: () => boolean, tell: () => void): Activity {
  let last = Number.NEGATIVE_INFINITY;
  let told = Number.NEGATIVE_INFINITY;
  const isNow = (): boolean => isAwaited() || performance.now() - last < LATELY_MS;
  return {
    noted() {
      last = performance.now();
      if (last - told < TOLD_MS) return;
      told = last;
      tell();
    },
    get now() {
      return isNow();
    },
    rest: () => (isNow() ? REST_MS : 0),
  };
}
