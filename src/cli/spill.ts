import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pages } from '../corpus/shelf';

/** Where bytes lie: in the file at an offset, or, where the file could not be written, as they are. */
export type Spilled = Uint8Array | { readonly offset: number; readonly length: number };

/** What is spilled at once. */
const PAGE_BYTES = 1 << 20;

/** Pages in a file below the system's folder for such files; what that has no room for stays in memory. */
export interface Spill extends Pages<Spilled> {
  /** Removes the file. */
  dispose(): void;
}

export function createSpill(folder = tmpdir()): Spill {
  let file: number | undefined;
  let directory: string | undefined;
  /** Bytes in the file, and those that wait to be written behind them. */
  let written = 0;
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  let broken = false;

  const open = (): number => {
    directory ??= mkdtempSync(join(folder, 'dateline-'));
    return openSync(join(directory, 'analyses'), 'w+');
  };

  const flush = (): void => {
    if (waiting.length === 0) return;
    file ??= open();
    const bytes = Buffer.concat(waiting, waitingBytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, written + at);
    written += bytes.length;
    waiting = [];
    waitingBytes = 0;
  };

  return {
    write(packed) {
      if (broken) return packed;
      const place = { offset: written + waitingBytes, length: packed.length };
      waiting.push(packed);
      waitingBytes += packed.length;
      try {
        if (waitingBytes >= PAGE_BYTES) flush();
      } catch {
        // What waits is read from where it waits; the rest stays in memory.
        broken = true;
      }
      return place;
    },
    read(place) {
      if (place instanceof Uint8Array) return place;
      const { offset, length } = place;
      if (offset >= written) return findWaiting(waiting, offset - written);
      const bytes = new Uint8Array(length);
      for (let at = 0; at < length; ) {
        const read = readSync(file!, bytes, at, length - at, offset + at);
        if (read === 0) throw new Error('the file of spilled analyses is cut');
        at += read;
      }
      return bytes;
    },
    dispose() {
      if (file !== undefined) closeSync(file);
      if (directory !== undefined) rmSync(directory, { recursive: true, force: true });
      file = undefined;
    },
  };
}

function findWaiting(waiting: readonly Uint8Array[], offset: number): Uint8Array {
  let at = 0;
  for (const bytes of waiting) {
    if (at === offset) return bytes;
    at += bytes.length;
  }
  throw new RangeError(`nothing was spilled at ${offset}`);
}
