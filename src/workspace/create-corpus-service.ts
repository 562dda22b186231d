import { availableParallelism } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import {
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  type ExtensionContext,
  Location,
  type LogOutputChannel,
  type TextDocument,
  type Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import { createShelf, IN_MEMORY } from '../corpus/shelf';
import { createActivity } from './activity';
import { type ArticleFact, createArticleFacts, factOf } from './article-facts';
import { createArticleIndex } from './article-index';
import { eachAtLeisure, NO_REST } from './at-leisure';
import { type Candidacy, createCandidates, isReadableAs } from './candidates';
import { createChoices } from './choices';
import type { CorpusService } from './corpus-service';
import { corpusThreads } from './corpus-thread';
import { createDocumentAnalyses } from './document-analyses';
import { createDecoder } from './files/decode-text';
import { filesBelow, findFiles } from './find-files';
import { followDocuments } from './follow-documents';
import { followLanguages } from './follow-languages';
import { createIndexProgress } from './index-state';
import { createKeptIndex } from './kept-index';
import { ARTICLE_LANGUAGE, isReadable } from './languages';
import { createLeftOut } from './left-out';
import { offsetAt, rangeOf, uriOf } from './positions';
import { publishSnapshots } from './published-snapshot';
import { openDocument } from './read-text';
import { createAnalyzer } from './readers/analyzer';
import { threadsOf } from './readers/thread-worker';
import { createRoom } from './room';
import type { Settings } from './settings';
import { openStore } from './store/open-store';
import { watchFiles } from './watch-files';

/** More would wait for the one thread that resolves what they read, and each takes its memory. */
const MOST_READERS = 8;
/** So few the editor has to share with the readers. */
const FEW_CORES = 4;
/** Files in work at once, for each reader and for what is read from disk. */
const FILES_EACH = 24;
/** Bytes of heap that the corpus fills with an article of usual length. */
const FILLED_BY_FILE = 60_000;
/** Files at once that may be as they were. */
const CHECKED_AT_ONCE = 256;

/** Where an open document outside the workspace's folders counts in the corpus: not for versions of it (`git:`). */
const OPEN_SCHEMES: ReadonlySet<string> = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs']);

interface FoundFile {
  readonly uri: Uri;
  readonly candidacy: Candidacy;
}

/** One run over all files. */
interface Scan {
  readonly source: CancellationTokenSource;
  readonly start: number;
  /** All files are known. */
  found: boolean;
  /** All files are read, and the corpus is being resolved. */
  ending: boolean;
  /** Some file is not as it was shown. */
  changed: boolean;
  /** Some article was left out, as there is no room for it. */
  full: boolean;
}

/** The corpus of this window's workspace. Reading starts after `activate` has returned. */
export function createCorpusService(
  context: ExtensionContext,
  settings: Settings,
  log: LogOutputChannel,
): CorpusService {
  const choices = createChoices(context.workspaceState);
  const candidates = createCandidates(settings, choices);
  const decoder = createDecoder();
  const workerFile = context.asAbsolutePath('dist/worker.js');
  const readers = Math.min(MOST_READERS, Math.max(1, availableParallelism() - 1));
  const documents = createDocumentAnalyses();
  // with more of them the editor has cores of its own
  const isShort = availableParallelism() <= FEW_CORES;
  const activity = createActivity(
    () => documents.awaited,
    () => isShort && published.inUse(),
  );
  const analyzer = createAnalyzer({
    start: threadsOf(workerFile),
    size: readers,
    rest: isShort ? activity.rest : NO_REST,
    warn: (message) => log.warn(message),
  });
  const notKept = (reason: string): void => progress.notKept(reason);
  const store = openStore(context, log, notKept);
  const shelf = createShelf(IN_MEMORY, true);
  const facts = createArticleFacts();
  /** Facts of articles that are not shown yet. */
  const coming = new Map<string, ArticleFact>();
  const heap = getHeapStatistics().heap_size_limit;
  const room = createRoom(heap);
  const published = publishSnapshots({
    shelf,
    start: corpusThreads(context.asAbsolutePath('dist/corpus-worker.js')),
    need: () => Math.max(room.filled, progress.total * FILLED_BY_FILE),
    mostHeap: heap,
    refused: (path, reason) => index.refuse(path, reason),
    warn: (message) => log.warn(message),
    shown(paths) {
      for (const path of paths) {
        const fact = coming.get(path);
        if (fact) facts.set(fact);
        else facts.delete(path);
        coming.delete(path);
      }
    },
    stateChanged() {
      progress.refresh();
      if (!scan) kept.changed();
    },
  });
  const progress = createIndexProgress(() => ({
    articles: index.articles,
    settled: published.settled,
    stuck: published.stuck,
  }));
  const leftOut = createLeftOut(log);
  const languageFollower = followLanguages(choices);
  const ready = new EventEmitter<void>();
  let isReady = false;
  /** What an earlier window has kept is shown. */
  let isOpened = false;
  let scan: Scan | undefined;

  // After `activate` has returned.
  const opened = new Promise<void>((resolve) => setTimeout(resolve, 0)).then(() => open());
  const index = createArticleIndex({
    shelf,
    set(path, reading, analysis, edit) {
      if (scan && !edit) scan.changed = true;
      coming.set(path, factOf(path, reading));
      published.set(path, reading, analysis, edit);
      progress.refresh();
    },
    delete(path, edit) {
      if (scan && !edit) scan.changed = true;
      coming.delete(path);
      published.delete(path, edit);
      progress.refresh();
    },
    analyzer,
    concurrency: FILES_EACH * (readers + 1),
    candidates,
    decoder,
    documents,
    room,
    store: store?.analyses,
    opened,
    belongs: (uri) =>
      workspace.getWorkspaceFolder(uri) !== undefined ||
      (OPEN_SCHEMES.has(uri.scheme) && openDocument(uri.toString()) !== undefined),
    recognised: (document, isArticle) => void languageFollower.switchTo(document, isArticle),
    restored: () => progress.restore(),
    done() {
      progress.step();
      void finishScan();
    },
    full() {
      if (scan) scan.full = true;
      else leftOut.tellFull(index.articles);
    },
    skipped: (uri, reason, failed) => progress.skip(uri, reason && leftOut.tell(uri, reason, failed), failed),
  });

  const kept = createKeptIndex({ store, index, shelf, facts, published, log, rest: activity.rest, notKept });
  const open = async (): Promise<void> => {
    isOpened = await kept.open();
    if (isOpened && scan) published.hold();
  };

  const isArticle = (document: TextDocument): boolean => document.languageId === ARTICLE_LANGUAGE;
  /** Who has an article open may soon write in it; whoever waits for it now comes first. */
  const warmUp = async (document: TextDocument): Promise<void> => {
    if (!analyzer.isWarm && (await documents.wait(document, undefined))) await analyzer.warmUp(document.getText());
  };

  const finishScan = async (): Promise<void> => {
    const running = scan;
    // What the user types is nothing to wait for where all that is on disk is shown.
    const isShown = (): boolean => isOpened && running?.changed === false && index.backgroundIdle;
    if (!running?.found || running.ending || !(index.idle || isShown())) return;
    running.ending = true;
    const resolved = published.publish();
    if (!isShown()) await resolved;
    running.ending = false;
    if (scan !== running) return;
    if (!(index.idle || isShown())) return finishScan();
    const milliseconds = Math.round(performance.now() - running.start);
    const { total, restored } = progress.state;
    log.info(`${index.articles} articles of ${total} files in ${milliseconds} ms, ${restored} read before`);
    running.source.dispose();
    scan = undefined;
    if (running.full) leftOut.tellFull(index.articles);
    progress.end(workspace.workspaceFolders?.length || index.articles > 0 ? 'ready' : 'empty');
    isReady = true;
    ready.fire();
    for (const document of workspace.textDocuments) if (isArticle(document)) void warmUp(document);
    // A folder that cannot be reached just now looks empty, and is no reason to forget it.
    if (isOpened) void kept.prepare();
    if (index.articles > 0) void kept.save().then(() => store?.analyses.prune(index.textKeys()));
  };

  const cancel = (): void => {
    if (!scan) return;
    if (scan.full) leftOut.tellFull(index.articles);
    scan.source.cancel();
    scan.source.dispose();
    scan = undefined;
    index.cancel();
    progress.end('cancelled');
    void published.publish();
    isReady = true;
    ready.fire();
  };

  const readAll = async (): Promise<void> => {
    scan?.source.cancel();
    index.cancel();
    const running: Scan = {
      source: new CancellationTokenSource(),
      found: false,
      ending: false,
      changed: false,
      full: false,
      start: performance.now(),
    };
    scan = running;
    progress.begin();
    published.gather();
    const isOver = (): boolean => scan !== running;
    const find = (folder: WorkspaceFolder) => findFiles(folder, settings.exclude, candidates, running.source.token);
    const [found] = await Promise.all([Promise.all((workspace.workspaceFolders ?? []).map(find)), opened]);
    const files = new Map<string, FoundFile>();
    const note = (uri: Uri): void => {
      const candidacy = candidates.of(uri);
      if (isReadableAs(candidacy)) files.set(uri.toString(), { uri, candidacy });
    };
    await eachAtLeisure(found.flat(), note, isOver);
    if (isOver()) return running.source.dispose();
    const documents = new Set<string>();
    const others = new Set(index.paths());
    for (const document of workspace.textDocuments) {
      documents.add(document.uri.toString());
      if (isReadable(document)) others.add(document.uri.toString());
    }
    for (const path of files.keys()) others.delete(path);
    progress.add(files.size + others.size);
    // No longer there, or excluded by now, or not on disk.
    for (const path of others) index.touch(path, documents.has(path));
    const look = async ([path, { uri, candidacy }]: [string, FoundFile]): Promise<void> => {
      if (documents.has(path)) return index.touch(path, true);
      if (!(await index.isUnchanged(path, uri, candidacy))) return index.touch(path, false);
      if (facts.get(path)) progress.restore();
      progress.step();
    };
    const all = [...files];
    while (all.length > 0 && !isOver()) await Promise.all(all.splice(0, CHECKED_AT_ONCE).map(look));
    if (isOver()) return;
    running.found = true;
    void finishScan();
  };

  const touch = (uri: Uri): void => {
    const path = uri.toString();
    if (candidates.readable(uri) || openDocument(path)) index.touch(path, openDocument(path) !== undefined);
  };

  const events = Disposable.from(
    watchFiles({
      touched: touch,
      async folderAdded(uri) {
        const { token } = new CancellationTokenSource();
        await eachAtLeisure(await filesBelow(uri, candidates, token), touch, () => false);
      },
      folderLinked(uri) {
        if (candidates.of(uri) !== 'never') void readAll();
      },
      removed: (uri) => index.removed(uri.toString()),
    }),
    followDocuments({
      touch(document) {
        const path = document.uri.toString();
        if (document.isDirty) activity.noted();
        if (isReadable(document) || index.knows(path)) index.touch(path, true);
        if (isReady && isArticle(document)) void warmUp(document);
      },
      closed(document) {
        documents.settle(document, Number.POSITIVE_INFINITY, 'none');
        index.touch(document.uri.toString(), true);
      },
    }),
    published.onDidChange(() => {
      progress.refresh();
      if (!scan) kept.changed();
    }),
    workspace.onDidChangeWorkspaceFolders(() => void readAll()),
    settings.onDidChangeFiles(() => void readAll()),
  );
  const firstRun = setTimeout(() => void readAll(), 0);

  return {
    onDidChange: published.onDidChange,
    onDidChangeState: progress.onDidChange,
    get state() {
      return progress.state;
    },
    get isInUse() {
      return activity.now;
    },
    snapshot: published.get,
    facts,
    isArticle,
    isPending: published.isPending,
    analysisOf: (document) => (isArticle(document) ? documents.of(document) : undefined),
    async whenAnalyzed(document, token) {
      if (!isArticle(document)) return undefined;
      activity.noted();
      return documents.wait(document, token);
    },
    whenReady: () => (isReady ? Promise.resolve() : new Promise((resolve) => void ready.event(() => resolve()))),
    correct(corrections) {
      published.correct(corrections);
    },
    rebuild() {
      index.forget();
      store?.analyses.clear();
      kept.clear();
      published.renew();
      void readAll();
    },
    cancel,
    keep: kept.save,
    range: rangeOf,
    offset: offsetAt,
    location(path, span) {
      const head = published.get().headOf(path);
      return head && new Location(uriOf(path), rangeOf(head, span));
    },
    dispose() {
      clearTimeout(firstRun);
      scan?.source.cancel();
      index.cancel();
      store?.analyses.dispose();
      for (const part of [
        decoder,
        events,
        kept,
        languageFollower,
        analyzer,
        documents,
        published,
        progress,
        leftOut,
        ready,
      ])
        part.dispose();
    },
  };
}
