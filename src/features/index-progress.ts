import { type CancellationToken, type Disposable, l10n, type Progress, ProgressLocation, window } from 'vscode';
import type { CorpusService, IndexState } from '../workspace/corpus-service';
import type { Services } from '../workspace/services';

/** A run longer than this asks for attention, with a button to stop it; until then the status bar tells. */
const PATIENCE_MS = 4000;

/** Progress while the workspace is read: in the status bar first, then, if it takes long, with a way to cancel. */
export function registerIndexProgress({ corpus }: Services): Disposable {
  let shown = false;
  return corpus.onDidChangeState(async ({ phase }) => {
    if (phase !== 'indexing' || shown) return;
    shown = true;
    const title = l10n.t('Dateline: reading articles');
    await window.withProgress({ location: ProgressLocation.Window, title }, (progress) =>
      Promise.race([report(corpus, progress), new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))]),
    );
    if (corpus.state.phase === 'indexing')
      await window.withProgress(
        { location: ProgressLocation.Notification, title, cancellable: true },
        (progress, token) => report(corpus, progress, token),
      );
    shown = false;
  });
}

type Reported = { readonly message?: string; readonly increment?: number };

/** Resolves when the run has ended. */
function report(corpus: CorpusService, progress: Progress<Reported>, token?: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    let told = 0;
    const tell = ({ phase, done, total }: IndexState): void => {
      if (phase !== 'indexing') {
        listener.dispose();
        cancellation?.dispose();
        resolve();
        return;
      }
      const percent = total === 0 ? 0 : (100 * done) / total;
      progress.report({ message: l10n.t('{0} of {1}', done, total), increment: Math.max(0, percent - told) });
      told = Math.max(told, percent);
    };
    const listener = corpus.onDidChangeState(tell);
    const cancellation = token?.onCancellationRequested(() => corpus.cancel());
    tell(corpus.state);
  });
}
