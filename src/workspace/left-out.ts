import { type LogOutputChannel, l10n, type Uri, window, workspace } from 'vscode';
import { nameOf } from './path-parts';

/** Tells the user which files are left out and why: in the log, and where an article broke, in a message too. */
export interface LeftOut {
  /** Returns what to keep for the status: the reason, or undefined for files that nobody would take for articles. */
  tell(uri: Uri, reason: string, failed: boolean): string | undefined;
  /** There is no room for more than so many articles: a message, once. */
  tellFull(articles: number): void;
  dispose(): void;
}

/** Articles that fail shortly after one another share a message. */
const BUNDLE_MS = 1000;

export function createLeftOut(log: LogOutputChannel): LeftOut {
  const told = new Set<string>();
  let waiting: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let isFullTold = false;

  const warn = async (message: string): Promise<void> => {
    const showLog = l10n.t('Show Log');
    if ((await window.showWarningMessage(message, showLog)) === showLog) log.show();
  };

  const show = async (): Promise<void> => {
    const names = waiting;
    waiting = [];
    const message =
      names.length === 1
        ? l10n.t('Dateline could not read {0}.', names[0])
        : l10n.t('Dateline could not read {0} and {1} more.', names[0], names.length - 1);
    await warn(message);
    timer = undefined;
    if (waiting.length > 0) timer = setTimeout(show, BUNDLE_MS);
  };

  return {
    tell(uri, reason, failed) {
      // A program without extension (`bin/tool`) is no news.
      if (!failed && !nameOf(uri.path).includes('.')) return undefined;
      const name = workspace.asRelativePath(uri);
      const message = l10n.t('{0} is left out: {1}', name, reason);
      if (failed) log.error(message);
      else log.warn(message);
      if (failed && !told.has(uri.toString())) {
        told.add(uri.toString());
        waiting.push(name);
        timer ??= setTimeout(show, BUNDLE_MS);
      }
      return reason;
    },
    tellFull(articles) {
      if (isFullTold) return;
      isFullTold = true;
      void warn(
        l10n.t(
          'Dateline has read {0} articles; the memory of VS Code has no room for more, and the others are left out. Open a folder with fewer, or leave some out by the setting “dateline.files.exclude”.',
          articles,
        ),
      );
    },
    dispose: () => clearTimeout(timer),
  };
}
