import { commands, type Disposable, l10n, Uri, window } from 'vscode';
import { articleLabel } from '../workspace/article-label';
import type { Services } from '../workspace/services';
import { flash } from '../workspace/status-message';

/** Shows the open article beside another one that carries the same text, in the editor's own comparison. */
export function registerCompareCopies({ corpus }: Services): Disposable {
  return commands.registerCommand('dateline.compareCopies', async (argument?: unknown) => {
    const uri = argument instanceof Uri ? argument : window.activeTextEditor?.document.uri;
    const snapshot = corpus.snapshot();
    const path = uri?.toString();
    const copies = path === undefined ? [] : snapshot.copiesOf(path);
    if (!uri || path === undefined || copies.length === 0)
      return flash(l10n.t('Dateline: no other article carries this text'));
    const items = copies.map((copy) => ({
      label: articleLabel(copy),
      description: snapshot.analysis(copy)?.article.date ?? '',
      copy,
    }));
    const chosen =
      items.length === 1
        ? items[0]
        : await window.showQuickPick(items, { title: l10n.t('Compare {0} with', articleLabel(path)) });
    if (!chosen) return;
    const title = l10n.t('{0} and its copy {1}', articleLabel(path), articleLabel(chosen.copy));
    await commands.executeCommand('vscode.diff', uri, Uri.parse(chosen.copy), title);
  });
}
