import { FileSystemError, Uri, workspace } from 'vscode';
import { localFolder } from './local-folder';
import type { StorageFolder } from './store-files';

/** A folder of any file system that the editor knows. */
export function storageFolder(folder: Uri): StorageFolder {
  if (folder.scheme === 'file') return localFolder(folder.fsPath);
  const uriOf = (name: string): Uri => Uri.joinPath(folder, name);
  return {
    names: async () => (await unlessMissing(workspace.fs.readDirectory(folder)))?.map(([name]) => name) ?? [],
    read: (name) => unlessMissing(workspace.fs.readFile(uriOf(name))),
    async write(name, bytes) {
      await workspace.fs.createDirectory(folder);
      await workspace.fs.writeFile(uriOf(name), bytes);
    },
    rename: async (from, to) => workspace.fs.rename(uriOf(from), uriOf(to), { overwrite: true }),
    async remove(name) {
      await unlessMissing(workspace.fs.delete(uriOf(name), { useTrash: false }));
    },
    async age(name) {
      const stat = await unlessMissing(workspace.fs.stat(uriOf(name)));
      return stat && Date.now() - stat.mtime;
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
