import { type Event, EventEmitter } from 'vscode';
import type { Corpus, CorpusSnapshot } from '../corpus/snapshot';
import { atLeisure, type Rest, stretchOf } from './at-leisure';
import type { SnapshotChange } from './corpus-service';
import { createLots } from './lots';

/** The corpus as everybody sees it: resolved bit by bit, and told of when it is. */
export interface PublishedSnapshot {
  readonly onDidChange: Event<SnapshotChange>;
  get(): CorpusSnapshot;
  /** True where all that was told is shown. */
  readonly settled: boolean;
  /**
   * Has the corpus told of an article by `enter`, and announces it: edits at once, or, where that takes long, at rest; those
   * of the background bundled, and at leisure, as readers have many at a time. One that comes while others are being
   * resolved is told of afterwards: many at once cost less than one by one.
   */
  enter(path: string, edit: boolean, enter: () => void): void;
  /** Announces changed articles in the same way. */
  changed(paths: readonly string[], edit: boolean): void;
  /** Announces all there is as soon as it is resolved: an index that is ready shows all that it holds. */
  publish(): Promise<void>;
  /** Nothing is resolved before `publish` is called, or too much time has passed. */
  hold(): void;
  dispose(): void;
}

/** While articles are read, what is seen changes no more often. */
const SHORTEST_PAUSE_MS = 500;
/** After edits, resolving takes at most a fifth of the extension host's time, however large the corpus. */
const PAUSE_FACTOR = 4;
/**
 * In the background a third: an article in a large lot costs far less than by itself, and so each lot is about as large
 * as all that was read before.
 */
const BACKGROUND_FACTOR = 2;
/** Nobody waits longer for what they have typed, nor for what has changed in the background. */
const LONGEST_PAUSE_MS = 2_000;
const LONGEST_BACKGROUND_PAUSE_MS = 60_000;
/** A file system that does not answer holds up what is typed no longer than this. */
const LONGEST_HOLD_MS = 20_000;
/** A corpus that was resolved faster than this is resolved after every edit. */
const QUICK_MS = 250;

/** `failed` is told of an error while the corpus was resolved; what is resolved is published all the same. */
export function publishSnapshots(corpus: Corpus, failed: (error: unknown) => void, rest: Rest): PublishedSnapshot {
  const emitter = new EventEmitter<SnapshotChange>();
  let current = corpus.snapshot();
  let changed = new Set<string>();
  /** Milliseconds of the extension host's time that were spent when the corpus was last resolved. */
  let cost = 0;
  let spent = 0;
  let timer: NodeJS.Timeout | undefined;
  let settling: Promise<void> | undefined;
  let isEntering = false;
  const lots = createLots((path) => changed.add(path));
  /** Of the changes some are of the background. */
  let isBehind = false;
  let held = false;
  let disposed = false;

  const settle = (isTimeUp: () => boolean): boolean => {
    const start = performance.now();
    try {
      return lots.make(isTimeUp) && corpus.settle(isTimeUp);
    } catch (error) {
      failed(error);
      return true;
    } finally {
      spent += performance.now() - start;
    }
  };

  const enterWaiting = (isTimeUp: () => boolean): boolean => {
    try {
      lots.open();
      return lots.make(isTimeUp);
    } catch (error) {
      failed(error);
      return false;
    }
  };

  /** Has the corpus told of what waits, and of what comes meanwhile; what comes while it is being resolved waits on. */
  const enterAtLeisure = async (): Promise<void> => {
    if (isEntering) return;
    isEntering = true;
    const isOver = (): boolean => disposed || settling !== undefined;
    while (!isOver() && lots.size > 0) await atLeisure(enterWaiting, isOver, rest);
    isEntering = false;
  };

  const note = (paths: Iterable<string>): void => {
    for (const path of paths) changed.add(path);
  };

  const snapshot = (): CorpusSnapshot => {
    try {
      return corpus.snapshot();
    } catch (error) {
      failed(error);
      return current;
    }
  };

  const announce = (): void => {
    clearTimeout(timer);
    timer = undefined;
    isBehind = false;
    note(corpus.takeChanges());
    const paths = changed;
    changed = new Set();
    current = snapshot();
    cost = spent;
    spent = 0;
    if (lots.size > 0) {
      publishLater();
      void enterAtLeisure();
    }
    emitter.fire({ paths });
  };

  const publishLater = (): void => {
    isBehind = true;
    const pause = Math.min(LONGEST_BACKGROUND_PAUSE_MS, BACKGROUND_FACTOR * cost);
    timer ??= setTimeout(publish, Math.max(SHORTEST_PAUSE_MS, pause));
  };

  const publish = async (): Promise<void> => {
    if (!settling) lots.open();
    if (!settling && stretchOf(settle)) return announce();
    settling ??= atLeisure(settle, () => disposed, rest).finally(() => {
      settling = undefined;
      if (!disposed) announce();
    });
    return settling;
  };

  const release = (): Promise<void> => {
    held = false;
    lots.open();
    return publish();
  };

  const announceLater = (paths: readonly string[], edit: boolean): void => {
    note(paths);
    isBehind ||= !edit;
    if (held) return;
    // where there is much else to resolve, an edit does not have it done bit by bit
    if (isBehind) publishLater();
    else {
      const pause = Math.max(SHORTEST_PAUSE_MS, Math.min(LONGEST_PAUSE_MS, PAUSE_FACTOR * cost));
      clearTimeout(timer);
      timer = setTimeout(publish, cost < QUICK_MS ? 0 : pause);
    }
  };

  return {
    onDidChange: emitter.event,
    get: () => current,
    get settled() {
      return !settling && !timer && changed.size + lots.size === 0;
    },
    hold() {
      held = true;
      clearTimeout(timer);
      timer = setTimeout(release, LONGEST_HOLD_MS);
    },
    async publish() {
      await release();
      // what all of it took tells nothing of the next change
      cost = 0;
    },
    enter(path, edit, enter) {
      if (edit) {
        lots.drop(path);
        enter();
        announceLater([path], edit);
      } else {
        lots.add(path, enter);
        void enterAtLeisure();
        if (!settling) announceLater([], edit);
      }
    },
    changed: announceLater,
    dispose() {
      disposed = true;
      clearTimeout(timer);
      emitter.dispose();
    },
  };
}
