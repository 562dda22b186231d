import type { WaitingJob } from './job-queue';
import type { StartWorker } from './worker-port';

/** Jobs that a reader has, unless one is longer: while the extension host is at other work, it has something to do. */
const AHEAD = 16;
const AHEAD_LENGTH = 60_000;
/** Urgent ones, so few that one whose text has changed meanwhile is hardly ever read. */
const URGENT_AHEAD = 2;
const URGENT_AHEAD_LENGTH = 20_000;
/** Characters that add one time limit. */
const LONG = 1_000_000;

export interface ReaderEvents {
  /** A job has its answer, or the reader has loaded: it can take another. */
  rested(): void;
  /** It is gone; `job` was at hand, `others` were to follow. */
  ended(reason: string, outOfMemory: boolean, job: WaitingJob | undefined, others: readonly WaitingJob[]): void;
}

/** One worker with the jobs that it has. */
export interface Reader {
  readonly large: boolean;
  readonly jobs: number;
  /** True where it may take another job, without making it wait long where that is urgent. */
  hasRoom(urgent: boolean): boolean;
  /** False until it has loaded: before that, no text is to blame for its end. */
  readonly ready: boolean;
  /** Ticks since it last answered or was given work. */
  readonly quiet: number;
  give(job: WaitingJob): void;
  /** Takes urgent jobs back, but for the one at hand. */
  takeBack(): WaitingJob[];
  /** Counts a tick; ends it where the job at hand has taken more than `limit` ticks, or longer for a long text. */
  tick(limit: number, seconds: number): void;
  /** Gives its jobs; it takes no more. */
  end(): WaitingJob[];
}

interface Sent {
  readonly id: number;
  readonly job: WaitingJob;
}

export function startReader(start: StartWorker, large: boolean, events: ReaderEvents): Reader {
  const sent: Sent[] = [];
  let lastId = 0;
  /** What it works on; may be a job that was taken back. */
  let atHand: number | undefined;
  /** Jobs without an answer, those that were taken back too. */
  let open = 0;
  let ready = false;
  let quiet = 0;

  const jobAtHand = (): WaitingJob | undefined => sent.find(({ id }) => id === atHand)?.job;

  const ended = (reason: string, outOfMemory: boolean): void => {
    const job = ready ? jobAtHand() : undefined;
    const all = sent.splice(0).map(({ job }) => job);
    events.ended(
      reason,
      outOfMemory,
      job,
      all.filter((other) => other !== job),
    );
  };

  const port = start(
    {
      ready() {
        ready = true;
        quiet = 0;
        events.rested();
      },
      answered(response) {
        const place = sent.findIndex(({ id }) => id === response.id);
        const [answered] = place < 0 ? [] : sent.splice(place, 1);
        atHand = response.next ?? sent[0]?.id;
        open--;
        quiet = 0;
        // It was taken back.
        if (!answered) return;
        events.rested();
        if ('packed' in response) answered.job.resolve(response.packed);
        else answered.job.reject(new Error(response.error));
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
    hasRoom(urgent) {
      const before = urgent ? sent.filter(({ job }) => job.urgent) : sent;
      const length = before.reduce((sum, { job }) => sum + job.text.length, 0);
      if (before.length === 0) return true;
      return urgent
        ? before.length < URGENT_AHEAD && length < URGENT_AHEAD_LENGTH
        : before.length < AHEAD && length < AHEAD_LENGTH;
    },
    get ready() {
      return ready;
    },
    get quiet() {
      return quiet;
    },
    give(job) {
      const id = ++lastId;
      if (open === 0) {
        quiet = 0;
        atHand = id;
      }
      open++;
      sent.push({ id, job });
      port.post({ id, text: job.text, urgent: job.urgent });
    },
    takeBack() {
      const urgent = sent.filter(({ id, job }) => id !== atHand && job.urgent);
      for (const one of urgent) sent.splice(sent.indexOf(one), 1);
      return urgent.map(({ job }) => job);
    },
    tick(limit, seconds) {
      quiet++;
      const limits = 1 + (jobAtHand()?.text.length ?? 0) / LONG;
      if (quiet < limit * limits || (ready && sent.length === 0)) return;
      port.end();
      ended(ready ? `not read within ${Math.round(limits * seconds)} seconds` : 'the reader does not start', false);
    },
    end() {
      port.end();
      return sent.splice(0).map(({ job }) => job);
    },
  };
}
