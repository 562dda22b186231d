import type { LogOutputChannel } from 'vscode';
import type { Analysis } from '../../language/analysis';
import { decodeAnalysis, encodeAnalysis } from './record';
import { decodeShard, encodeShard, type Records } from './shard';
import type { StoreFiles } from './store-files';

/**
 * Analyses kept from one start to the next, by the key of their text (`textKey`). Nothing here rejects: what cannot be
 * read is as if it were not there, and after a write that fails nothing is kept any more.
 */
export interface AnalysisStore {
  get(key: string, text: string): Promise<Analysis | undefined>;
  /** Keeps an analysis; it is written a while later. */
  put(key: string, text: string, analysis: Analysis): void;
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
}

/** Shards stay this long in memory, and changes wait this long for company. */
const PAUSE_MS = 10_000;

interface Shard {
  readonly records: Records;
  /** True where the file does not hold these records. */
  dirty: boolean;
}

/** Keys are spread over 256 files, so that one change rewrites little; a file is read when first asked for. */
export function createAnalysisStore({ files, engine, log }: AnalysisStoreOptions): AnalysisStore {
  const shards = new Map<string, Promise<Shard>>();
  const puts = new Set<Promise<void>>();
  let digest: Promise<Uint8Array> | undefined;
  /** Files written since all was dropped; undefined where nothing was: then every file counts. */
  let valid: Set<string> | undefined;
  let turn = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let toldOutdated = false;
  let off = false;

  const switchOff = (error: unknown): void => {
    if (!off) log.warn(`the index is not kept for the next start: ${messageOf(error)}`);
    off = true;
    shards.clear();
  };

  const read = async (name: string): Promise<Shard> => {
    if (valid && !valid.has(name)) return { records: new Map(), dirty: true };
    const bytes = await files.read(name);
    if (!bytes) return { records: new Map(), dirty: false };
    digest ??= engine();
    const found = decodeShard(bytes, await digest);
    if (found.kind === 'records') return { records: found.records, dirty: false };
    if (found.kind !== 'outdated') log.warn(`${name} of the index is ${found.kind} and is made anew`);
    else if (!toldOutdated) log.info('the index was made by another version and is made anew');
    toldOutdated ||= found.kind === 'outdated';
    return { records: new Map(), dirty: true };
  };

  const load = (name: string): Promise<Shard> => {
    let shard = shards.get(name);
    if (shard) return shard;
    shard = read(name).catch((error) => {
      switchOff(error);
      return { records: new Map(), dirty: false };
    });
    shards.set(name, shard);
    timer ??= setTimeout(() => void flush(), PAUSE_MS);
    return shard;
  };

  const keep = async (key: string, text: string, analysis: Analysis): Promise<void> => {
    const name = nameOf(key);
    if ((await load(name)).records.has(key)) return;
    const record = await encodeAnalysis(analysis, text);
    if (off) return;
    const shard = await load(name);
    shard.records.set(key, record);
    shard.dirty = true;
  };

  const write = async (name: string, shard: Shard): Promise<void> => {
    shard.dirty = false;
    digest ??= engine();
    if (shard.records.size === 0) await files.remove(name);
    else await files.write(name, encodeShard(shard.records, await digest));
  };

  const writeAll = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    await Promise.all(puts);
    for (const [name, loading] of [...shards]) {
      const shard = await loading;
      const isCurrent = (): boolean => shards.get(name) === loading;
      if (off) return;
      if (shard.dirty && isCurrent()) await write(name, shard);
      if (!isCurrent()) continue;
      valid?.add(name);
      // A put that is under way may be about to change the shard it has loaded.
      if (puts.size === 0 && !shard.dirty) shards.delete(name);
    }
    if (shards.size > 0) timer ??= setTimeout(() => void flush(), PAUSE_MS);
  };

  // One job after the other, so that two never write the same shard.
  const queued = (run: () => Promise<void>): Promise<void> => {
    turn = turn.then(async () => {
      if (!off) await run().catch(switchOff);
    });
    return turn;
  };

  const flush = (): Promise<void> => queued(writeAll);

  return {
    async get(key, text) {
      if (off) return undefined;
      const record = (await load(nameOf(key))).records.get(key);
      // A record of a sound shard does not break, but if it did the article would be read anew.
      return record && decodeAnalysis(record, text).catch(() => undefined);
    },
    put(key, text, analysis) {
      if (off) return;
      const task = keep(key, text, analysis).catch(switchOff);
      puts.add(task);
      void task.then(() => puts.delete(task));
    },
    flush,
    prune: (live) =>
      queued(async () => {
        await Promise.all(puts);
        for (const name of await files.names()) {
          const shard = await load(name);
          for (const key of [...shard.records.keys()]) {
            if (live.has(key)) continue;
            shard.records.delete(key);
            shard.dirty = true;
          }
        }
        await writeAll();
        await files.sweep();
      }),
    clear() {
      shards.clear();
      valid = new Set();
    },
    dispose() {
      void flush().then(() => {
        off = true;
      });
    },
  };
}

/** `3f786850…` → `3f.index`. */
const nameOf = (key: string): string => `${key.slice(0, 2)}.index`;

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
