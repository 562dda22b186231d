import { Disposable, type LanguageStatusItem, LanguageStatusSeverity, l10n, languages } from 'vscode';
import type { IndexState } from '../workspace/corpus-service';
import { ARTICLE_LANGUAGE, PLAIN_LANGUAGE } from '../workspace/languages';
import type { Services } from '../workspace/services';

/** The index's state in the language status: how many articles, how far, and what was left out. */
export function registerIndexStatus({ corpus }: Services): Disposable {
  const languageIds = [ARTICLE_LANGUAGE, PLAIN_LANGUAGE];
  const articles = languages.createLanguageStatusItem('dateline.index', languageIds);
  articles.name = l10n.t('Dateline Index');
  let skipped: LanguageStatusItem | undefined;

  const show = (state: IndexState): void => {
    const busy = state.phase === 'indexing';
    articles.text = articleCount(state.articles);
    articles.detail = detailOf(state);
    articles.busy = busy || (!state.settled && state.stuck === undefined);
    articles.command = busy
      ? { command: 'dateline.cancelIndex', title: l10n.t('Stop') }
      : { command: 'dateline.rebuildIndex', title: l10n.t('Rebuild Index') };
    if (state.skipped.length === 0) {
      skipped?.dispose();
      skipped = undefined;
      return;
    }
    skipped ??= languages.createLanguageStatusItem('dateline.skipped', languageIds);
    skipped.name = l10n.t('Dateline Skipped Files');
    skipped.severity = LanguageStatusSeverity.Warning;
    skipped.text = skippedCount(state.skipped.length);
    skipped.detail = state.skipped[0].reason.split('\n', 1)[0];
    skipped.command = { command: 'dateline.showLog', title: l10n.t('Show Log') };
  };
  show(corpus.state);
  return Disposable.from(articles, corpus.onDidChangeState(show), new Disposable(() => skipped?.dispose()));
}

function skippedCount(count: number): string {
  return count === 1 ? l10n.t('1 file left out') : l10n.t('{0} files left out', count);
}

function articleCount(count: number): string {
  return count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count);
}

function detailOf(state: IndexState): string {
  const { phase, done, total, settled, stuck, notKept } = state;
  if (stuck !== undefined) return l10n.t('names and events are not up to date: {0}', stuck.split('\n', 1)[0]);
  if (notKept !== undefined && phase !== 'indexing') return l10n.t('not kept for the next start: {0}', notKept);
  switch (phase) {
    case 'indexing':
      return l10n.t('reading {0} of {1} files', done, total);
    case 'cancelled':
      return l10n.t('stopped after {0} of {1} files', done, total);
    case 'empty':
      return l10n.t('no folder open');
    case 'ready':
      return settled ? l10n.t('index up to date') : l10n.t('taking in what has changed');
  }
}
