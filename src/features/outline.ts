import { type Disposable, DocumentSymbol, l10n, languages, type Range, SymbolKind, type TextDocument } from 'vscode';
import { contains, type Span } from '../article/span';
import { ARTICLES, type ArticleView, viewArticle, whenResolved } from '../workspace/article-view';
import type { CorpusService } from '../workspace/corpus-service';
import { dateWords } from '../workspace/date-words';
import { shortened } from '../workspace/markdown';
import { speakerName } from '../workspace/quote-card';
import type { Services } from '../workspace/services';

/** How long it waits for who is who, in milliseconds; after that, names are told as the article has them. */
const PATIENCE_MS = 500;

/** Outline and breadcrumbs: header, byline, dateline, paragraphs with their quotes by speaker and reported events. */
export function registerOutline({ corpus }: Services): Disposable {
  return languages.registerDocumentSymbolProvider(
    ARTICLES,
    {
      async provideDocumentSymbols(document, token) {
        const first = await viewArticle(corpus, document, token);
        if (!first) return undefined;
        // nothing has the editor ask again once the corpus knows what was typed
        await whenResolved(corpus, first.path, first.analysis, PATIENCE_MS);
        const view = await viewArticle(corpus, document, token);
        return view && outline(corpus, view, document);
      },
    },
    { label: l10n.t('Article') },
  );
}

function outline(corpus: CorpusService, view: ArticleView, document: TextDocument): DocumentSymbol[] {
  const { analysis } = view;
  const { header, bylines, agencies, dateline, paragraphs, date } = analysis.article;
  const range = (span: Span): Range => corpus.range(analysis, span);
  const symbol = (name: string, detail: string, kind: SymbolKind, span: Span): DocumentSymbol =>
    new DocumentSymbol(name.replace(/\s+/g, ' ').trim() || '…', detail, kind, range(span), range(span));
  const text = (span: Span): string => document.getText(range(span));

  const top: DocumentSymbol[] = [];
  if (header) top.push(symbol(header.written.text, date ? dateWords(date) : '', SymbolKind.Constant, header));
  for (const byline of bylines) top.push(symbol(byline.text, l10n.t('byline'), SymbolKind.Constant, byline));
  for (const agency of agencies) top.push(symbol(agency.text, l10n.t('agency'), SymbolKind.Constant, agency));
  if (dateline) top.push(symbol(text(dateline), l10n.t('dateline'), SymbolKind.Namespace, dateline));

  const quotes = analysis.quotes.filter(({ kind }) => kind !== 'indirect');
  let nextQuote = 0;
  let nextEvent = 0;
  for (const paragraph of paragraphs) {
    const item = symbol(shortened(text(paragraph), 60), '', SymbolKind.String, paragraph);
    for (; nextQuote < quotes.length && quotes[nextQuote].start < paragraph.end; nextQuote++) {
      const quote = quotes[nextQuote];
      if (!contains(paragraph, quote)) continue;
      const speaker = speakerName(view, quote) ?? l10n.t('Speaker not known');
      item.children.push(symbol(`${speaker}: “${shortened(quote.text, 50)}”`, '', SymbolKind.Interface, quote));
    }
    for (; nextEvent < analysis.events.length && analysis.events[nextEvent].start < paragraph.end; nextEvent++) {
      const report = analysis.events[nextEvent];
      if (!contains(paragraph, report)) continue;
      const event = view.eventOf(nextEvent);
      item.children.push(symbol(event?.title ?? report.trigger, report.date ?? '', SymbolKind.Event, report));
    }
    top.push(item);
  }
  return top.sort((a, b) => a.range.start.compareTo(b.range.start));
}
