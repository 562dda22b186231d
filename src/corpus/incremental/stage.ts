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

/** Does the work of stages that give work to later ones alone, until nothing is left (true) or time is up (false). */
export function workOff(stages: readonly Stage[], isTimeUp: () => boolean): boolean {
  for (const stage of stages)
    while (stage.size > 0) {
      stage.step();
      if (isTimeUp()) return stages.every(({ size }) => size === 0);
    }
  return true;
}
