import type { CancellationToken, Position, TextDocument } from 'vscode';
import { indexAt, mentionAt } from '../corpus/at-offset';
import type { CorpusSnapshot, Entity, Event } from '../corpus/snapshot';
import type { Analysis, DateExpression, Mention } from '../language/analysis';
import { nextTurn } from './at-leisure';
import type { CorpusService } from './corpus-service';
import { ARTICLE_LANGUAGE } from './languages';

/** Documents that the editor features serve. */
export const ARTICLES = { language: ARTICLE_LANGUAGE };

/**
 * One open article as it stands, in the corpus as it was last resolved: after an edit of an article among many, the
 * corpus may still hold its former text. Clusters and reports are then found again by what they are called.
 */
export interface ArticleView {
  readonly path: string;
  readonly analysis: Analysis;
  readonly snapshot: CorpusSnapshot;
  /** The date expressions of `analysis`, resolved as far as the corpus tells. */
  readonly dates: readonly DateExpression[];
  /** The entity of a cluster of `analysis`. */
  entityOf(cluster: number | null): Entity | undefined;
  /** The event of a report of `analysis`. */
  eventOf(report: number): Event | undefined;
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
  if (!analysis) return undefined;
  const path = document.uri.toString();
  const snapshot = corpus.snapshot();
  const resolved = snapshot.analysis(path);
  return {
    path,
    analysis,
    snapshot,
    dates: resolved === analysis ? snapshot.datesOf(path) : analysis.dates,
    entityOf(cluster) {
      if (resolved === analysis || cluster === null) return snapshot.entityOf(path, cluster);
      const { name, type } = analysis.clusters[cluster];
      const same = resolved?.clusters.findIndex((other) => other.name === name && other.type === type) ?? -1;
      return same < 0 ? undefined : snapshot.entityOf(path, same);
    },
    eventOf(report) {
      if (resolved === analysis) return snapshot.eventOf(path, report);
      const { trigger, type } = analysis.events[report];
      const same = resolved?.events.findIndex((other) => other.trigger === trigger && other.type === type) ?? -1;
      return same < 0 ? undefined : snapshot.eventOf(path, same);
    },
  };
}

/** Who asks who is meant in a new article waits so long at most. */
const PATIENCE_MS = 2_000;

/** Waits until the corpus holds this analysis of the path, or never will, or for so many milliseconds. */
export async function whenResolved(
  corpus: CorpusService,
  path: string,
  analysis: Analysis,
  patience: number,
  token?: CancellationToken,
): Promise<void> {
  const isResolved = (): boolean => corpus.snapshot().analysis(path) === analysis;
  if (isResolved()) return;
  // whoever waits for an analysis has it a turn before the corpus is told
  await nextTurn();
  if (!corpus.isPending(path)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      changes.dispose();
      cancelled?.dispose();
      resolve();
    };
    const timer = setTimeout(done, patience);
    const cancelled = token?.onCancellationRequested(done);
    const changes = corpus.onDidChange(() => isResolved() && done());
  });
}

export async function viewPosition(
  corpus: CorpusService,
  document: TextDocument,
  position: Position,
  token?: CancellationToken,
): Promise<Pointed | undefined> {
  const view = await viewArticle(corpus, document, token);
  const pointed = view && pointedAt(corpus, view, position);
  // of what was opened just now the corpus may not have told yet
  if (!pointed || pointed.snapshot.analysis(pointed.path)) return pointed;
  if (!pointed.mention && pointed.report === undefined) return pointed;
  await whenResolved(corpus, pointed.path, pointed.analysis, PATIENCE_MS, token);
  const later = await viewArticle(corpus, document, token);
  return later && pointedAt(corpus, later, position);
}

function pointedAt(corpus: CorpusService, view: ArticleView, position: Position): Pointed {
  const { analysis } = view;
  const offset = corpus.offset(analysis, position);
  const mention = analysis.mentions[mentionAt(analysis, offset)];
  const found = (index: number): number | undefined => (index < 0 ? undefined : index);
  return {
    ...view,
    mention,
    entity: mention && view.entityOf(mention.cluster),
    date: found(indexAt(analysis.dates, offset)),
    report: found(indexAt(analysis.events, offset)),
    quote: found(indexAt(analysis.quotes, offset)),
  };
}
