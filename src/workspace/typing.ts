/** Leaves time to who types. */
export interface Typing {
  /** A key was pressed. */
  noted(): void;
  /** True for a moment after each key, and until what was typed is read. */
  readonly now: boolean;
  /** Milliseconds that what nobody waits for rests between two stretches. */
  rest(): number;
}

/** Who has typed so lately goes on, or looks at what comes of it. */
const LATELY_MS = 1_000;
/** Two stretches long: a third of the time is enough for what nobody waits for. */
const REST_MS = 16;

/** `isAwaited` tells whether an open article is being read. */
export function createTyping(isAwaited: () => boolean): Typing {
  let last = Number.NEGATIVE_INFINITY;
  const isTyping = (): boolean => isAwaited() || performance.now() - last < LATELY_MS;
  return {
    noted() {
      last = performance.now();
    },
    get now() {
      return isTyping();
    },
    rest: () => (isTyping() ? REST_MS : 0),
  };
}
