import type { Queue } from './queue';

/** A step on the way from articles to what they tell together: what is to be done there, unit by unit. */
export interface Stage {
  readonly size: number;
  /** Does one unit, if there is one. */
  step(): void;
}

/** A stage whose units are what is queued. */
export function stageOf<T>(queue: Pick<Queue<T>, 'size' | 'take'>, run: (item: T) => void): Stage {
  return {
    get size() {
      return queue.size;
    },
    step() {
      const item = queue.take();
      if (item !== undefined) run(item);
    },
  };
}

/** Does one unit after another, each time of the first stage that has any; false where time was up before the end. */
export function runStages(stages: readonly Stage[], isTimeUp: () => boolean): boolean {
  for (let next = firstAtWork(stages); next; next = firstAtWork(stages)) {
    next.step();
    if (isTimeUp()) return firstAtWork(stages) === null;
  }
  return true;
}

function firstAtWork(stages: readonly Stage[]): Stage | null {
  for (const stage of stages) if (stage.size > 0) return stage;
  return null;
}
