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

/**
 * Does one unit after another, all of a stage before the next, as each makes work for those after it; false where time
 * was up before the end.
 */
export function runStages(stages: readonly Stage[], isTimeUp: () => boolean): boolean {
  while (isAtWork(stages))
    for (const stage of stages)
      while (stage.size > 0) {
        stage.step();
        if (isTimeUp()) return !isAtWork(stages);
      }
  return true;
}

const isAtWork = (stages: readonly Stage[]): boolean => stages.some(({ size }) => size > 0);

/** Work that hands on what a stage has made, in units: each `yield` is the end of one. */
type Pass = (isTimeUp: () => boolean) => boolean;

/**
 * A pass that begins where the last one has ended, with what is new then; false where time was up before the end: the next
 * call goes on there, and then with what has become new meanwhile.
 */
export function createPass(begin: () => Iterator<unknown>): Pass {
  let begun: Iterator<unknown> | undefined;
  return (isTimeUp) => {
    for (let isNew = false; !isNew; begun = undefined) {
      isNew = begun === undefined;
      begun ??= begin();
      while (!begun.next().done) if (isTimeUp()) return false;
    }
    return true;
  };
}
