import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import { type AnalysisStore, createAnalysisStore } from './analysis-store';
import { createIndexFile, type IndexFile } from './index-file';
import { engineDigest } from './sealed';
import { createStorageFiles } from './storage-files';
import { storageFolder } from './storage-folder';
import type { StorageFolder } from './store-files';

/** What outlives the window. */
export interface Store {
  readonly analyses: AnalysisStore;
  readonly index: IndexFile;
}

/**
 * The store of this workspace, or of all windows without one; undefined where the editor gives no storage. An analysis
 * depends on nothing but the text, the code in `dist/worker.js` and the models beside it, and what is shown of all of
 * them on `dist/corpus-worker.js` and `dist/extension.js` too, so a new build of those outdates what is kept.
 */
export function openStore(
  context: ExtensionContext,
  log: LogOutputChannel,
  failed: (reason: string) => void,
): Store | undefined {
  const storage: Uri | undefined = context.storageUri ?? context.globalStorageUri;
  if (!storage) return undefined;
  const files = createStorageFiles(storageFolder(Uri.joinPath(storage, 'analyses')));
  const code = storageFolder(Uri.joinPath(context.extensionUri, 'dist'));
  let worker: Promise<Uint8Array> | undefined;
  const engine = (): Promise<Uint8Array> => {
    worker ??= workerDigest(code);
    return worker;
  };
  return {
    analyses: createAnalysisStore({ files, engine, log, failed }),
    index: createIndexFile({
      files,
      engine: async () =>
        engineDigest(await engine(), await contentOf(code, 'corpus-worker.js'), await contentOf(code, 'extension.js')),
      log,
    }),
  };
}

async function workerDigest(code: StorageFolder): Promise<Uint8Array> {
  const models = (await code.names()).filter((name) => name.endsWith('.bin')).sort();
  return engineDigest(...(await Promise.all(['worker.js', ...models].map((name) => contentOf(code, name)))));
}

async function contentOf(code: StorageFolder, name: string): Promise<Uint8Array> {
  const content = await code.read(name);
  if (!content) throw new Error(`the extension has no ${name}`);
  return content;
}
