import { commands, Disposable } from 'vscode';
import type { Services } from '../workspace/services';

/** Commands that steer the index. */
export function registerIndexCommands({ corpus, log }: Services): Disposable {
  return Disposable.from(
    commands.registerCommand('dateline.rebuildIndex', () => corpus.rebuild()),
    commands.registerCommand('dateline.cancelIndex', () => corpus.cancel()),
    commands.registerCommand('dateline.showLog', () => log.show()),
  );
}
