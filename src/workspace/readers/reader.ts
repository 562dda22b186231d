import type { WaitingJob } from './job-queue';
import type { StartWorker } from './worker-port';

/** Past so many jobs, or characters of them, a reader has enough to do while the extension host is at other work. */
const AHEAD = 32;
const AHEAD_LENGTH = 120_000;
/** The same of urgent ones: so few that one whose text has changed meanwhile is hardly ever read. */
const URGENT_AHEAD = 2;
const URGENT_AHEAD_LENGTH = 20_000;
/** Characters that add one time limit. */
const LONG = 1_000_000;

export interface ReaderEvents {
  /** A job has its answer, or the reader has loaded: it can take another. */
  rested(): void;
  /** It is gone; one of the `suspects` was at hand, `others` were to follow. */
  ended(reason: string, outOfMemory: boolean, suspects: readonly WaitingJob[], others: readonly WaitingJob[]): void;
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
  /** Takes urgent jobs back, but for those at hand. */
  takeBack(): WaitingJob[];
  /** Counts a tick; ends it where what is at hand has taken more than `limit` ticks, or longer for long texts. */
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
  /** What it is at, as far as it has told. */
  let atHand: readonly Sent[] = [];
  let ready = false;
  let quiet = 0;

  const given = (): WaitingJob[] => sent.filter(({ isTakenBack }) => !isTakenBack).map(({ job }) => job);
  const before = (urgent: boolean): WaitingJob[] => given().filter((job) => job.urgent || !urgent);
  /** Where it has not told what it was at, whatever has been a suspect before is the only one. */
  const suspected = (): readonly Sent[] => {
    if (!ready || atHand.length > 0) return atHand;
    const again = sent.find(({ job }) => job.alone);
    return again ? [again] : [...sent];
  };

  const ended = (reason: string, outOfMemory: boolean): void => {
    const suspects = suspected();
    const jobsOf = (isSuspect: boolean): WaitingJob[] =>
      sent.filter((one) => !one.isTakenBack && suspects.includes(one) === isSuspect).map(({ job }) => job);
    const [those, others] = [jobsOf(true), jobsOf(false)];
    sent.length = 0;
    events.ended(reason, outOfMemory, those, others);
  };

  const port = start(
    {
      ready() {
        ready = true;
        quiet = 0;
        events.rested();
      },
      tookUp(ids) {
        atHand = sent.filter(({ id }) => ids.includes(id));
        quiet = 0;
      },
      answered(response) {
        const place = sent.findIndex(({ id }) => id === response.id);
        if (place < 0) return;
        const [one] = sent.splice(place, 1);
        const { job, isTakenBack } = one;
        atHand = atHand.filter((other) => other !== one);
        quiet = 0;
        events.rested();
        if (isTakenBack) return;
        if ('packed' in response) job.resolve(response);
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
      if (sent.length === 0) quiet = 0;
      sent.push({ id, job, isTakenBack: false });
      port.post({ id, text: job.text, urgent: job.urgent, alone: job.alone });
    },
    takeBack() {
      const taken = sent.filter((one) => one.job.urgent && !one.isTakenBack && !atHand.includes(one));
      for (const one of taken) one.isTakenBack = true;
      return taken.map(({ job }) => job);
    },
    tick(limit, seconds) {
      quiet++;
      const limits = 1 + atHand.reduce((sum, { job }) => sum + job.text.length, 0) / LONG;
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
