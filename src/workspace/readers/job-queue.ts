import type { Reading } from '../../worker/reading';

/** A text to analyse. */
export interface Job {
  readonly text: string;
  /** True for what the user looks at: it goes before the files in the background. */
  readonly urgent: boolean;
  /** Asked when its turn comes; false where the text has changed or gone meanwhile. */
  wanted(): boolean;
}

export interface WaitingJob extends Job {
  /** True where no other one is to be read beside it, as a reader has ended at it and others. */
  readonly alone: boolean;
  /** What came of it, or undefined where nobody waits for that any more. */
  resolve(reading: Reading | undefined): void;
  reject(reason: Error): void;
}

/** Jobs in the order they came, urgent ones first. */
export interface JobQueue {
  push(job: WaitingJob): void;
  /** Gives a job back that has had its turn: it is next. */
  putBack(job: WaitingJob): void;
  /** The next job that is still wanted; those before it are dropped. */
  take(): WaitingJob | undefined;
  /** Empties it. */
  takeAll(): WaitingJob[];
  readonly size: number;
  readonly urgent: number;
}

export function createJobQueue(): JobQueue {
  const urgent: WaitingJob[] = [];
  const background: WaitingJob[] = [];
  const listOf = (job: WaitingJob): WaitingJob[] => (job.urgent ? urgent : background);
  return {
    push: (job) => void listOf(job).push(job),
    putBack: (job) => void listOf(job).unshift(job),
    take() {
      for (;;) {
        const job = urgent.shift() ?? background.shift();
        if (!job || job.wanted()) return job;
        job.resolve(undefined);
      }
    },
    takeAll: () => [...urgent.splice(0), ...background.splice(0)],
    get size() {
      return urgent.length + background.length;
    },
    get urgent() {
      return urgent.length;
    },
  };
}
