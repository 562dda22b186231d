import type { WaitingJob } from './job-queue';
import type { StartWorker } from './worker-port';

/** Jobs that a reader has: the one at hand, and one to go on with while the answer is taken in. */
const AHEAD = 2;
/** Characters that a reader has at hand, unless one text is longer: an urgent one need not wait long behind them. */
const AHEAD_LENGTH = 20_000;
/** Characters that add one time limit. */
const LONG = 1_000_000;

export interface ReaderEvents {
  /** A job has its answer, or the reader has loaded: it can take another. */
  rested(): void;
  /** It is gone; `job` was at hand, `others` were to follow. */
  ended(reason: string, outOfMemory: boolean, job: WaitingJob | undefined, others: readonly WaitingJob[]): void;
}

/** One worker with the jobs that it has, in order. */
export interface Reader {
  readonly large: boolean;
  readonly jobs: number;
  /** True where it may take another job without making it wait long. */
  readonly hasRoom: boolean;
  /** False until it has loaded: before that, no text is to blame for its end. */
  readonly ready: boolean;
  /** Ticks since it last answered or was given work. */
  readonly quiet: number;
  give(job: WaitingJob): void;
  /** Takes urgent jobs back that wait behind the one at hand. */
  takeBack(): WaitingJob[];
  /** Counts a tick; ends it where the job at hand has taken more than `limit` ticks, or longer for a long text. */
  tick(limit: number, seconds: number): void;
  /** Gives its jobs; it takes no more. */
  end(): WaitingJob[];
}

export function startReader(start: StartWorker, large: boolean, events: ReaderEvents): Reader {
  const sent: { readonly id: number; readonly job: WaitingJob }[] = [];
  let lastId = 0;
  let length = 0;
  let ready = false;
  let quiet = 0;

  const ended = (reason: string, outOfMemory: boolean): void => {
    const jobs = sent.splice(0).map(({ job }) => job);
    if (ready) events.ended(reason, outOfMemory, jobs[0], jobs.slice(1));
    else events.ended(reason, outOfMemory, undefined, jobs);
  };

  const port = start(
    {
      ready() {
        ready = true;
        quiet = 0;
        events.rested();
      },
      answered(response) {
        // Not of a job that was taken back.
        if (sent[0]?.id !== response.id) return;
        const { job } = sent[0];
        sent.shift();
        length -= job.text.length;
        quiet = 0;
        events.rested();
        if ('packed' in response) job.resolve(response.packed);
        else job.reject(new Error(response.error));
      },
      ended,
    },
    large,
  );

  return {
    large,
    get jobs() {
      return sent.length;
    },
    get hasRoom() {
      return sent.length === 0 || (sent.length < AHEAD && length < AHEAD_LENGTH);
    },
    get ready() {
      return ready;
    },
    get quiet() {
      return quiet;
    },
    give(job) {
      if (sent.length === 0) quiet = 0;
      const id = ++lastId;
      sent.push({ id, job });
      length += job.text.length;
      port.post({ id, text: job.text });
    },
    takeBack() {
      const urgent = sent.filter(({ job }, place) => place > 0 && job.urgent);
      for (const one of urgent) {
        sent.splice(sent.indexOf(one), 1);
        length -= one.job.text.length;
      }
      return urgent.map(({ job }) => job);
    },
    tick(limit, seconds) {
      quiet++;
      const [first] = sent;
      const limits = 1 + (first ? first.job.text.length / LONG : 0);
      if (quiet < limit * limits || (ready && !first)) return;
      port.end();
      ended(ready ? `not read within ${Math.round(limits * seconds)} seconds` : 'the reader does not start', false);
    },
    end() {
      port.end();
      return sent.splice(0).map(({ job }) => job);
    },
  };
}
