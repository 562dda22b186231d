import type { CancellationToken, Position, TextDocument } from 'vscode';
import { indexAt, mentionAt } from '../corpus/at-offset';
import type { CorpusSnapshot, Entity } from '../corpus/snapshot';
import type { Analysis, Mention } from '../language/analysis';
import type { CorpusService } from './corpus-service';
import { ARTICLE_LANGUAGE } from './languages';

/** Documents that the editor features serve. */
export const ARTICLES = { language: ARTICLE_LANGUAGE };

/** One open article as it stands, in the corpus as it stands. */
export interface ArticleView {
  readonly path: string;
  readonly analysis: Analysis;
  readonly snapshot: CorpusSnapshot;
}

/** What a position of an article is in: each undefined where there is none. */
export interface Pointed extends ArticleView {
  readonly mention: Mention | undefined;
  readonly entity: Entity | undefined;
  readonly date: number | undefined;
  readonly report: number | undefined;
  readonly quote: number | undefined;
}

/** Undefined where the document is no article, has changed meanwhile, or cannot be analysed. */
export async function viewArticle(
  corpus: CorpusService,
  document: TextDocument,
  token?: CancellationToken,
): Promise<ArticleView | undefined> {
  const analysis = await corpus.whenAnalyzed(document, token);
  return analysis && { path: document.uri.toString(), analysis, snapshot: corpus.snapshot() };
}

export async function viewPosition(
  corpus: CorpusService,
  document: TextDocument,
  position: Position,
  token?: CancellationToken,
): Promise<Pointed | undefined> {
  const view = await viewArticle(corpus, document, token);
  if (!view) return undefined;
  const { analysis, snapshot, path } = view;
  const offset = corpus.offset(analysis, position);
  const mention = analysis.mentions[mentionAt(analysis, offset)];
  const found = (index: number): number | undefined => (index < 0 ? undefined : index);
  return {
    ...view,
    mention,
    entity: mention && snapshot.entityOf(path, mention.cluster),
    date: found(indexAt(analysis.dates, offset)),
    report: found(indexAt(analysis.events, offset)),
    quote: found(indexAt(analysis.quotes, offset)),
  };
}
