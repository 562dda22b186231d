import { type Disposable, FoldingRange, FoldingRangeKind, languages } from 'vscode';
import type { Span } from '../article/span';
import type { Analysis } from '../language/analysis';
import { ARTICLES, viewArticle } from '../workspace/article-view';
import type { CorpusService } from '../workspace/corpus-service';
import type { Services } from '../workspace/services';

/** Folds what takes several lines: the block above the story, paragraphs, and quotes that run over paragraphs. */
export function registerFolding({ corpus }: Services): Disposable {
  return languages.registerFoldingRangeProvider(ARTICLES, {
    async provideFoldingRanges(document, _context, token) {
      const view = await viewArticle(corpus, document, token);
      return view && foldable(view.analysis).flatMap(({ span, kind }) => folding(corpus, view.analysis, span, kind));
    },
  });
}

interface Foldable {
  readonly span: Span;
  readonly kind?: FoldingRangeKind;
}

function foldable(analysis: Analysis): Foldable[] {
  const { header, body, paragraphs } = analysis.article;
  const result: Foldable[] = paragraphs.map((span) => ({ span }));
  if (header)
    result.push({ span: { start: header.start, end: aboveBody(analysis, body.start) }, kind: FoldingRangeKind.Region });
  const utterances = new Map<number, Span>();
  for (const { utterance, start, end } of analysis.quotes)
    utterances.set(utterance, { start: utterances.get(utterance)?.start ?? start, end });
  return [...result, ...[...utterances.values()].map((span) => ({ span }))];
}

/** The last offset before the line on which the story begins, so that this line stays in sight. */
function aboveBody(analysis: Analysis, bodyStart: number): number {
  const before = analysis.article.lineStarts.findLast((start) => start <= bodyStart) ?? 0;
  return Math.max(0, before - 1);
}

function folding(corpus: CorpusService, analysis: Analysis, span: Span, kind?: FoldingRangeKind): FoldingRange[] {
  const { start, end } = corpus.range(analysis, span);
  return end.line > start.line ? [new FoldingRange(start.line, end.line, kind)] : [];
}
