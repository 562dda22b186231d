/** Keys waiting to be worked on, each at most once; urgent ones first. */
export interface WorkQueue {
  /** Adds a key; one that is being worked on is worked on again afterwards. */
  add(key: string, urgent: boolean): void;
  isWaiting(key: string): boolean;
  /** Forgets the waiting keys that are not urgent. */
  clearBackground(): void;
  /** True where nothing waits and nothing runs. */
  readonly idle: boolean;
  /** True where nothing but what is urgent waits or runs. */
  readonly backgroundIdle: boolean;
}

export interface WorkQueueOptions {
  readonly concurrency: number;
  /** Works on one key. */
  run(key: string): Promise<void>;
  /** After each key; `idle` tells whether it was the last. */
  onDone(key: string): void;
}

/**
 * A queue that runs up to `concurrency` keys at once, never one key twice at the same time; as many urgent ones do not
 * wait for those in the background.
 */
export function createWorkQueue({ concurrency, run, onDone }: WorkQueueOptions): WorkQueue {
  const urgent = new Set<string>();
  const background = new Set<string>();
  const running = new Set<string>();
  const runningUrgent = new Set<string>();

  const take = (from: Set<string>): string | undefined => {
    for (const key of from) {
      if (running.has(key)) continue;
      from.delete(key);
      return key;
    }
    return undefined;
  };

  const work = async (key: string, isUrgent: boolean): Promise<void> => {
    running.add(key);
    if (isUrgent) runningUrgent.add(key);
    try {
      await run(key);
    } finally {
      running.delete(key);
      runningUrgent.delete(key);
      onDone(key);
      next();
    }
  };

  const next = (): void => {
    while (runningUrgent.size < concurrency) {
      const key = take(urgent);
      if (key === undefined) break;
      void work(key, true);
    }
    while (running.size < concurrency) {
      const key = take(background);
      if (key === undefined) return;
      void work(key, false);
    }
  };

  return {
    add(key, isUrgent) {
      if (isUrgent) {
        background.delete(key);
        urgent.add(key);
      } else if (!urgent.has(key)) background.add(key);
      next();
    },
    isWaiting: (key) => urgent.has(key) || background.has(key),
    clearBackground: () => background.clear(),
    get idle() {
      return urgent.size + background.size + running.size === 0;
    },
    get backgroundIdle() {
      return background.size === 0 && running.size === runningUrgent.size;
    },
  };
}
