import type { Disposable } from 'vscode';
import type { Reading } from '../../worker/reading';
import { NO_REST, type Rest } from '../at-leisure';
import { createJobQueue, type Job, type JobQueue, type WaitingJob } from './job-queue';
import { type Reader, startReader } from './reader';
import type { StartWorker } from './worker-port';

/** Reads articles off the extension host's thread. */
export interface Analyzer extends Disposable {
  /**
   * What came of reading; undefined where the job was no longer wanted; rejects with the reason where its text cannot be
   * analysed.
   */
  analyze(job: Job): Promise<Reading | undefined>;
  /**
   * Has a reader start and read the beginning of an article several times, for nothing but that it is quick when it is
   * asked. Does so once, and no further than to where as much was read.
   */
  warmUp(text: string): Promise<void>;
  /** True where that was asked for, or so much was read that it is needless. */
  readonly isWarm: boolean;
  /** Readers that there are; for tests and the log. */
  readonly readers: number;
}

export interface AnalyzerOptions {
  readonly start: StartWorker;
  /** Readers at once, at least one; a further one helps where all are held up and the user waits. */
  readonly size: number;
  /** An article that takes longer, in milliseconds, would hold up all others; long texts may take longer. */
  readonly timeLimit?: number;
  /** How long readers rest before the next text that nobody waits for. */
  readonly rest?: Rest;
  /** Told where a reader died or hung. */
  warn(message: string): void;
}

const TIME_LIMIT_MS = 30_000;
/** The limit is counted in ticks, so that the sleep of a machine is not taken for an article's. */
const TICKS = 30;
/** Jobs of a reader, beyond which another one shares the work. */
const ENOUGH = 2;
/** Jobs that readers take after a rest: side by side they cost half of what they do one by one. */
const AFTER_REST = 6;
/** A reader that has not answered for so many is held up. */
const HELD_UP_TICKS = 2;
/** A reader without work ends after so many, unless it is the only one. */
const IDLE_TICKS = 30;
/** Longer texts have a reader of their own, with room for them: they neither break nor hold up the others. */
const LARGE = 200_000;
/** Readers that end before they have loaded, one after the other, until what waits is given up. */
const STARTS = 3;
/** Lengths of what a reader warms up with: code is compiled once it has run often; what is typed must not wait long. */
const WARM_LENGTHS: readonly number[] = [4_000, 8_000, 16_000, ...new Array(12).fill(32_000)];
/** Shorter texts have too little of what articles have. */
const SHORT = 500;
/** Characters that have been read then. */
const WARM = 400_000;

/** Not while it loads: another one would do the same. */
const isHeldUp = ({ ready, jobs, quiet }: Reader): boolean => ready && jobs > 0 && quiet >= HELD_UP_TICKS;

export function createAnalyzer(options: AnalyzerOptions): Analyzer {
  const { start, size, timeLimit = TIME_LIMIT_MS, rest = NO_REST, warn } = options;
  const usual = createJobQueue();
  const large = createJobQueue();
  const readers = new Set<Reader>();
  let timer: NodeJS.Timeout | undefined;
  let resting: NodeJS.Timeout | undefined;
  let failedStarts = 0;
  /** Characters that were given to readers since there have been any. */
  let read = 0;
  let isWarming = false;
  let disposed = false;

  const queueOf = (isLarge: boolean): JobQueue => (isLarge ? large : usual);
  const those = (isLarge: boolean): Reader[] => [...readers].filter((reader) => reader.large === isLarge);

  const giveUp = (jobs: readonly WaitingJob[], reason: string): void => {
    for (const job of jobs) job.reject(new Error(reason));
  };

  const add = (isLarge: boolean): Reader => {
    const reader = startReader(start, isLarge, {
      rested() {
        if (reader.ready) failedStarts = 0;
        feed(isLarge);
      },
      ended(reason, outOfMemory, suspects, others) {
        readers.delete(reader);
        if (disposed) return;
        for (const other of others.toReversed()) queueOf(isLarge).putBack(other);
        if (suspects.length > 1)
          for (const one of suspects.toReversed()) queueOf(isLarge).putBack({ ...one, alone: true });
        else if (outOfMemory && !isLarge) for (const one of suspects) large.push(one);
        else giveUp(suspects, reason);
        warn(`a reader of articles ended: ${reason}`);
        if (those(false).length === 0) {
          read = 0;
          isWarming = false;
        }
        if (!reader.ready && ++failedStarts >= STARTS) giveUp(queueOf(isLarge).takeAll(), reason);
        feed(false);
        feed(true);
      },
    });
    readers.add(reader);
    timer ??= setInterval(tick, timeLimit / TICKS);
    return reader;
  };

  /** Who has rested takes a few texts, whatever is typed. */
  const feed = (isLarge: boolean, hasRested = false): void => {
    const queue = queueOf(isLarge);
    const most = isLarge ? 1 : Math.max(1, size);
    for (let given = 0; !disposed && queue.size > 0; given++) {
      const pause = queue.urgent > 0 || (hasRested && given < AFTER_REST) ? 0 : rest();
      if (pause > 0) {
        feedLater(pause);
        return;
      }
      const all = those(isLarge);
      const free = freeOf(all, queue.urgent > 0);
      // Another reader is worth its start where the others have enough to do, and nobody waits for it.
      const isWorthOne = all.length < most && (!free || (queue.urgent === 0 && free.ahead(false) >= ENOUGH));
      if (!free && !isWorthOne) return;
      const job = queue.take();
      if (job) (free && !isWorthOne ? free : add(isLarge)).give(job);
    }
  };

  /** Whose turn is next: who is held up may never come to what waits there. */
  const freeOf = (all: readonly Reader[], isUrgent: boolean): Reader | undefined => {
    const most = !isUrgent && rest() > 0 ? AFTER_REST : Number.POSITIVE_INFINITY;
    const hasRoom = (reader: Reader): boolean => reader.hasRoom(isUrgent) && reader.ahead(isUrgent) < most;
    return all
      .filter((reader) => hasRoom(reader) && !(isUrgent && isHeldUp(reader)))
      .sort((a, b) => Number(b.ready) - Number(a.ready) || a.ahead(isUrgent) - b.ahead(isUrgent))[0];
  };

  const feedLater = (pause: number): void => {
    resting ??= setTimeout(() => {
      resting = undefined;
      feed(true, true);
      feed(false, true);
    }, pause);
  };

  const tick = (): void => {
    for (const reader of [...readers]) {
      if (reader.jobs === 0 && reader.ready && reader.quiet >= IDLE_TICKS && isSpare(reader)) {
        readers.delete(reader);
        reader.end();
      } else reader.tick(TICKS, timeLimit / 1000);
    }
    helpOut();
  };

  /** Where all are held up and the user waits, a further reader takes over. */
  const helpOut = (): void => {
    const held = those(false);
    if (held.length === 0 || !held.every(isHeldUp)) return;
    if (held.length <= size) for (const reader of held) for (const job of reader.takeBack()) usual.putBack(job);
    const job = usual.urgent > 0 && held.length <= size ? usual.take() : undefined;
    if (job) add(false).give(job);
  };
  /** The first one is the warmest. */
  const isSpare = (reader: Reader): boolean => reader.large || reader !== those(false)[0];

  const analyze = (job: Job): Promise<Reading | undefined> =>
    new Promise((resolve, reject) => {
      if (disposed) return resolve(undefined);
      read += job.text.length;
      const isLarge = job.text.length > LARGE;
      queueOf(isLarge).push({ ...job, alone: false, wanted: () => job.wanted(), resolve, reject });
      feed(isLarge);
    });

  const isWarm = (): boolean => isWarming || read >= WARM;

  return {
    analyze,
    async warmUp(text) {
      if (isWarm() || text.length < SHORT) return;
      isWarming = true;
      // one that fails is no news: the article was read before, or it fails again where somebody waits for it
      const readFor = (length: number): Promise<Reading | undefined> =>
        analyze({ text: text.slice(0, length), urgent: false, wanted: () => !disposed }).catch(() => undefined);
      for (const length of WARM_LENGTHS) if (read >= WARM || !(await readFor(length))) return;
    },
    get isWarm() {
      return isWarm();
    },
    get readers() {
      return readers.size;
    },
    dispose() {
      disposed = true;
      clearInterval(timer);
      clearTimeout(resting);
      const held = [...readers].flatMap((reader) => reader.end());
      readers.clear();
      for (const job of [...held, ...usual.takeAll(), ...large.takeAll()]) job.resolve(undefined);
    },
  };
}
