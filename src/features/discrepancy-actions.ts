import {
  CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  Disposable,
  l10n,
  languages,
  Uri,
  window,
} from 'vscode';
import type { Mark } from '../corpus/corrections/corrections';
import { isDiscrepancyCode } from '../corpus/problems';
import type { Discrepancy } from '../corpus/snapshot';
import { ARTICLES } from '../workspace/article-view';
import type { CorpusService } from '../workspace/corpus-service';
import type { Services } from '../workspace/services';
import { flash } from '../workspace/status-message';

const TITLES: Record<Mark, string> = {
  seen: l10n.t('Mark as seen'),
  'not-a-discrepancy': l10n.t('Not a discrepancy'),
};

/** Quick fixes that set a discrepancy aside, and the way back: the marks are kept beside the articles. */
export function registerDiscrepancyActions({ corpus, corrections }: Services): Disposable {
  return Disposable.from(
    languages.registerCodeActionsProvider(
      ARTICLES,
      {
        provideCodeActions: (document, _range, context) =>
          context.diagnostics
            .filter(isDiscrepancy)
            .flatMap((diagnostic) => actionsFor(corpus, document.uri, diagnostic)),
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    commands.registerCommand('dateline.markDiscrepancy', async (path: string, id: string, mark: Mark) => {
      const discrepancy = corpus.snapshot().discrepancies.find((one) => one.id === id);
      if (!discrepancy) return;
      if (await corrections.mark(Uri.parse(path), discrepancy, mark))
        flash(l10n.t('Dateline: kept in .dateline/corrections.json'));
    }),
    commands.registerCommand('dateline.showMarkedDiscrepancies', async () => {
      const count = corpus.snapshot().marked.length;
      if (count === 0) return flash(l10n.t('Dateline: no discrepancy is marked'));
      await corrections.forgetMarks();
    }),
    commands.registerCommand('dateline.openCorrections', async () => {
      const uri = await corrections.open(window.activeTextEditor?.document.uri);
      if (uri) await window.showTextDocument(uri);
      else flash(l10n.t('Dateline: corrections are kept in a folder, and none is open'));
    }),
  );
}

const isDiscrepancy = ({ source, code }: Diagnostic): boolean =>
  source === 'Dateline' && typeof code === 'string' && isDiscrepancyCode(code);

function actionsFor(corpus: CorpusService, uri: Uri, diagnostic: Diagnostic): CodeAction[] {
  const discrepancy = behind(corpus, uri.toString(), diagnostic);
  if (!discrepancy) return [];
  return (Object.keys(TITLES) as Mark[]).map((mark) => {
    const action = new CodeAction(TITLES[mark], CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.command = {
      command: 'dateline.markDiscrepancy',
      title: TITLES[mark],
      arguments: [uri.toString(), discrepancy.id, mark],
    };
    return action;
  });
}

/** The discrepancy that a problem in this article tells. */
function behind(corpus: CorpusService, path: string, diagnostic: Diagnostic): Discrepancy | undefined {
  const snapshot = corpus.snapshot();
  const analysis = snapshot.analysis(path);
  if (!analysis) return undefined;
  const alike = snapshot.discrepanciesIn(path).filter(({ message }) => message === diagnostic.message);
  const here = alike.find(({ statements }) =>
    statements.some((one) => one.path === path && corpus.range(analysis, one).isEqual(diagnostic.range)),
  );
  return here ?? alike[0];
}
