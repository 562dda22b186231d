import {
  commands,
  Disposable,
  EventEmitter,
  env,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  window,
} from 'vscode';
import { citationLine, citationOf } from '../corpus/citation';
import type { CorpusSnapshot, QuoteRef } from '../corpus/snapshot';
import { ALL_QUOTES, type QuoteDay, type QuoteFilter, quotesByDay } from '../corpus/views/quote-list';
import { articleLabel } from '../workspace/article-label';
import { askQuoteFilter, describeQuoteFilter } from '../workspace/ask-quote-filter';
import { quoteAtCursor } from '../workspace/cursor';
import type { Services } from '../workspace/services';
import { flash } from '../workspace/status-message';
import { branch, openCommand } from '../workspace/tree-items';

type QuoteNode = { readonly kind: 'day'; readonly date: string | null } | ({ readonly kind: 'quote' } & QuoteRef);

const ICONS = { direct: 'quote', mixed: 'quote', indirect: 'comment' };

/** The list of who said what, by date, and the copying of quotes with their citation. */
export function registerQuoteList({ corpus }: Services): Disposable {
  const changed = new EventEmitter<undefined>();
  let filter = ALL_QUOTES;
  let listed: { of: CorpusSnapshot; filter: QuoteFilter; days: QuoteDay[] } | undefined;
  const days = (): QuoteDay[] => {
    const snapshot = corpus.snapshot();
    if (listed?.of !== snapshot || listed.filter !== filter)
      listed = { of: snapshot, filter, days: quotesByDay(snapshot, filter) };
    return listed.days;
  };
  const quotesOf = (date: string | null): QuoteNode[] =>
    (days().find((day) => day.date === date)?.quotes ?? []).map((ref) => ({ kind: 'quote', ...ref }));

  const quoteItem = ({ path, quote: index }: QuoteRef): TreeItem => {
    const snapshot = corpus.snapshot();
    const quote = snapshot.analysis(path)?.quotes[index];
    if (!quote) return new TreeItem('');
    const text = quote.text.replace(/\s+/g, ' ');
    const item = new TreeItem(quote.kind === 'indirect' ? text : `“${text}”`);
    const speaker = snapshot.entityOf(path, quote.speaker)?.name ?? quote.source?.text ?? l10n.t('no speaker');
    item.id = `quote:${path}#${index}`;
    item.description = `${speaker} · ${placeOf(path, quote.start)}`;
    item.tooltip = `${item.label}\n— ${item.description}`;
    item.iconPath = new ThemeIcon(ICONS[quote.kind]);
    item.command = openCommand(corpus, path, quote);
    item.contextValue = 'quote';
    return item;
  };
  const placeOf = (path: string, start: number): string => {
    const line = (corpus.location(path, { start, end: start })?.range.start.line ?? 0) + 1;
    return `${articleLabel(path)}:${line}`;
  };

  const provider: TreeDataProvider<QuoteNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => {
      if (!node) return days().map(({ date }) => ({ kind: 'day', date }));
      return node.kind === 'day' ? quotesOf(node.date) : [];
    },
    getParent: (node) => {
      if (node.kind === 'day') return undefined;
      return { kind: 'day', date: corpus.snapshot().analysis(node.path)?.article.date ?? null };
    },
    getTreeItem: (node) => {
      if (node.kind === 'quote') return quoteItem(node);
      const count = String(days().find(({ date }) => date === node.date)?.quotes.length ?? 0);
      const item = branch(`day:${node.date}`, node.date ?? l10n.t('Undated'), count, 'calendar', days().length <= 12);
      item.contextValue = 'day';
      return item;
    },
  };
  const view = window.createTreeView('dateline.quotes', { treeDataProvider: provider, showCollapseAll: true });
  const update = (next: Partial<QuoteFilter>): void => {
    filter = { ...filter, ...next };
    const told = describeQuoteFilter(corpus.snapshot(), filter);
    view.message = told ? l10n.t('Showing quotes {0}', told) : undefined;
    void commands.executeCommand('setContext', 'dateline.quotesFiltered', told !== '');
    changed.fire(undefined);
  };

  return Disposable.from(
    view,
    changed,
    corpus.onDidChange(() => changed.fire(undefined)),
    commands.registerCommand('dateline.filterQuotes', async (given?: Partial<QuoteFilter>) => {
      const next = given && isFilter(given) ? given : await askQuoteFilter(corpus.snapshot(), filter);
      if (next) update(next);
    }),
    commands.registerCommand('dateline.clearQuoteFilter', () => update(ALL_QUOTES)),
    commands.registerCommand('dateline.copyQuote', async (node?: unknown) => {
      const ref = isQuoteRef(node) ? node : await quoteAtCursor(corpus);
      const citation = ref && citationOf(corpus.snapshot(), ref);
      if (!ref || !citation) return flash(l10n.t('Dateline: no quote at the cursor'));
      await env.clipboard.writeText(citationLine(citation, placeOf(ref.path, citation.start)));
      flash(l10n.t('Quote copied with its citation'));
    }),
  );
}

const isFilter = (given: object): given is Partial<QuoteFilter> => Object.keys(given).some((key) => key in ALL_QUOTES);

const isQuoteRef = (node: unknown): node is QuoteRef =>
  typeof node === 'object' && node !== null && 'path' in node && 'quote' in node;
