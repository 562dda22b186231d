import { type Event, EventEmitter, type Uri } from 'vscode';
import type { IndexState, SkippedFile } from './corpus-service';

/**
 * How far the index is, told at most twice a second: more would hold up what the editor and the extension say to each
 * other.
 */
export interface IndexProgress {
  readonly onDidChange: Event<IndexState>;
  readonly state: IndexState;
  /** Files to look at in this run, as far as they are known. */
  readonly total: number;
  /** A run begins: counts start at zero. */
  begin(): void;
  /** More files to look at in this run. */
  add(count: number): void;
  /** A file was looked at. */
  step(): void;
  /** An article was read at an earlier start. */
  restore(): void;
  /** Nothing is kept for the next start, with the reason. */
  notKept(reason: string): void;
  skip(uri: Uri, reason: string | undefined, failed: boolean): void;
  end(phase: 'empty' | 'ready' | 'cancelled'): void;
  /** The count of articles, or whether all is settled, may have changed. */
  refresh(): void;
  dispose(): void;
}

const PAUSE_MS = 500;

/** `shown` tells what is known of it elsewhere. */
export function createIndexProgress(shown: () => Pick<IndexState, 'articles' | 'settled' | 'stuck'>): IndexProgress {
  const emitter = new EventEmitter<IndexState>();
  const skipped = new Map<string, SkippedFile>();
  let phase: IndexState['phase'] = 'empty';
  let done = 0;
  let total = 0;
  let restored = 0;
  let notKept: string | undefined;
  let timer: NodeJS.Timeout | undefined;

  const current = (): IndexState => ({
    phase,
    done,
    total: Math.max(done, total),
    restored,
    ...shown(),
    notKept,
    skipped: [...skipped.values()],
  });
  const fire = (): void => {
    clearTimeout(timer);
    timer = undefined;
    emitter.fire(current());
  };
  const refresh = (): void => {
    timer ??= setTimeout(fire, PAUSE_MS);
  };

  return {
    onDidChange: emitter.event,
    get state() {
      return current();
    },
    get total() {
      return total;
    },
    begin() {
      phase = 'indexing';
      done = 0;
      total = 0;
      restored = 0;
      fire();
    },
    add(count) {
      total += count;
      refresh();
    },
    step() {
      if (phase === 'indexing') done++;
      refresh();
    },
    restore() {
      restored++;
      refresh();
    },
    notKept(reason) {
      notKept = reason;
      refresh();
    },
    skip(uri, reason, failed) {
      const key = uri.toString();
      if (reason !== undefined) skipped.set(key, { uri, reason, failed });
      else if (!skipped.delete(key)) return;
      refresh();
    },
    end(outcome) {
      phase = outcome;
      fire();
    },
    refresh,
    dispose() {
      clearTimeout(timer);
      emitter.dispose();
    },
  };
}
