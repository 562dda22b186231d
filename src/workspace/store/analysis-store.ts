import type { LogOutputChannel } from 'vscode';
import { messageOf } from '../message-of';
import type { Records } from './segment';
import { createSegments, type Segment } from './segments';
import type { StoreFiles } from './store-files';

/**
 * Packed analyses kept from one start to the next, by the key of their text (`textKey`). Nothing here rejects: what
 * cannot be read is as if it were not there, and after a write that fails nothing more is written.
 */
export interface AnalysisStore {
  get(key: string): Promise<Uint8Array | undefined>;
  /** All that are kept of the keys. */
  getAll(keys: Iterable<string>): Promise<ReadonlyMap<string, Uint8Array>>;
  /** Keeps an analysis, asked for where it is not kept already; it is written a while later. */
  put(key: string, packed: () => Uint8Array): void;
  /** Writes what is not written yet. */
  flush(): Promise<void>;
  /** Drops all but the given keys, and writes. */
  prune(live: ReadonlySet<string>): Promise<void>;
  /** Drops everything: a `get` after this call finds nothing that was put before it. */
  clear(): void;
  dispose(): void;
}

export interface AnalysisStoreOptions {
  readonly files: StoreFiles;
  /** Digest of what makes the analyses (`engineDigest`); asked for once, when the store is first used. */
  engine(): Promise<Uint8Array>;
  readonly log: Pick<LogOutputChannel, 'info' | 'warn'>;
  /** Told once, with the reason, where nothing more can be kept. */
  failed?(reason: string): void;
}

/** Records stay this long in memory, and changes wait this long for company. */
const PAUSE_MS = 10_000;
/** What waits is written when it is as large as this, and segments do not grow beyond it. */
const FULL_BYTES = 2 << 20;
/** Segments read at once. */
const READS = 4;

/**
 * Segments are written once and never changed, each under a name of its own: a change costs what it changes, a crash
 * costs what was not written yet, and windows do not get in one another's way. A small segment takes in those that are
 * no larger than about itself, so that there are few of them.
 */
export function createAnalysisStore({ files, engine, log, failed }: AnalysisStoreOptions): AnalysisStore {
  const disk = createSegments(files, engine, log);
  const segments = new Set<Segment>();
  const places = new Map<string, Segment>();
  let waiting: Records = new Map();
  let waitingBytes = 0;
  /** What is being written, and not yet found in a segment. */
  let writing: Records | undefined;
  let loading: Promise<void> | undefined;
  /** Segments that hold nothing that is wanted; they go with the next write. */
  const doomed: string[] = [];
  let epoch = 0;
  let turn = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let broken = false;

  const stop = (error: unknown): void => {
    if (!broken) {
      const reason = messageOf(error);
      log.warn(`the index is not kept for the next start: ${reason}`);
      failed?.(reason);
    }
    broken = true;
    dropWaiting();
  };

  const dropWaiting = (): void => {
    waiting = new Map();
    waitingBytes = 0;
    writing = undefined;
  };

  const later = (): void => {
    timer ??= setTimeout(() => void flush().then(release), PAUSE_MS);
  };

  const enter = (segment: Segment): void => {
    segments.add(segment);
    for (const key of segment.keys) places.set(key, segment);
  };

  const forget = (segment: Segment): void => {
    segments.delete(segment);
    for (const key of segment.keys) if (places.get(key) === segment) places.delete(key);
  };

  const release = (): void => {
    for (const segment of segments) segment.records = undefined;
  };

  const load = (): Promise<void> => {
    loading ??= loadAll().catch(stop);
    return loading;
  };

  const loadAll = async (): Promise<void> => {
    const started = epoch;
    const names = [...(await files.names())];
    const readNext = async (): Promise<void> => {
      for (let name = names.pop(); name !== undefined; name = names.pop()) {
        const segment = await disk.read(name);
        if (!segment) continue;
        if (started === epoch) enter(segment);
        else doomed.push(name);
      }
    };
    await Promise.all(Array.from({ length: READS }, readNext));
    later();
  };

  const recordsOf = async (segment: Segment): Promise<Records> => {
    if (segment.records) return segment.records;
    segment.reading ??= disk.read(segment.name).catch(() => undefined);
    const again = await segment.reading;
    segment.reading = undefined;
    segment.records = again?.records;
    // Another window may have removed it.
    if (!again) forget(segment);
    later();
    return segment.records ?? new Map();
  };

  /** The records that the segment alone is the place of. */
  const taken = async (segment: Segment, wanted: (key: string) => boolean): Promise<Records> => {
    const records = await recordsOf(segment);
    return new Map([...records].filter(([key]) => places.get(key) === segment && wanted(key)));
  };

  /** Writes the records into segments, after which those that they came from may go. */
  const write = async (records: Records, from: readonly Segment[]): Promise<void> => {
    const started = epoch;
    let part: Records = new Map();
    let bytes = 0;
    const writePart = async (): Promise<void> => {
      if (part.size === 0) return;
      const segment = await disk.write(part);
      if (started === epoch) enter(segment);
      else doomed.push(segment.name);
      part = new Map();
      bytes = 0;
    };
    for (const [key, record] of records) {
      part.set(key, record);
      bytes += record.length;
      if (bytes >= FULL_BYTES) await writePart();
    }
    await writePart();
    for (const segment of from) {
      forget(segment);
      doomed.push(segment.name);
    }
    for (const name of doomed.splice(0)) await files.remove(name);
  };

  const get = async (key: string): Promise<Uint8Array | undefined> => {
    const waits = waiting.get(key) ?? writing?.get(key);
    if (waits) return waits;
    await load();
    const segment = places.get(key);
    return segment && (await recordsOf(segment)).get(key);
  };

  const writeWaiting = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size > 0 || doomed.length > 0) await load();
    const batch = waiting;
    let bytes = waitingBytes;
    const absorbed: Segment[] = [];
    for (const segment of [...segments].sort((a, b) => a.bytes - b.bytes)) {
      if (batch.size === 0 || segment.bytes > 2 * bytes || bytes + segment.bytes > FULL_BYTES) break;
      for (const [key, record] of await taken(segment, () => true)) batch.set(key, record);
      absorbed.push(segment);
      bytes += segment.bytes;
    }
    // What is put from here on waits for the next turn; until this is written it is found where it waits.
    dropWaiting();
    writing = batch;
    await write(batch, absorbed);
    writing = undefined;
    if ([...segments].some(({ records }) => records)) later();
  };

  // One job after the other, so that no two take in the same segments.
  const queued = (run: () => Promise<void>): Promise<void> => {
    turn = turn.then(async () => {
      if (!broken) await run().catch(stop);
    });
    return turn;
  };
  const flush = (): Promise<void> => queued(writeWaiting);

  return {
    get,
    async getAll(keys) {
      const found = new Map<string, Uint8Array>();
      await load();
      for (const key of keys) {
        const record = places.get(key)?.records?.get(key) ?? (await get(key));
        if (record) found.set(key, record);
      }
      return found;
    },
    put(key, packed) {
      if (broken || waiting.has(key) || writing?.has(key) || places.has(key)) return;
      const record = packed();
      waiting.set(key, record);
      waitingBytes += record.length;
      if (waitingBytes < FULL_BYTES) later();
      else void flush();
    },
    flush,
    prune: (live) =>
      queued(async () => {
        await load();
        await writeWaiting();
        const sparse: Segment[] = [];
        const records: Records = new Map();
        for (const segment of segments) {
          const used = [...segment.keys].filter((key) => live.has(key) && places.get(key) === segment);
          if (2 * used.length > segment.keys.size) continue;
          sparse.push(segment);
          if (used.length === 0) continue;
          for (const [key, record] of await taken(segment, (key) => live.has(key))) records.set(key, record);
        }
        if (sparse.length > 0) await write(records, sparse);
        await files.sweep();
      }),
    clear() {
      epoch++;
      for (const { name } of segments) doomed.push(name);
      segments.clear();
      places.clear();
      dropWaiting();
      loading ??= files.names().then((names) => void doomed.push(...names), stop);
      later();
    },
    dispose() {
      void flush().then(() => {
        clearTimeout(timer);
        broken = true;
      });
    },
  };
}
