import {
  Disposable,
  FileSystemError,
  l10n,
  RelativePattern,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import { type Corrections, joinCorrections, type Mark } from '../corpus/corrections/corrections';
import {
  CORRECTIONS_FILE,
  type CorrectionsFile,
  parseCorrections,
  type ReadCorrections,
  serialiseCorrections,
  withMark,
  withoutMarks,
} from '../corpus/corrections/corrections-file';
import type { Discrepancy } from '../corpus/snapshot';
import type { CorrectionsService } from './corrections';
import { messageOf } from './message-of';
import { folderOf as parentOf } from './path-parts';
import { openDocument } from './read-text';

/** Reads and watches the folders' corrections; `changed` gets all of them together after each change. */
export function createCorrections(changed: (corrections: Corrections) => void): CorrectionsService {
  const known = new Map<string, Corrections>();
  const complaints = new Map<string, string>();
  let turn = Promise.resolve();

  const publish = (): void => changed(joinCorrections([...known.values()]));

  /** The file's content; undefined, and the user is told once, where it is corrupt: what it said before still holds. */
  const read = async (uri: Uri): Promise<CorrectionsFile | undefined> => {
    let text: string | undefined;
    let result: ReadCorrections;
    try {
      text = await textOf(uri);
      result = parseCorrections(text ?? '');
    } catch (error) {
      result = { kind: 'corrupt', reason: messageOf(error) };
    }
    if (result.kind === 'corrections') {
      complaints.delete(uri.toString());
      return result;
    }
    if (complaints.get(uri.toString()) !== text) complain(uri, result.reason);
    complaints.set(uri.toString(), text ?? '');
    return undefined;
  };

  const load = async (uri: Uri): Promise<void> => {
    const file = await read(uri);
    if (!file) return;
    known.set(uri.toString(), file.corrections);
    publish();
  };

  const change = async (uri: Uri, edit: (file: CorrectionsFile) => CorrectionsFile): Promise<boolean> => {
    if (openDocument(uri.toString())?.isDirty) {
      void window.showWarningMessage(l10n.t('Dateline: save {0} first, it has unsaved changes.', CORRECTIONS_FILE));
      return false;
    }
    const file = await read(uri);
    if (!file) {
      complain(uri, l10n.t('it is left as it is'));
      return false;
    }
    const next = edit(file);
    try {
      await workspace.fs.writeFile(uri, new TextEncoder().encode(serialiseCorrections(next)));
    } catch (error) {
      complain(uri, messageOf(error));
      return false;
    }
    known.set(uri.toString(), next.corrections);
    publish();
    return true;
  };

  // One change after the other: two at once would each miss the other's.
  const queued = <Result>(run: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(run);
    turn = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  };

  const follow = (folder: WorkspaceFolder): Disposable => {
    // A new folder may come as one event, without events for the file in it.
    const pattern = `**/{${parentOf(CORRECTIONS_FILE)},${CORRECTIONS_FILE}}`;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, pattern));
    const touched = (): void => void queued(() => load(fileOf(folder)));
    return Disposable.from(
      watcher,
      watcher.onDidCreate(touched),
      watcher.onDidChange(touched),
      watcher.onDidDelete(touched),
    );
  };
  let followed: Disposable[] = [];
  const followAll = (): void => {
    for (const one of followed) one.dispose();
    const folders = workspace.workspaceFolders ?? [];
    followed = folders.map(follow);
    known.clear();
    for (const folder of folders) void queued(() => load(fileOf(folder)));
  };
  followAll();
  const folders = workspace.onDidChangeWorkspaceFolders(followAll);

  return {
    whenReady: () => queued(() => Promise.resolve()),
    async mark(article, discrepancy: Discrepancy, mark: Mark) {
      const folder = folderOf(article);
      if (folder) return queued(() => change(fileOf(folder), (file) => withMark(file, discrepancy, mark)));
      void window.showWarningMessage(l10n.t('Dateline: open a folder to keep corrections in it.'));
      return false;
    },
    async forgetMarks() {
      for (const folder of workspace.workspaceFolders ?? []) {
        const uri = fileOf(folder);
        if (known.get(uri.toString())?.discrepancies.size) await queued(() => change(uri, withoutMarks));
      }
    },
    async open(article) {
      const folder = folderOf(article);
      if (!folder) return undefined;
      const uri = fileOf(folder);
      const there = (await textOf(uri)) !== undefined;
      return there || (await queued(() => change(uri, (file) => file))) ? uri : undefined;
    },
    dispose() {
      folders.dispose();
      for (const one of followed) one.dispose();
    },
  };
}

const fileOf = (folder: WorkspaceFolder): Uri => Uri.joinPath(folder.uri, CORRECTIONS_FILE);

function folderOf(article: Uri | undefined): WorkspaceFolder | undefined {
  return (article && workspace.getWorkspaceFolder(article)) ?? workspace.workspaceFolders?.[0];
}

/** Undefined where there is no such file. */
async function textOf(uri: Uri): Promise<string | undefined> {
  try {
    return await workspace.decode(await workspace.fs.readFile(uri), { encoding: 'utf8' });
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

function complain(uri: Uri, reason: string): void {
  const open = l10n.t('Open Corrections');
  const path = workspace.asRelativePath(uri);
  void window.showErrorMessage(l10n.t('Dateline cannot use {0}: {1}', path, reason), open).then(async (chosen) => {
    if (chosen === open) await window.showTextDocument(uri);
  });
}
