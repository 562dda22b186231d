import { l10n, type TextDocument, Uri } from 'vscode';
import { recognise, recognisedLength } from '../article/recognise';
import type { Shelf } from '../corpus/shelf';
import type { Analysis } from '../language/analysis';
import { packAnalysis } from '../language/packing/pack-analysis';
import { unpackAnalysis } from '../language/packing/unpack-analysis';
import { type Reading, readingOf } from '../worker/reading';
import { createArticleEntries, type Entry, isArticle, type Seen } from './article-entries';
import { nextTurn } from './at-leisure';
import type { Candidacy, Candidates } from './candidates';
import type { DocumentAnalyses } from './document-analyses';
import type { Decoder } from './files/decode-text';
import type { FileStat } from './files/disk';
import { ARTICLE_LANGUAGE, PLAIN_LANGUAGE } from './languages';
import { messageOf } from './message-of';
import { openDocument, type ReadText, readText, statText } from './read-text';
import type { Analyzer } from './readers/analyzer';
import type { Job } from './readers/job-queue';
import type { Room } from './room';
import type { AnalysisStore } from './store/analysis-store';
import { textKey } from './store/segment';
import { createWorkQueue } from './work-queue';

export interface ArticleIndexOptions {
  /** The analyses of the corpus. */
  readonly shelf: Pick<Shelf, 'get'>;
  /** Tells the corpus of an article; `edit` where an open document did it. */
  set(path: string, reading: Reading, analysis: Analysis | undefined, edit: boolean): void;
  delete(path: string, edit: boolean): void;
  /** Before it is resolved, no file is looked at. */
  readonly opened: Promise<unknown>;
  readonly analyzer: Pick<Analyzer, 'analyze'>;
  /** Files in work at once: no more texts than these are held. */
  readonly concurrency: number;
  readonly candidates: Candidates;
  readonly decoder: Decoder;
  readonly documents: DocumentAnalyses;
  readonly room: Room;
  /** Where analyses outlive the window; undefined where there is no place for it. */
  readonly store: AnalysisStore | undefined;
  /** True where an article of this URI counts in the corpus. */
  belongs(uri: Uri): boolean;
  /** An open plain text document turned out to be an article, or an open article to be excluded. */
  recognised(document: TextDocument, isArticle: boolean): void;
  /** An analysis came from the store. */
  restored(): void;
  /** A file was looked at. */
  done(): void;
  /** An article is left out, as there is no room for more. */
  full(): void;
  /** A file is left out, with the reason (`failed`: its analysis broke), or no longer is (`undefined`). */
  skipped(uri: Uri, reason: string | undefined, failed: boolean): void;
}

/** Keeps the corpus in step with files and open documents, one path at a time. */
export interface ArticleIndex {
  /**
   * Takes over what was known of a file when another window closed, with the bytes of its analysis; it is shown already.
   */
  adopt(file: KnownFile, bytes: number): void;
  /** Forgets what was taken over. */
  abandon(): void;
  /** Has a path (`uri.toString()`) looked at anew. */
  touch(path: string, urgent: boolean): void;
  /** True where there is nothing new in the file of a path, which nobody has opened. */
  isUnchanged(path: string, uri: Uri, candidacy: Candidacy): Promise<boolean>;
  /** A file, or a folder with all that was in it, is said to be gone. */
  removed(path: string): void;
  /** The corpus cannot take the article of a path, with the reason. */
  refuse(path: string, reason: string): void;
  /** Has every path looked at anew, known texts included. */
  forget(): void;
  cancel(): void;
  /** True where the path was looked at before. */
  knows(path: string): boolean;
  paths(): string[];
  /** All files of which something is known that may be so at the next start. */
  files(): KnownFile[];
  /** Another one where `files` may give anything else than before. */
  readonly revision: number;
  /** Keys of the articles' texts (`textKey`). */
  textKeys(): Set<string>;
  readonly articles: number;
  readonly idle: boolean;
  /** True where nothing but what the user does is looked at. */
  readonly backgroundIdle: boolean;
}

/** A file that was looked at, and, where it is an article, the key of its text. */
export interface KnownFile {
  readonly path: string;
  readonly kind: Kind;
  readonly key?: string;
  readonly seen?: Seen;
}

type Kind = 'dated' | 'prose' | 'undated' | 'other';

type OpenText = { readonly kind: 'text'; readonly text: string };

/** What was read of an article, and its analysis where a document waits for it or it was at hand. */
interface Found {
  readonly reading: Reading;
  readonly analysis: Analysis | undefined;
}

export function createArticleIndex(options: ArticleIndexOptions): ArticleIndex {
  const { analyzer, candidates, documents, room } = options;
  const entries = createArticleEntries();
  /** Paths said to be gone, which an open document may outlive. */
  const removed = new Set<string>();
  let generation = 0;
  let revision = 0;

  const store = (path: string, entry: Entry | undefined, edit: boolean, found?: Found): void => {
    const before = entries.get(path);
    revision++;
    for (const other of entries.set(path, entry)) queue.add(other, false);
    const belongs = found && isArticle(entry) && options.belongs(Uri.parse(path));
    if (belongs) room.keep(path, found.reading.packed.length);
    else room.leave(path);
    // each that finds room again lets the next one try
    const next = room.next();
    if (next !== undefined) queue.add(next, false);
    if (belongs) options.set(path, found.reading, found.analysis, edit);
    else if (isArticle(entry) || isArticle(before)) options.delete(path, edit);
  };

  const kindOf = (uri: Uri, path: string, text: string, document: TextDocument | undefined): Kind => {
    const candidacy = candidates.of(uri);
    if (candidacy === 'never') return 'other';
    const must = document?.languageId === ARTICLE_LANGUAGE || candidacy === 'article';
    const never = document && document.languageId !== ARTICLE_LANGUAGE && document.languageId !== PLAIN_LANGUAGE;
    if (!must && (never || candidacy === 'no')) return 'other';
    const besideDated = entries.besideDated(path);
    const { kind } = recognise(text.slice(0, recognisedLength), { path, besideDated });
    if (kind !== 'no') return kind;
    if (must) return 'prose';
    return besideDated ? 'other' : 'undated';
  };

  /** From the store where the text is not being typed, which is not worth keeping. */
  const read = async (job: Job, key: string, typed: boolean): Promise<Found | undefined> => {
    const kept = typed ? undefined : await options.store?.get(key);
    const found = kept && whole(kept);
    if (found) {
      options.restored();
      return found;
    }
    const reading = await analyzer.analyze(job);
    if (reading && !typed) options.store?.put(key, () => reading.packed);
    return reading && { reading, analysis: undefined };
  };

  const analyse = async (
    path: string,
    text: string,
    kind: 'dated' | 'prose',
    fresh: number,
    seen: Seen | undefined,
  ): Promise<void> => {
    const key = textKey(text);
    const fingerprint = `${fresh} ${key}`;
    const uri = Uri.parse(path);
    const document = openDocument(path);
    const version = document?.version ?? 0;
    const typed = document?.isDirty ?? false;
    const known = entries.get(path);
    const same = known !== undefined && 'fingerprint' in known && known.fingerprint === fingerprint;
    if (same && known.kind === 'failed') return documents.settle(document, version, 'failed');
    const atHand = same && known.kind === kind ? options.shelf.get(path) : undefined;
    if (atHand) {
      // What was typed is kept once it is saved.
      if (!typed) options.store?.put(key, () => packAnalysis(atHand));
      if (seen) entries.set(path, { kind, fingerprint, seen });
      if (seen) revision++;
      return documents.settle(document, version, atHand);
    }
    if (!document && room.isFull(path)) {
      room.turnAway(path);
      options.full();
      return leave(path, l10n.t('the memory of VS Code has no room for more articles'));
    }
    const wanted = (): boolean =>
      document ? !document.isClosed && document.version === version : !queue.isWaiting(path);
    try {
      const found = await read({ text, urgent: document !== undefined, wanted }, key, typed);
      if (!found || (document && document.version !== version)) return;
      options.skipped(uri, undefined, false);
      const analysis = found.analysis ?? (document && unpackAnalysis(found.reading.packed));
      if (document && analysis) {
        documents.settle(document, version, analysis);
        // who waits for it shows it before the corpus is told
        await nextTurn();
        if (document.version !== version) return;
      }
      store(path, { kind, fingerprint, seen }, document !== undefined, { ...found, analysis });
    } catch (error) {
      if (document && document.version !== version) return;
      options.skipped(uri, messageOf(error), true);
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
    await options.opened;
    const uri = Uri.parse(path);
    const document = openDocument(path);
    if (!document && !options.belongs(uri)) return leave(path, undefined);
    if (removed.delete(path) && document && !document.isDirty && (await statText(uri)).kind === 'missing') {
      removed.add(path);
      documents.settle(document, document.version, 'failed');
      return leave(path, undefined);
    }
    const fresh = generation;
    const stated = document ? undefined : await statText(uri);
    const seen = stated?.kind === 'file' ? seenOf(stated.stat, candidates.of(uri)) : undefined;
    let kind: Kind = 'other';
    const isLikely = (start: string): boolean => {
      kind = kindOf(uri, path, start, document);
      return kind === 'dated' || kind === 'prose';
    };
    const read: ReadText | OpenText = document
      ? { kind: 'text', text: document.getText() }
      : stated?.kind === 'file'
        ? await readText(uri, options.decoder, isLikely, stated.stat.size)
        : (stated ?? { kind: 'missing' });
    if (read.kind === 'skipped') return leave(path, read.reason);
    if (read.kind === 'missing') return leave(path, undefined);
    if (read.kind === 'text') kind = kindOf(uri, path, read.text, document);
    if (read.kind === 'text' && (kind === 'dated' || kind === 'prose')) {
      if (document?.languageId === PLAIN_LANGUAGE) options.recognised(document, true);
      return analyse(path, read.text, kind, fresh, seen);
    }
    if (document?.languageId === ARTICLE_LANGUAGE) options.recognised(document, false);
    options.skipped(uri, undefined, false);
    store(path, { kind: kind === 'undated' ? 'undated' : 'other', seen }, document !== undefined);
    documents.settle(document, document?.version ?? 0, 'none');
  };

  const queue = createWorkQueue({ concurrency: options.concurrency, run: look, onDone: options.done });
  return {
    adopt({ path, kind, key, seen }, bytes) {
      revision++;
      if (bytes > 0) room.keep(path, bytes);
      if (kind === 'dated' || kind === 'prose') entries.set(path, { kind, fingerprint: `${generation} ${key}`, seen });
      else entries.set(path, { kind, seen });
    },
    abandon() {
      for (const path of entries.paths()) {
        entries.set(path, undefined);
        room.leave(path);
      }
    },
    touch: (path, urgent) => queue.add(path, urgent),
    async isUnchanged(path, uri, candidacy) {
      const seen = entries.get(path)?.seen;
      if (seen?.candidacy !== candidacy) return false;
      const stated = await statText(uri);
      return stated.kind === 'file' && stated.stat.stamp === seen.stamp;
    },
    removed(path) {
      for (const known of entries.below(path)) {
        removed.add(known);
        queue.add(known, openDocument(known) !== undefined);
      }
    },
    refuse(path, reason) {
      const entry = entries.get(path);
      options.skipped(Uri.parse(path), reason, true);
      if (isArticle(entry)) store(path, { ...entry, kind: 'failed' }, false);
    },
    forget() {
      generation++;
      for (const path of entries.paths()) {
        const { seen, ...entry } = entries.get(path)!;
        entries.set(path, entry);
      }
    },
    cancel: () => queue.clearBackground(),
    knows: (path) => entries.get(path) !== undefined,
    paths: () => entries.paths(),
    files: () =>
      entries.paths().flatMap((path): KnownFile[] => {
        const entry = entries.get(path);
        if (!entry || entry.kind === 'failed') return [];
        const { kind, seen } = entry;
        return [isArticle(entry) ? { path, kind, key: keyOf(entry), seen } : { path, kind, seen }];
      }),
    get revision() {
      return revision;
    },
    textKeys() {
      const keys = new Set<string>();
      for (const path of entries.paths()) {
        const entry = entries.get(path);
        if (isArticle(entry)) keys.add(keyOf(entry));
      }
      return keys;
    },
    get articles() {
      return entries.articles;
    },
    get idle() {
      return queue.idle;
    },
    get backgroundIdle() {
      return queue.backgroundIdle;
    },
  };
}

const keyOf = ({ fingerprint }: { readonly fingerprint: string }): string =>
  fingerprint.slice(fingerprint.indexOf(' ') + 1);

/** A file that changed so lately may change again without another stamp. */
const SETTLED_MS = 3000;

function seenOf({ stamp, changed }: FileStat, candidacy: Candidacy): Seen | undefined {
  return Date.now() - changed > SETTLED_MS ? { stamp, candidacy } : undefined;
}

/** Nothing where the bytes are no analysis: what is kept may come from anywhere. */
function whole(packed: Uint8Array): Found | undefined {
  try {
    const analysis = unpackAnalysis(packed);
    return { reading: readingOf(analysis, packed), analysis };
  } catch {
    return undefined;
  }
}
