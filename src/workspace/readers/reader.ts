import type { WaitingJob } from './job-queue';
import type { StartWorker } from './worker-port';

/** Past so many jobs, or characters of them, a reader has enough to do while the extension host is at other work. */
const AHEAD = 16;
const AHEAD_LENGTH = 60_000;
/** The same of urgent ones: so few that one whose text has changed meanwhile is hardly ever read. */
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
  /** Jobs that it has, those too that were taken back. */
  readonly jobs: number;
  /** Jobs that come before another one. */
  ahead(urgent: boolean): number;
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
  /** The worker has it still, and nobody waits for its answer. */
  isTakenBack: boolean;
}

export function startReader(start: StartWorker, large: boolean, events: ReaderEvents): Reader {
  const sent: Sent[] = [];
  let lastId = 0;
  /** Id of what it works on. */
  let atHand: number | undefined;
  let ready = false;
  let quiet = 0;

  const given = (): WaitingJob[] => sent.filter(({ isTakenBack }) => !isTakenBack).map(({ job }) => job);
  const before = (urgent: boolean): WaitingJob[] => given().filter((job) => job.urgent || !urgent);
  const jobAtHand = (): WaitingJob | undefined => sent.find(({ id }) => id === atHand)?.job;

  const ended = (reason: string, outOfMemory: boolean): void => {
    const first = ready ? jobAtHand() : undefined;
    const jobs = given();
    sent.length = 0;
    events.ended(
      reason,
      outOfMemory,
      jobs.find((job) => job === first),
      jobs.filter((job) => job !== first),
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
        if (place < 0) return;
        const [{ job, isTakenBack }] = sent.splice(place, 1);
        atHand = response.next ?? sent[0]?.id;
        quiet = 0;
        events.rested();
        if (isTakenBack) return;
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
    ahead: (urgent) => before(urgent).length,
    hasRoom(urgent) {
      const jobs = before(urgent);
      const length = jobs.reduce((sum, { text }) => sum + text.length, 0);
      if (jobs.length === 0) return true;
      return urgent
        ? jobs.length < URGENT_AHEAD && length < URGENT_AHEAD_LENGTH
        : jobs.length < AHEAD && length < AHEAD_LENGTH;
    },
    get ready() {
      return ready;
    },
    get quiet() {
      return quiet;
    },
    give(job) {
      const id = ++lastId;
      if (sent.length === 0) {
        quiet = 0;
        atHand = id;
      }
      sent.push({ id, job, isTakenBack: false });
      port.post({ id, text: job.text, urgent: job.urgent });
    },
    takeBack() {
      const taken = sent.filter(({ id, job, isTakenBack }) => id !== atHand && job.urgent && !isTakenBack);
      for (const one of taken) one.isTakenBack = true;
      return taken.map(({ job }) => job);
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
      const jobs = given();
      sent.length = 0;
      return jobs;
    },
  };
}
