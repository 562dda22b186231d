import { type Event, EventEmitter } from 'vscode';
import type { Corpus, CorpusSnapshot } from '../corpus/snapshot';
import { atLeisure, stretchOf } from './at-leisure';
import type { SnapshotChange } from './corpus-service';

/** The corpus as everybody sees it: resolved bit by bit, and told of when it is. */
export interface PublishedSnapshot {
  readonly onDidChange: Event<SnapshotChange>;
  get(): CorpusSnapshot;
  /** True where all that was told is shown. */
  readonly settled: boolean;
  /** Announces a changed article: those of the background bundled; edits at once, or, where that takes long, at rest. */
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
/** In the background less: many articles cost less at once than in many small lots. */
const BACKGROUND_FACTOR = 20;
/** Nobody waits longer for what they have typed, nor for what has changed in the background. */
const LONGEST_PAUSE_MS = 2_000;
const LONGEST_BACKGROUND_PAUSE_MS = 60_000;
/** A file system that does not answer holds up what is typed no longer than this. */
const LONGEST_HOLD_MS = 20_000;
/** A corpus that was resolved faster than this is resolved after every edit. */
const QUICK_MS = 250;

/** `failed` is told of an error while the corpus was resolved; what is resolved is published all the same. */
export function publishSnapshots(corpus: Corpus, failed: (error: unknown) => void): PublishedSnapshot {
  const emitter = new EventEmitter<SnapshotChange>();
  let current = corpus.snapshot();
  let changed = new Set<string>();
  /** Milliseconds of the extension host's time that were spent when the corpus was last resolved. */
  let cost = 0;
  let spent = 0;
  let timer: NodeJS.Timeout | undefined;
  let settling: Promise<void> | undefined;
  /** Of the changes some are of the background. */
  let isBehind = false;
  let held = false;
  let disposed = false;

  const settle = (isTimeUp: () => boolean): boolean => {
    const start = performance.now();
    try {
      return corpus.settle(isTimeUp);
    } catch (error) {
      failed(error);
      return true;
    } finally {
      spent += performance.now() - start;
    }
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
    emitter.fire({ paths });
  };

  const publish = async (): Promise<void> => {
    if (!settling && stretchOf(settle)) return announce();
    settling ??= atLeisure(settle, () => disposed).finally(() => {
      settling = undefined;
      if (!disposed) announce();
    });
    return settling;
  };

  const release = (): Promise<void> => {
    held = false;
    return publish();
  };

  return {
    onDidChange: emitter.event,
    get: () => current,
    get settled() {
      return !settling && !timer && changed.size === 0;
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
    changed(paths, edit) {
      note(paths);
      isBehind ||= !edit;
      if (held) return;
      // where there is much else to resolve, an edit does not have it done bit by bit
      const isAlone = edit && !isBehind;
      if (isAlone && cost < QUICK_MS) return void publish();
      if (isAlone) clearTimeout(timer);
      const pause = isAlone
        ? Math.min(LONGEST_PAUSE_MS, PAUSE_FACTOR * cost)
        : Math.min(LONGEST_BACKGROUND_PAUSE_MS, BACKGROUND_FACTOR * cost);
      if (isAlone || !timer) timer = setTimeout(publish, Math.max(SHORTEST_PAUSE_MS, pause));
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
      emitter.dispose();
    },
  };
}
