import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StorageFolder } from './store-files';

/**
 * A folder of this machine, by its path. The editor's own API goes another way while the window starts, through other
 * processes that have most to do then.
 */
export function localFolder(folder: string): StorageFolder {
  return {
    names: async () => (await unlessMissing(readdir(folder))) ?? [],
    read: (name) => unlessMissing(readFile(join(folder, name))),
    async write(name, bytes) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, name), bytes);
    },
    rename: (from, to) => rename(join(folder, from), join(folder, to)),
    async remove(name) {
      await unlessMissing(rm(join(folder, name)));
    },
    async age(name) {
      const found = await unlessMissing(stat(join(folder, name)));
      return found && Date.now() - found.mtimeMs;
    },
  };
}

async function unlessMissing<Result>(operation: Promise<Result>): Promise<Result | undefined> {
  try {
    return await operation;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
