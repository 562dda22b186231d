import { Disposable, FileType, type Uri, workspace } from 'vscode';

export interface FileChanges {
  /** A file was made or changed. */
  touched(uri: Uri): void;
  /** A folder appeared, with whatever is in it. */
  folderAdded(uri: Uri): void;
  /** A link to a folder appeared: it may lead to what is there already. */
  folderLinked(uri: Uri): void;
  /** A file or a folder, with all that was in it, is gone. */
  removed(uri: Uri): void;
}

/** Follows the files of all workspace folders, by whomever they are changed. */
export function watchFiles(changes: FileChanges): Disposable {
  // A new folder may come as one event, without events for the files in it.
  const appeared = async (uri: Uri): Promise<void> => {
    const type = await typeOf(uri);
    if ((type & FileType.Directory) === 0) changes.touched(uri);
    else if (type & FileType.SymbolicLink) changes.folderLinked(uri);
    else changes.folderAdded(uri);
  };
  const watcher = workspace.createFileSystemWatcher('**/*');
  return Disposable.from(
    watcher,
    watcher.onDidCreate(appeared),
    watcher.onDidChange((uri) => changes.touched(uri)),
    watcher.onDidDelete((uri) => changes.removed(uri)),
    // File systems that cannot be watched still tell what is done in the editor itself.
    workspace.onDidCreateFiles(({ files }) => files.forEach(appeared)),
    workspace.onDidDeleteFiles(({ files }) => {
      for (const uri of files) changes.removed(uri);
    }),
    workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files) {
        changes.removed(oldUri);
        void appeared(newUri);
      }
    }),
  );
}

async function typeOf(uri: Uri): Promise<FileType> {
  try {
    return (await workspace.fs.stat(uri)).type;
  } catch {
    return FileType.Unknown;
  }
}
