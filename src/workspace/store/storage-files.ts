import { randomUUID } from 'node:crypto';
import type { StorageFolder, StoreFiles } from './store-files';

const SEGMENT = /^[0-9a-f-]{36}\.index$/;
const TEMPORARY = /\.tmp$/;
/** Layout 1 kept 256 shards: `3f.index`. */
const FORMER = /^[0-9a-f]{2}\.index$/;
/** A younger one may be another window's that is being written. */
const ABANDONED_MS = 60 * 60 * 1000;

/** The name of a segment that is to be written: no two windows ever write the same. */
export function newSegmentName(): string {
  return `${randomUUID()}.index`;
}

/** The files of a store in a folder; each is written beside its place and then moved there. */
export function createStorageFiles(folder: StorageFolder): StoreFiles {
  return {
    names: async () => (await folder.names()).filter((name) => SEGMENT.test(name)),
    read: folder.read,
    async write(name, bytes) {
      const temporary = `${name}.${randomUUID()}.tmp`;
      try {
        await folder.write(temporary, bytes);
        await folder.rename(temporary, name);
      } catch (error) {
        // What stopped the write may stop this too; it is the write's error that counts.
        await folder.remove(temporary).catch(() => undefined);
        throw error;
      }
    },
    remove: folder.remove,
    async sweep() {
      for (const name of await folder.names()) {
        const age = TEMPORARY.test(name) ? ((await folder.age(name)) ?? 0) : 0;
        if (age > ABANDONED_MS || FORMER.test(name)) await folder.remove(name);
      }
    },
  };
}
