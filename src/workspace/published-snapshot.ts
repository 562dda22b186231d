import { type Event, EventEmitter } from 'vscode';
import type { Corpus, CorpusSnapshot } from '../corpus/snapshot';

/** The corpus as everybody sees it: resolved when asked for, and not more often than it changes for them. */
export interface PublishedSnapshot {
  readonly onDidChange: Event<void>;
  get(): CorpusSnapshot;
  /** Announces changes: those of the background bundled, edits at once. */
  changed(edit: boolean): void;
  dispose(): void;
}

const SHORTEST_PAUSE_MS = 300;
/** Resolving takes at most a fifth of the extension host's time, however large the corpus. */
const PAUSE_FACTOR = 4;

export function publishSnapshots(corpus: Corpus): PublishedSnapshot {
  const emitter = new EventEmitter<void>();
  let current: CorpusSnapshot | undefined;
  let pause = SHORTEST_PAUSE_MS;
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
      pause = Math.max(SHORTEST_PAUSE_MS, PAUSE_FACTOR * (performance.now() - start));
      return current;
    },
    changed(edit) {
      if (edit) publish();
      else timer ??= setTimeout(publish, pause);
    },
    dispose() {
      clearTimeout(timer);
      emitter.dispose();
    },
  };
}
