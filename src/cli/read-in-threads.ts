import { Worker } from 'node:worker_threads';
import { type ArticleRead, readArticles, sizeOf } from './read-article';
import { reasonOf } from './read-file';
import { type Answer, type Lot, READER, READY } from './reader-protocol';

export interface Threads {
  /** The script to start as a reader: says `READY` when it has loaded, then answers each file of the lots sent to it. */
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
/** Lots that a reader has: the one at hand, and one to go on with while its answers are taken in. */
const AHEAD = 2;
/** Files of a lot, as they are read side by side; fewer where all readers would not have several lots each. */
const LOT = 16;
const LOTS_EACH = 4;

interface Reader {
  readonly worker: Worker;
  /** Of each lot sent, in order, the indices that are not answered yet. */
  readonly sent: Set<number>[];
  /** True once it has loaded: before that, no file is to blame for its end. */
  ready: boolean;
  /** Ticks since it last answered. */
  quiet: number;
  /** Why it ends. Its answers may come later than the error, but before its exit. */
  error: unknown;
}

/**
 * Reads the files in threads; `take` gets the index and outcome of each file once, in whatever order they end. Of the lot
 * at which a reader dies or hangs, another one reads each file by itself, so that one is refused with the reason, and goes
 * on with the rest. Where no thread can be started, the files are read in this one.
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
    /** Files that were at hand, with others, when their reader ended. */
    const suspected = new Set<number>();
    /** Those of them that are still to be read, each by itself. */
    const suspects: number[] = [];
    let next = 0;
    let left = files.length;
    const unsent = (): number => suspects.length + again.length + files.length - next;
    const nextFile = (): number => again.shift() ?? next++;

    const nextLot = (): number[] => {
      const suspect = suspects.shift();
      if (suspect !== undefined) return [suspect];
      return Array.from({ length: Math.min(LOT, Math.ceil(unsent() / (count * LOTS_EACH))) }, nextFile);
    };

    const settle = (index: number, outcome: ArticleRead): void => {
      take(index, outcome);
      left--;
      if (left > 0) return;
      clearInterval(watch);
      resolve();
    };

    const feed = (reader: Reader): void => {
      while (reader.sent.length < AHEAD && unsent() > 0) {
        const indices = nextLot();
        reader.sent.push(new Set(indices));
        const lot: Lot = indices.map((index) => ({ index, file: files[index] }));
        reader.worker.postMessage(lot);
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
      const atHand = [...((reader.ready ? reader.sent.shift() : undefined) ?? [])];
      if (atHand.length > 1) for (const index of atHand) suspected.add(index);
      const unread = reader.sent.flatMap((lot) => [...lot]);
      for (const index of atHand.length > 1 ? [...atHand, ...unread] : unread)
        (suspected.has(index) ? suspects : again).push(index);
      if (atHand.length === 1) settle(atHand[0], { kind: 'refused', reason });
      if (reader.ready && unsent() > 0) start();
      if (readers.size > 0) return;
      // what has ended a reader would end this thread
      for (const index of suspects.splice(0)) settle(index, { kind: 'refused', reason });
      while (unsent() > 0) readHere(nextLot());
    };

    const readHere = (indices: readonly number[]): void =>
      readArticles(
        indices.map((index) => files[index]),
        (place, outcome) => settle(indices[place], outcome),
      );

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
          const { index, outcome } = answer;
          if (!readers.has(reader) || !reader.sent[0]?.delete(index)) return;
          if (reader.sent[0].size === 0) reader.sent.shift();
          feed(reader);
          settle(index, outcome);
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
        const bytes = [...(reader.sent[0] ?? [])].reduce((sum, index) => sum + sizeOf(files[index]), 0);
        const limits = 1 + Math.floor(bytes / 2 ** 20 / LARGE_MB);
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
