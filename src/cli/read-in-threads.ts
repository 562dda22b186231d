import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { type ArticleRead, readArticle } from './read-article';
import { reasonOf } from './read-file';
import { type Answer, READER, READY } from './reader-protocol';

export interface Threads {
  /** The script to start as a reader: says `READY` when it has loaded, then answers each path sent to it, in order. */
  readonly workerFile: string;
  /** Readers at once, at least one. */
  readonly count: number;
  /** Milliseconds that a file of up to a few megabytes may take; larger ones may take longer. */
  readonly timeLimit?: number;
}

/** A file that takes longer than this would hold up all others. */
const TIME_LIMIT_MS = 30_000;
/** The limit is counted in ticks, so that the sleep of a machine is not taken for a file's. */
const TICKS = 30;
/** Megabytes that add one time limit. */
const LARGE_MB = 3;
/** Files that a reader knows of: the one at hand, and those to go on with while its answer is taken in. */
const AHEAD = 3;

interface Reader {
  readonly worker: Worker;
  /** Indices of the files sent and not answered yet, in order. */
  readonly sent: number[];
  /** True once it has loaded: before that, no file is to blame for its end. */
  ready: boolean;
  /** Ticks since it last answered. */
  quiet: number;
  /** Why it ends. Its answers may come later than the error, but before its exit. */
  error: unknown;
}

/**
 * Reads the files in threads; `take` gets the index and outcome of each file once, in whatever order they end. A
 * reader that dies or hangs costs the file at hand, which is refused with the reason; another goes on with the rest.
 * Where no thread can be started, the files are read in this one.
 */
export function readInThreads(
  files: readonly string[],
  { workerFile, count, timeLimit = TIME_LIMIT_MS }: Threads,
  take: (index: number, outcome: ArticleRead) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const readers = new Set<Reader>();
    /** Files that were sent to a reader that ended before their turn. */
    const again: number[] = [];
    let next = 0;
    let left = files.length;
    const waiting = (): boolean => again.length > 0 || next < files.length;

    const settle = (index: number, outcome: ArticleRead): void => {
      take(index, outcome);
      left--;
      if (left > 0) return;
      clearInterval(watch);
      resolve();
    };

    const feed = (reader: Reader): void => {
      while (reader.sent.length < AHEAD && waiting()) {
        const index = again.shift() ?? next++;
        reader.sent.push(index);
        reader.worker.postMessage(files[index]);
      }
      if (reader.sent.length === 0) stop(reader);
    };

    const stop = (reader: Reader): void => {
      readers.delete(reader);
      void reader.worker.terminate();
    };

    const fail = (reader: Reader, reason: string): void => {
      if (!readers.has(reader)) return;
      stop(reader);
      const culprit = reader.ready ? reader.sent.shift() : undefined;
      again.push(...reader.sent);
      if (culprit !== undefined) settle(culprit, { kind: 'refused', reason });
      if (reader.ready && waiting()) start();
      if (readers.size === 0) while (waiting()) readHere(again.shift() ?? next++);
    };

    const readHere = (index: number): void => settle(index, readArticle(files[index]));

    const start = (): void => {
      const reader: Reader = {
        worker: new Worker(workerFile, { workerData: READER }),
        sent: [],
        ready: false,
        quiet: 0,
        error: undefined,
      };
      readers.add(reader);
      reader.worker
        .on('message', (answer: Answer) => {
          reader.quiet = 0;
          reader.ready = true;
          if (answer === READY) return;
          const index = readers.has(reader) ? reader.sent.shift() : undefined;
          if (index === undefined) return;
          feed(reader);
          settle(index, answer);
        })
        .on('error', (error) => {
          reader.error = error;
        })
        .on('exit', (code) => {
          const why = reader.error === undefined ? `its reader stopped (code ${code})` : reasonOf(reader.error);
          fail(reader, `could not be analysed: ${why}`);
        });
      feed(reader);
    };

    const watch = setInterval(() => {
      for (const reader of [...readers]) {
        if (++reader.quiet < TICKS) continue;
        const limits = 1 + Math.floor(megabytes(files[reader.sent[0]]) / LARGE_MB);
        if (reader.quiet < TICKS * limits) continue;
        fail(reader, `not read within ${(limits * timeLimit) / 1000} seconds`);
      }
    }, timeLimit / TICKS);

    if (left === 0) {
      clearInterval(watch);
      resolve();
    }
    for (let started = 0; started < Math.min(count, files.length); started++) start();
  });
}

function megabytes(file: string): number {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) / 2 ** 20;
}
