import { type Disposable, type LogOutputChannel, workspace } from 'vscode';
import { createImage } from '../corpus/image/image';
import { encodeImage } from '../corpus/image/image-lines';
import type { Shelf } from '../corpus/shelf';
import type { CorpusSnapshot } from '../corpus/snapshot';
import { packAnalysis } from '../language/packing/pack-analysis';
import { sharedBytes } from '../worker/reading';
import type { ArticleFact, ArticleFacts } from './article-facts';
import type { ArticleIndex, KnownFile } from './article-index';
import { eachAtLeisure, inStretches, type Rest } from './at-leisure';
import { encodingSettings } from './files/decode-text';
import { messageOf } from './message-of';
import type { PublishedSnapshot } from './published-snapshot';
import type { Store } from './store/open-store';

/** What a window shows, kept for the next one: that shows it at once, and reads only what has changed since. */
export interface KeptIndex extends Disposable {
  /** Shows what was kept; true where something was. For an index that knows nothing yet. Never rejects. */
  open(): Promise<boolean>;
  /** Makes what is asked of many articles at once ready to hand, at leisure. */
  prepare(): Promise<void>;
  /** To be called as soon as something else is shown: keeps it, if not at once, then in a while. */
  changed(): void;
  /** Keeps what is shown, unless it is about to change; then `changed` does. Never rejects. */
  save(): Promise<void>;
  /** Forgets what was kept. */
  clear(): void;
}

export interface KeptIndexOptions {
  readonly store: Store | undefined;
  readonly index: ArticleIndex;
  readonly shelf: Pick<Shelf, 'get' | 'putPacked' | 'paths' | 'delete'>;
  readonly facts: ArticleFacts;
  readonly published: PublishedSnapshot;
  readonly log: Pick<LogOutputChannel, 'info' | 'warn'>;
  readonly rest: Rest;
  /** The index is not kept, with the reason. */
  notKept(reason: string): void;
}

/** The first line; then come lines of files, and those of the image. */
interface Header {
  /** `encodingSettings` that the files were read by. */
  readonly encodings: string;
  /** Lines of files. */
  readonly lines: number;
}

/** What a save keeps. */
interface State {
  readonly snapshot: CorpusSnapshot;
  /** `ArticleIndex.revision`. */
  readonly revision: number;
}

type KeptFile = KnownFile & { readonly fact?: ArticleFact };

const PAUSE_MS = 5_000;
/** At most this share of the extension host's time goes into what is kept. */
const SHARE = 1 / 20;
/** Files of one line. */
const FILES = 100;

export function createKeptIndex(options: KeptIndexOptions): KeptIndex {
  const { store, index, shelf, facts, published, log, rest, notKept } = options;
  let saved: State | undefined;
  let saving: Promise<void> | undefined;
  /** It was long ago that something was kept, and since then something has changed. */
  let isDue = false;
  let timer: NodeJS.Timeout | undefined;
  /** Milliseconds that the latest save took. */
  let cost = 0;
  let disposed = false;

  const read = async (lines: Iterable<string>): Promise<void> => {
    const image = createImage();
    const files: KeptFile[] = [];
    let header: Header | undefined;
    let at = 0;
    const take = (line: string): void => {
      if (!header) header = JSON.parse(line) as Header;
      else if (at <= header.lines) files.push(...JSON.parse(line));
      else image.take(line);
      at++;
    };
    await eachAtLeisure(lines, take, () => disposed);
    const known = await store?.analyses.getAll(files.flatMap(({ key }) => key ?? []));
    const isSame = header?.encodings === encodingSettings();
    const adopt = ({ fact, ...file }: KeptFile): void => {
      const isShown = image.has(file.path);
      const packed = isShown && file.key !== undefined ? known?.get(file.key) : undefined;
      if (packed) shelf.putPacked(file.path, sharedBytes(packed));
      if (fact) facts.set(fact);
      const isThere = isShown ? packed !== undefined : file.key === undefined;
      index.adopt(isSame && isThere ? file : { ...file, seen: undefined }, packed?.length ?? 0);
    };
    await eachAtLeisure(files, adopt, () => disposed);
    if (disposed) return;
    const hasProblems = (path: string): boolean =>
      (facts.get(path)?.problems ?? false) ||
      image.disputes.inArticle(path).length > 0 ||
      image.dating.inferredDate(path) !== undefined;
    published.open(image, image.paths.filter(hasProblems));
  };

  /** The end of a save looks for itself whether something has changed. */
  const changed = (): void => {
    if (disposed || saving) return;
    if (isDue && published.settled) void save();
    else if (!isDue) timer ??= setTimeout(saveWhenDue, Math.max(PAUSE_MS, cost / SHARE));
  };

  const saveWhenDue = (): void => {
    timer = undefined;
    isDue = true;
    if (published.settled) void save();
  };

  /** What is typed and not saved may be what the next window opens with. */
  const keepTyped = (files: readonly KnownFile[]): void => {
    const open = new Set(workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const { path, key } of files) {
      const analysis = key !== undefined && open.has(path) ? shelf.get(path) : undefined;
      if (key !== undefined && analysis) store?.analyses.put(key, () => packAnalysis(analysis));
    }
  };

  const isShown = (state: State | undefined): boolean =>
    state?.snapshot === published.get() && state.revision === index.revision;

  /** What is shown now, whatever changes while it is written. */
  const save = async (): Promise<void> => {
    if (!store) return;
    if (saving) return saving;
    isDue = false;
    clearTimeout(timer);
    timer = undefined;
    if (isShown(saved)) return;
    const state: State = { snapshot: published.get(), revision: index.revision };
    saving = write(store, state);
    await saving;
    saving = undefined;
    if (!isShown(state)) changed();
  };

  const write = async (to: Store, state: State): Promise<void> => {
    const start = performance.now();
    try {
      const known = index.files();
      keepTyped(known);
      const files = known.map((file): KeptFile => ({ ...file, fact: facts.get(file.path) }));
      // all of the same moment
      const lines = linesOf(encodingSettings(), files, encodeImage(state.snapshot));
      await to.analyses.flush();
      await to.index.write(inStretches(lines, rest));
      saved = state;
    } catch (error) {
      log.warn(`the index is not kept as it is: ${messageOf(error)}`);
      notKept(messageOf(error));
    }
    cost = performance.now() - start;
  };

  return {
    async open() {
      const start = performance.now();
      // has them read from disk meanwhile
      void store?.analyses.getAll([]);
      const lines = await store?.index.read();
      if (!lines) return false;
      try {
        await read(lines);
        saved = { snapshot: published.get(), revision: index.revision };
        log.info(`${index.articles} articles shown as they were, after ${Math.round(performance.now() - start)} ms`);
        return true;
      } catch (error) {
        log.warn(`what was kept of the index cannot be read: ${messageOf(error)}`);
        for (const { path } of [...facts]) facts.delete(path);
        for (const path of [...shelf.paths()]) shelf.delete(path);
        index.abandon();
        return false;
      }
    },
    prepare() {
      const snapshot = published.get();
      const isOver = (): boolean => disposed || published.get() !== snapshot;
      return eachAtLeisure(snapshot.paths, snapshot.rosterOf, isOver, rest);
    },
    changed,
    async save() {
      isDue = true;
      await saving;
      if (published.settled) await save();
    },
    clear() {
      // what is read anew is not to be kept as it was
      clearTimeout(timer);
      timer = undefined;
      isDue = false;
      saved = undefined;
      void store?.index.remove();
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
    },
  };
}

function* linesOf(encodings: string, files: readonly KeptFile[], image: Iterable<string>): Generator<string> {
  const header: Header = { encodings, lines: Math.ceil(files.length / FILES) };
  yield JSON.stringify(header);
  for (let at = 0; at < files.length; at += FILES) yield JSON.stringify(files.slice(at, at + FILES));
  yield* image;
}
