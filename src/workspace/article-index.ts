import { type TextDocument, Uri } from 'vscode';
import { recognise, recognisedLength } from '../article/recognise';
import type { Corpus } from '../corpus/snapshot';
import type { Analysis } from '../language/analysis';
import type { Analyzer, Job } from './analyzer';
import { createArticleEntries, type Entry, isArticle } from './article-entries';
import type { Candidates } from './candidates';
import type { DocumentAnalyses } from './document-analyses';
import { ARTICLE_LANGUAGE, PLAIN_LANGUAGE } from './languages';
import { openDocument, readText } from './read-text';
import type { AnalysisStore } from './store/analysis-store';
import { textKey } from './store/shard';
import { createWorkQueue } from './work-queue';

export interface ArticleIndexOptions {
  readonly corpus: Corpus;
  readonly analyzer: Analyzer;
  readonly candidates: Candidates;
  readonly documents: DocumentAnalyses;
  /** Where analyses outlive the window; undefined where there is no place for it. */
  readonly store: AnalysisStore | undefined;
  /** True where an article of this URI counts in the corpus. */
  belongs(uri: Uri): boolean;
  /** An open plain text document turned out to be an article, or an open article to be excluded. */
  recognised(document: TextDocument, isArticle: boolean): void;
  /** The corpus changed; `edit` where an open document did it. */
  changed(edit: boolean): void;
  /** An analysis came from the store. */
  restored(): void;
  /** A file was looked at. */
  done(): void;
  /** A file is left out, with the reason (`failed`: its analysis broke), or no longer is (`undefined`). */
  skipped(uri: Uri, reason: string | undefined, failed: boolean): void;
}

/** Keeps the corpus in step with files and open documents, one path at a time. */
export interface ArticleIndex {
  /** Has a path (`uri.toString()`) looked at anew. */
  touch(path: string, urgent: boolean): void;
  /** A file, or a folder with all that was in it, is said to be gone. */
  removed(path: string): void;
  /** Has every path looked at anew, known texts included. */
  forget(): void;
  cancel(): void;
  /** True where the path was looked at before. */
  knows(path: string): boolean;
  paths(): string[];
  /** Keys of the articles' texts (`textKey`). */
  textKeys(): Set<string>;
  readonly articles: number;
  readonly idle: boolean;
}

/** Files read ahead while the worker is busy with one. */
const CONCURRENCY = 4;

export function createArticleIndex(options: ArticleIndexOptions): ArticleIndex {
  const { corpus, analyzer, candidates, documents } = options;
  const entries = createArticleEntries();
  /** Paths said to be gone, which an open document may outlive. */
  const removed = new Set<string>();
  let generation = 0;

  const store = (path: string, entry: Entry | undefined, edit: boolean): void => {
    const before = entries.get(path);
    for (const other of entries.set(path, entry)) queue.add(other, false);
    const belongs = options.belongs(Uri.parse(path));
    if (isArticle(entry) && belongs) corpus.set(path, entry.analysis);
    else if (isArticle(before)) corpus.delete(path);
    if (isArticle(entry) || isArticle(before)) options.changed(edit);
  };

  const kindOf = (
    uri: Uri,
    path: string,
    text: string,
    document: TextDocument | undefined,
  ): 'dated' | 'prose' | 'no' => {
    const candidacy = candidates.of(uri);
    if (candidacy === 'never') return 'no';
    const must = document?.languageId === ARTICLE_LANGUAGE || candidacy === 'article';
    const never = document && document.languageId !== ARTICLE_LANGUAGE && document.languageId !== PLAIN_LANGUAGE;
    if (!must && (never || candidacy === 'no')) return 'no';
    const start = text.slice(0, recognisedLength);
    const { kind } = recognise(start, { path, besideDated: entries.besideDated(path) });
    return kind === 'no' && must ? 'prose' : kind;
  };

  /** From the store where the text is not being typed, which is not worth keeping. */
  const read = async (job: Job, key: string, typed: boolean): Promise<Analysis | undefined> => {
    const kept = typed ? undefined : await options.store?.get(key, job.text);
    if (kept) options.restored();
    return kept ?? analyzer.analyze(job);
  };

  const analyse = async (path: string, text: string, kind: 'dated' | 'prose', fresh: number): Promise<void> => {
    const key = textKey(text);
    const fingerprint = `${fresh} ${key}`;
    const uri = Uri.parse(path);
    const document = openDocument(path);
    const version = document?.version ?? 0;
    const typed = document?.isDirty ?? false;
    const known = entries.get(path);
    const same = known !== undefined && known.kind !== 'other' && known.fingerprint === fingerprint;
    if (same && known.kind === 'failed') return documents.settle(document, version, 'failed');
    const wanted = (): boolean =>
      document ? !document.isClosed && document.version === version : !queue.isWaiting(path);
    try {
      const analysis =
        same && isArticle(known)
          ? known.analysis
          : await read({ text, urgent: document !== undefined, wanted }, key, typed);
      if (!analysis) return;
      if (!typed) options.store?.put(key, text, analysis);
      options.skipped(uri, undefined, false);
      documents.settle(document, version, analysis);
      if (!same || known.kind !== kind) store(path, { kind, fingerprint, analysis }, document !== undefined);
    } catch (error) {
      options.skipped(uri, error instanceof Error ? error.message : String(error), true);
      store(path, { kind: 'failed', fingerprint }, document !== undefined);
      documents.settle(document, version, 'failed');
    }
  };

  /** For a file that is gone, or is left out for a reason. */
  const leave = (path: string, reason: string | undefined): void => {
    options.skipped(Uri.parse(path), reason, false);
    store(path, reason === undefined ? undefined : { kind: 'other' }, false);
  };

  const look = async (path: string): Promise<void> => {
    const uri = Uri.parse(path);
    const document = openDocument(path);
    if (!document && !options.belongs(uri)) return leave(path, undefined);
    if (removed.delete(path) && document && !document.isDirty && (await readText(uri)).kind === 'missing') {
      removed.add(path);
      documents.settle(document, document.version, 'failed');
      return leave(path, undefined);
    }
    const fresh = generation;
    const read = document ? { kind: 'text' as const, text: document.getText() } : await readText(uri);
    if (read.kind !== 'text') return leave(path, read.kind === 'skipped' ? read.reason : undefined);
    const { text } = read;
    const kind = kindOf(uri, path, text, document);
    if (kind !== 'no') {
      if (document?.languageId === PLAIN_LANGUAGE) options.recognised(document, true);
      return analyse(path, text, kind, fresh);
    }
    if (document?.languageId === ARTICLE_LANGUAGE) options.recognised(document, false);
    options.skipped(uri, undefined, false);
    store(path, { kind: 'other' }, document !== undefined);
    documents.settle(document, document?.version ?? 0, 'none');
  };

  const queue = createWorkQueue({ concurrency: CONCURRENCY, run: look, onDone: options.done });
  return {
    touch: (path, urgent) => queue.add(path, urgent),
    removed(path) {
      for (const known of entries.below(path)) {
        removed.add(known);
        queue.add(known, openDocument(known) !== undefined);
      }
    },
    forget() {
      generation++;
    },
    cancel: () => queue.clearBackground(),
    knows: (path) => entries.get(path) !== undefined,
    paths: () => entries.paths(),
    textKeys() {
      const keys = new Set<string>();
      for (const path of entries.paths()) {
        const entry = entries.get(path);
        if (isArticle(entry)) keys.add(entry.fingerprint.slice(entry.fingerprint.indexOf(' ') + 1));
      }
      return keys;
    },
    get articles() {
      return entries.articles;
    },
    get idle() {
      return queue.idle;
    },
  };
}
