import { decodeSegment, encodeSegment, type Records } from './segment';
import { newSegmentName } from './storage-files';
import type { StoreFiles } from './store-files';

/** One file of the store; its records are in memory for a while after they were read or written. */
export interface Segment {
  readonly name: string;
  readonly keys: ReadonlySet<string>;
  /** Of its records, before they are deflated. */
  readonly bytes: number;
  records: Records | undefined;
  /** While it is read again. */
  reading?: Promise<Segment | undefined>;
}

/** Reads and writes segments. Both reject where the storage fails. */
export interface Segments {
  /** Undefined where there is none, or none that can be used: then the file is removed, and the log tells why. */
  read(name: string): Promise<Segment | undefined>;
  write(records: Records): Promise<Segment>;
}

export function createSegments(
  files: StoreFiles,
  engine: () => Promise<Uint8Array>,
  log: { info(message: string): void; warn(message: string): void },
): Segments {
  let digest: Promise<Uint8Array> | undefined;
  let toldOutdated = false;
  const currentEngine = (): Promise<Uint8Array> => {
    digest ??= engine();
    return digest;
  };
  return {
    async read(name) {
      const bytes = await files.read(name);
      if (!bytes) return undefined;
      const found = await decodeSegment(bytes, await currentEngine());
      if (found.kind === 'records') return segmentOf(name, found.records);
      if (found.kind !== 'outdated') log.warn(`${name} of the index is ${found.kind} and is made anew`);
      else if (!toldOutdated) log.info('the index was made by another version and is made anew');
      toldOutdated ||= found.kind === 'outdated';
      // Where nothing can be written, it stays: nothing is lost by it.
      await files.remove(name).catch(() => undefined);
      return undefined;
    },
    async write(records) {
      const segment = segmentOf(newSegmentName(), records);
      await files.write(segment.name, await encodeSegment(records, await currentEngine()));
      return segment;
    },
  };
}

function segmentOf(name: string, records: Records): Segment {
  let bytes = 0;
  for (const record of records.values()) bytes += record.length;
  return { name, keys: new Set(records.keys()), bytes, records };
}
