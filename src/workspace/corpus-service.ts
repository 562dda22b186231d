import type { CancellationToken, Disposable, Event, Location, Range, TextDocument, Uri } from 'vscode';
import type { Span } from '../article/span';
import type { Corrections } from '../corpus/corrections/corrections';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { QuotedArticle } from '../corpus/views/quote-list';
import type { Analysis } from '../language/analysis';

/** How far the index is. */
export interface IndexState {
  readonly phase: 'empty' | 'indexing' | 'ready' | 'cancelled';
  /** Files looked at, and all there are to look at, in this run. */
  readonly done: number;
  readonly total: number;
  readonly articles: number;
  /** Articles whose analyses were kept from an earlier start, in this run. */
  readonly restored: number;
  /** False while what has changed is not shown yet, in the lists of names, events and quotes. */
  readonly settled: boolean;
  /** Why it will stay so, in the lists, until the index is rebuilt. */
  readonly stuck: string | undefined;
  /** Why nothing is kept for the next start, where that is so. */
  readonly notKept: string | undefined;
  /** Files that could not be read or analysed, with the reason for the user. */
  readonly skipped: readonly SkippedFile[];
}

export interface SkippedFile {
  readonly uri: Uri;
  readonly reason: string;
  /** True for an article whose analysis broke. */
  readonly failed: boolean;
}

/** What reads otherwise than before. */
export interface SnapshotChange {
  /** Articles that changed, or have other problems than before, in themselves or beside others; removed ones too. */
  readonly paths: ReadonlySet<string>;
}

/**
 * The corpus of the workspace, kept up to date with files and unsaved edits. A `path` of the corpus is the string
 * form of the article's URI (`uri.toString()`).
 */
export interface CorpusService extends Disposable {
  /** After articles were added, changed or removed; bundled, so at most twice a second while indexing. */
  readonly onDidChange: Event<SnapshotChange>;
  readonly onDidChangeState: Event<IndexState>;
  readonly state: IndexState;
  /** True for a moment after the user has typed in an article or asked something of one: all else can wait. */
  readonly isInUse: boolean;
  snapshot(): CorpusSnapshot;
  /** What lists need of each article of the corpus. */
  readonly facts: Iterable<QuotedArticle>;
  /** True where the open document is an article (language `news-article`). */
  isArticle(document: TextDocument): boolean;
  /** True where the corpus has not told yet what comes of the article as it is now, but will. */
  isPending(path: string): boolean;
  /** The analysis of exactly this document version where it is at hand, without waiting. */
  analysisOf(document: TextDocument): Analysis | undefined;
  /** Waits for the analysis of this document's present version; undefined where cancelled or no article. */
  whenAnalyzed(document: TextDocument, token?: CancellationToken): Promise<Analysis | undefined>;
  /** Resolves when the first index of the workspace is ready or cancelled. */
  whenReady(): Promise<void>;
  /** Takes the analyst's corrections in place of those before. */
  correct(corrections: Corrections): void;
  /** Reads all articles anew. */
  rebuild(): void;
  /** Stops the running index; what is read stays. */
  cancel(): void;
  /** Keeps all that is shown for the next start; done at rest without being asked. Never rejects. */
  keep(): Promise<void>;
  range(analysis: Analysis, span: Span): Range;
  /** Offset of a position, by line and column, so that line ends of disk and editor may differ. */
  offset(analysis: Analysis, position: { readonly line: number; readonly character: number }): number;
  location(path: string, span: Span): Location | undefined;
}
