import { FileSystemError, FileType, type Uri, workspace } from 'vscode';
import type { Disk } from './disk';
import { localDisk } from './local-disk';

/** The files of any file system that the editor knows; it gives whole files only. */
const editorDisk: Disk = {
  stat: (uri) =>
    unlessMissing(async () => {
      const { size, mtime, type } = await workspace.fs.stat(uri);
      return { size, isFile: (type & FileType.Directory) === 0, stamp: `${size} ${mtime}`, changed: mtime };
    }),
  read: (uri, limit) => unlessMissing(async () => (await workspace.fs.readFile(uri)).subarray(0, limit)),
};

export function diskOf(uri: Uri): Disk {
  return uri.scheme === 'file' ? localDisk : editorDisk;
}

async function unlessMissing<Result>(run: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
