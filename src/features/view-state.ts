import { commands, type Disposable } from 'vscode';
import type { Services } from '../workspace/services';

/** Tells the views' welcome texts how far the index is, through context keys. */
export function registerViewState({ corpus }: Services): Disposable {
  const tell = (): void => {
    void commands.executeCommand('setContext', 'dateline.phase', corpus.state.phase);
    void commands.executeCommand('setContext', 'dateline.articles', corpus.state.articles);
  };
  tell();
  return corpus.onDidChangeState(tell);
}
