import {
  CodeAction,
  CodeActionKind,
  commands,
  Disposable,
  l10n,
  languages,
  Position,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { ARTICLES, viewArticle } from '../workspace/article-view';
import type { Services } from '../workspace/services';
import { flash } from '../workspace/status-message';

const TITLE = l10n.t('Insert the article’s date…');

/** Offers to write the header of an article that has none, with the range of days that the corpus leaves. */
export function registerInsertHeader({ corpus }: Services): Disposable {
  return Disposable.from(
    languages.registerCodeActionsProvider(
      ARTICLES,
      {
        async provideCodeActions(document, range, context, token) {
          const problem = context.diagnostics.find(
            ({ code, source }) => source === 'Dateline' && code === 'undated-article',
          );
          const view = await viewArticle(corpus, document, token);
          if (!view || view.analysis.article.date !== null || view.analysis.article.header) return [];
          if (!problem && range.start.line > 0) return [];
          const action = new CodeAction(TITLE, CodeActionKind.QuickFix);
          action.command = { command: 'dateline.insertHeader', title: TITLE, arguments: [document.uri.toString()] };
          action.diagnostics = problem && [problem];
          action.isPreferred = problem !== undefined;
          return [action];
        },
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
    commands.registerCommand('dateline.insertHeader', async (argument?: unknown) => {
      const uri = typeof argument === 'string' ? Uri.parse(argument) : window.activeTextEditor?.document.uri;
      const document = uri && (await workspace.openTextDocument(uri));
      const analysis = document && (await corpus.whenAnalyzed(document));
      if (!document || !analysis) return flash(l10n.t('Dateline: this is no article'));
      if (analysis.article.header) return flash(l10n.t('Dateline: this article has a header'));
      const date = await askDate(corpus.snapshot().inferredDate(document.uri.toString())?.range);
      if (!date) return;
      const edit = new WorkspaceEdit();
      edit.insert(document.uri, new Position(0, 0), ` date ${date} \n\n`);
      await workspace.applyEdit(edit);
    }),
  );
}

async function askDate(range: readonly [string, string] | undefined): Promise<string | undefined> {
  const within = range && l10n.t('Other articles and what it tells put it between {0} and {1}.', ...range);
  const known = range ? commonStart(...range) : '';
  return window.showInputBox({
    title: l10n.t('The article’s date'),
    prompt: [l10n.t('Year, month and day, for example {0}.', range?.[0] ?? '2024-03-21'), within]
      .filter(Boolean)
      .join(' '),
    value: known,
    valueSelection: [known.length, known.length],
    validateInput: (text) => (isDate(text) ? undefined : l10n.t('Write a date of the calendar as 2024-03-21.')),
  });
}

// `2025-01-01`, `2025-12-31` → `2025-`
function commonStart(first: string, last: string): string {
  if (first === last) return first;
  if (first.slice(0, 8) === last.slice(0, 8)) return first.slice(0, 8);
  return first.slice(0, 5) === last.slice(0, 5) ? first.slice(0, 5) : '';
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return false;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return date.toISOString().startsWith(text.trim());
}
