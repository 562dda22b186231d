import { randomUUID } from 'node:crypto';
import { FileSystemError, Uri, workspace } from 'vscode';
import type { StoreFiles } from './store-files';

const SHARD = /^[0-9a-f]{2}\.index$/;
const TEMPORARY = /^[0-9a-f]{2}\.index\..*\.tmp$/;
/** A younger one may be another window's that is being written. */
const ABANDONED_MS = 60 * 60 * 1000;

/** The files of a store in a folder, which is made when it is first written to. */
export function createStorageFiles(folder: Uri): StoreFiles {
  const uriOf = (name: string): Uri => Uri.joinPath(folder, name);

  const allNames = async (): Promise<string[]> =>
    (await unlessMissing(workspace.fs.readDirectory(folder)))?.map(([name]) => name) ?? [];

  const remove = async (name: string): Promise<void> => {
    await unlessMissing(workspace.fs.delete(uriOf(name), { useTrash: false }));
  };

  return {
    names: async () => (await allNames()).filter((name) => SHARD.test(name)),
    read: (name) => unlessMissing(workspace.fs.readFile(uriOf(name))),
    async write(name, bytes) {
      const temporary = `${name}.${randomUUID()}.tmp`;
      try {
        await workspace.fs.createDirectory(folder);
        await workspace.fs.writeFile(uriOf(temporary), bytes);
        await workspace.fs.rename(uriOf(temporary), uriOf(name), { overwrite: true });
      } catch (error) {
        // What stopped the write may stop this too; it is the write's error that counts.
        await remove(temporary).catch(() => undefined);
        throw error;
      }
    },
    remove,
    async sweep() {
      for (const name of await allNames()) {
        if (!TEMPORARY.test(name)) continue;
        const stat = await unlessMissing(workspace.fs.stat(uriOf(name)));
        if (stat && Date.now() - stat.mtime > ABANDONED_MS) await remove(name);
      }
    },
  };
}

async function unlessMissing<Result>(operation: Thenable<Result>): Promise<Result | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
