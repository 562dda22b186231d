import { type ExtensionContext, FileType, type LogOutputChannel, Uri, workspace } from 'vscode';
import { type AnalysisStore, createAnalysisStore } from './analysis-store';
import { engineDigest } from './segment';
import { createStorageFiles } from './storage-files';
import { storageFolder } from './storage-folder';

/**
 * The store of this workspace, or of all windows without one; undefined where the editor gives no storage. An analysis
 * depends on nothing but the text, the code in `workerFile` and the models beside it, so a new build of those outdates
 * what is kept.
 */
export function openStore(
  context: ExtensionContext,
  workerFile: string,
  log: LogOutputChannel,
  failed: (reason: string) => void,
): AnalysisStore | undefined {
  const storage: Uri | undefined = context.storageUri ?? context.globalStorageUri;
  if (!storage) return undefined;
  return createAnalysisStore({
    files: createStorageFiles(storageFolder(Uri.joinPath(storage, 'analyses'))),
    engine: () => digestOf(Uri.file(workerFile)),
    log,
    failed,
  });
}

async function digestOf(workerFile: Uri): Promise<Uint8Array> {
  const folder = Uri.joinPath(workerFile, '..');
  const models = (await workspace.fs.readDirectory(folder))
    .filter(([name, type]) => type !== FileType.Directory && name.endsWith('.bin'))
    .map(([name]) => Uri.joinPath(folder, name))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return engineDigest(...(await Promise.all([workerFile, ...models].map((uri) => workspace.fs.readFile(uri)))));
}
