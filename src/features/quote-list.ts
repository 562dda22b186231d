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
import { ALL_QUOTES, listQuotes, type QuoteDay, type QuoteFilter } from '../corpus/views/quote-list';
import { articleLabel } from '../workspace/article-label';
import { askQuoteFilter, describeQuoteFilter } from '../workspace/ask-quote-filter';
import { atLeisure } from '../workspace/at-leisure';
import { quoteAtCursor } from '../workspace/cursor';
import type { Services } from '../workspace/services';
import { flash } from '../workspace/status-message';
import { branch, openCommand } from '../workspace/tree-items';

type QuoteNode =
  | { readonly kind: 'day'; readonly date: string | null }
  | { readonly kind: 'more'; readonly date: string | null; readonly hidden: number }
  | ({ readonly kind: 'quote' } & QuoteRef);

/** Quotes shown of a day at first, and added by each `more`. */
const PAGE = 250;

const ICONS = { direct: 'quote', mixed: 'quote', indirect: 'comment' };

/** The list of who said what, by date, and the copying of quotes with their citation. */
export function registerQuoteList({ corpus }: Services): Disposable {
  const changed = new EventEmitter<undefined>();
  let filter = ALL_QUOTES;
  let limits: ReadonlyMap<string | null, number> = new Map();
  let listed: { readonly of: CorpusSnapshot; readonly filter: QuoteFilter; readonly days: Promise<void> } | undefined;
  let days: readonly QuoteDay[] = [];
  /** Makes the list where it is not that of the corpus as it stands. */
  const makeList = (): Promise<void> => {
    const snapshot = corpus.snapshot();
    if (listed?.of === snapshot && listed.filter === filter) return listed.days;
    const list = listQuotes(snapshot, corpus.facts, filter);
    const isCurrent = (): boolean => listed?.of === snapshot && listed.filter === filter;
    const made = async (): Promise<void> => {
      await atLeisure(list.settle, () => !isCurrent());
      if (isCurrent()) days = list.days();
    };
    listed = { of: snapshot, filter, days: Promise.resolve() };
    listed = { ...listed, days: made() };
    return listed.days;
  };
  const quotesOf = (date: string | null): QuoteNode[] => {
    const day = days.find((one) => one.date === date);
    const shown = (day?.first(limits.get(date) ?? PAGE) ?? []).map((ref): QuoteNode => ({ kind: 'quote', ...ref }));
    const hidden = (day?.count ?? 0) - shown.length;
    return hidden > 0 ? [...shown, { kind: 'more', date, hidden }] : shown;
  };

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
    getChildren: async (node) => {
      if (node) return node.kind === 'day' ? quotesOf(node.date) : [];
      await makeList();
      return days.map(({ date }) => ({ kind: 'day', date }));
    },
    getParent: (node) => {
      if (node.kind === 'day') return undefined;
      if (node.kind === 'more') return { kind: 'day', date: node.date };
      return { kind: 'day', date: corpus.snapshot().rosterOf(node.path)?.date ?? null };
    },
    getTreeItem: (node) => {
      if (node.kind === 'quote') return quoteItem(node);
      if (node.kind === 'more') return moreItem(node.date, node.hidden);
      const count = String(days.find(({ date }) => date === node.date)?.count ?? 0);
      const item = branch(`day:${node.date}`, node.date ?? l10n.t('Undated'), count, 'calendar', days.length <= 12);
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
    commands.registerCommand('dateline.showMoreQuotes', (date: string | null) => {
      limits = new Map(limits).set(date, (limits.get(date) ?? PAGE) + PAGE);
      changed.fire(undefined);
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

function moreItem(date: string | null, hidden: number): TreeItem {
  const item = new TreeItem(l10n.t('Show more…'));
  item.id = `more:${date}`;
  item.description = String(hidden);
  item.command = { command: 'dateline.showMoreQuotes', title: '', arguments: [date] };
  return item;
}

const isFilter = (given: object): given is Partial<QuoteFilter> => Object.keys(given).some((key) => key in ALL_QUOTES);

const isQuoteRef = (node: unknown): node is QuoteRef =>
  typeof node === 'object' && node !== null && 'path' in node && 'quote' in node;
