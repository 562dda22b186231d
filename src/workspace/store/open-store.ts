import { type ExtensionContext, type LogOutputChannel, Uri, workspace } from 'vscode';
import { type AnalysisStore, createAnalysisStore } from './analysis-store';
import { engineDigest } from './shard';
import { createStorageFiles } from './storage-files';

/**
 * The store of this workspace, or of all windows without one; undefined where the editor gives no storage. An analysis
 * depends on nothing but the text and the code in `workerFile`, so a new build of that outdates what is kept.
 */
export function openStore(
  context: ExtensionContext,
  workerFile: string,
  log: LogOutputChannel,
): AnalysisStore | undefined {
  const storage: Uri | undefined = context.storageUri ?? context.globalStorageUri;
  if (!storage) return undefined;
  return createAnalysisStore({
    files: createStorageFiles(Uri.joinPath(storage, 'analyses')),
    engine: async () => engineDigest(await workspace.fs.readFile(Uri.file(workerFile))),
    log,
  });
}
