import { type Event, EventEmitter } from 'vscode';
import type { Corpus, CorpusSnapshot } from '../corpus/snapshot';

/** The corpus as everybody sees it: resolved when asked for, and not more often than it changes for them. */
export interface PublishedSnapshot {
  readonly onDidChange: Event<void>;
  get(): CorpusSnapshot;
  /** Announces changes: those of the background bundled; edits at once, or, where the corpus is large, at rest. */
  changed(edit: boolean): void;
  /** Announces at once: an index that is ready shows all that it holds. */
  publish(): void;
  dispose(): void;
}

const SHORTEST_PAUSE_MS = 300;
/** Resolving takes at most a fifth of the extension host's time, however large the corpus. */
const PAUSE_FACTOR = 4;
/** A corpus that resolves faster than this is resolved after every edit. */
const QUICK_MS = 50;

export function publishSnapshots(corpus: Corpus): PublishedSnapshot {
  const emitter = new EventEmitter<void>();
  let current: CorpusSnapshot | undefined;
  let cost = 0;
  let timer: NodeJS.Timeout | undefined;

  const publish = (): void => {
    clearTimeout(timer);
    timer = undefined;
    current = undefined;
    emitter.fire();
  };

  return {
    onDidChange: emitter.event,
    get() {
      if (current) return current;
      const start = performance.now();
      current = corpus.snapshot();
      cost = performance.now() - start;
      return current;
    },
    publish,
    changed(edit) {
      if (edit && cost < QUICK_MS) return publish();
      if (edit) clearTimeout(timer);
      if (edit || !timer) timer = setTimeout(publish, Math.max(SHORTEST_PAUSE_MS, PAUSE_FACTOR * cost));
    },
    dispose() {
      clearTimeout(timer);
      emitter.dispose();
    },
  };
}
