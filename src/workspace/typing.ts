/** Leaves time to who types. */
export interface Typing {
  /** A key was pressed. */
  noted(): void;
  /** Milliseconds that what nobody waits for rests between two stretches. */
  rest(): number;
}

/** Who has typed so lately goes on, or looks at what comes of it. */
const LATELY_MS = 500;
/** Two stretches long: a third of the time is enough for what nobody waits for. */
const REST_MS = 16;

export function createTyping(): Typing {
  let last = Number.NEGATIVE_INFINITY;
  return {
    noted() {
      last = performance.now();
    },
    rest: () => (performance.now() - last < LATELY_MS ? REST_MS : 0),
  };
}
