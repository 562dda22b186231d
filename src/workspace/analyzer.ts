import { Worker } from 'node:worker_threads';
import type { Disposable } from 'vscode';
import type { Analysis } from '../language/analysis';
import type { AnalyzeRequest, AnalyzeResponse } from '../worker/protocol';

/** A text to analyse. */
export interface Job {
  readonly text: string;
  /** True for what the user looks at: it goes before the files in the background. */
  readonly urgent: boolean;
  /** Asked when its turn comes; false where the text has changed or gone meanwhile. */
  wanted(): boolean;
}

/** Reads articles off the extension host's thread, one at a time. */
export interface Analyzer extends Disposable {
  /** Undefined where the job was no longer wanted; rejects with the reason where its text cannot be analysed. */
  analyze(job: Job): Promise<Analysis | undefined>;
}

/** An article that takes longer than this, and as much again for each `LONG` characters, would hold up all others. */
const TIME_LIMIT_MS = 30_000;
const LONG = 1_000_000;
/** The limit is counted in ticks, so that the sleep of a machine is not taken for an article's. */
const TICKS = 30;

interface Waiting extends Job {
  resolve(analysis: Analysis | undefined): void;
  reject(reason: Error): void;
}

/** Runs `workerFile` in a thread that starts with the first job and is replaced when it dies or hangs. */
export function createAnalyzer(workerFile: string, timeLimit = TIME_LIMIT_MS): Analyzer {
  const urgent: Waiting[] = [];
  const background: Waiting[] = [];
  let worker: Worker | undefined;
  let running: { readonly id: number; readonly job: Waiting; readonly timer: NodeJS.Timeout } | undefined;
  let lastId = 0;
  let disposed = false;

  const finish = (settle: (job: Waiting) => void): void => {
    if (!running) return;
    clearInterval(running.timer);
    const { job } = running;
    running = undefined;
    settle(job);
    next();
  };

  const fail = (reason: string): void => {
    void worker?.terminate();
    worker = undefined;
    finish((job) => job.reject(new Error(reason)));
  };

  const start = (): Worker => {
    const started = new Worker(workerFile);
    started.on('message', (response: AnalyzeResponse) => {
      if (response.id !== running?.id) return;
      finish((job) =>
        'analysis' in response ? job.resolve(response.analysis) : job.reject(new Error(response.error)),
      );
    });
    started.on('error', (error) => worker === started && fail(error.message));
    started.on('exit', (code) => worker === started && fail(`the reader stopped (code ${code})`));
    return started;
  };

  const next = (): void => {
    if (running || disposed) return;
    const job = urgent.shift() ?? background.shift();
    if (!job) return;
    if (!job.wanted()) {
      job.resolve(undefined);
      next();
      return;
    }
    worker ??= start();
    const id = ++lastId;
    let ticks = 0;
    const limit = timeLimit * (1 + job.text.length / LONG);
    const timer = setInterval(() => {
      if (++ticks >= TICKS) fail(`not read within ${Math.round(limit / 1000)} seconds`);
    }, limit / TICKS);
    running = { id, job, timer };
    worker.postMessage({ id, text: job.text } satisfies AnalyzeRequest);
  };

  return {
    analyze: (job) =>
      new Promise((resolve, reject) => {
        if (disposed) return resolve(undefined);
        (job.urgent ? urgent : background).push({ ...job, wanted: () => job.wanted(), resolve, reject });
        next();
      }),
    dispose() {
      disposed = true;
      const dying = worker;
      worker = undefined;
      void dying?.terminate();
      if (running) clearInterval(running.timer);
      for (const job of [running?.job, ...urgent, ...background]) job?.resolve(undefined);
      running = undefined;
      urgent.length = 0;
      background.length = 0;
    },
  };
}
