/** Whether somebody types. */
export interface Typing {
  /** A key was pressed. */
  noted(): void;
  readonly isOn: boolean;
}

/** Who has typed so lately goes on, or looks at what comes of it. */
const LATELY_MS = 500;

export function createTyping(): Typing {
  let last = Number.NEGATIVE_INFINITY;
  return {
    noted() {
      last = performance.now();
    },
    get isOn() {
      return performance.now() - last < LATELY_MS;
    },
  };
}
