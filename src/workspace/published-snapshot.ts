import { type Event, EventEmitter } from 'vscode';
import type { Corrections } from '../corpus/corrections/corrections';
import type { Image } from '../corpus/image/image';
import { createMirror } from '../corpus/image/mirror';
import type { Shelf } from '../corpus/shelf';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { Analysis } from '../language/analysis';
import type { ToldMessage } from '../worker/corpus-protocol';
import type { Reading } from '../worker/reading';
import { type CorpusLinkOptions, createCorpusLink } from './corpus-link';
import type { SnapshotChange } from './corpus-service';
import { createIntake } from './intake';
import { messageOf } from './message-of';

/** The corpus as everybody sees it: resolved beside the editor, and told of when it is. */
export interface PublishedSnapshot {
  readonly onDidChange: Event<SnapshotChange>;
  get(): CorpusSnapshot;
  /** True where all that was told is shown, and all that comes of it. */
  readonly settled: boolean;
  /** True where an article is not shown as it is now, but will be. */
  isPending(path: string): boolean;
  /** Why what changes is not shown any more, where that is so. */
  readonly stuck: string | undefined;
  /** An article has come or reads otherwise; the analysis, where it is at hand. `edit` where the user did it. */
  set(path: string, reading: Reading, analysis: Analysis | undefined, edit: boolean): void;
  delete(path: string, edit: boolean): void;
  /** Shows what an image tells of the articles on the shelf, of which some have problems. */
  open(image: Image, problems: readonly string[]): void;
  correct(corrections: Corrections): void;
  /** The user is at work in the editor just now: what is to be resolved can wait. */
  inUse(): void;
  /** All files are being read: what comes is shown seldom, until `publish` is called. */
  gather(): void;
  /** Resolves once all that has changed is shown, dates that are inferred too: an index that is ready shows all that it holds. */
  publish(): Promise<void>;
  /** Has another corpus resolve all anew as soon as something comes, also where this one was stuck. */
  renew(): void;
  /** Nothing is resolved before `publish` is called, or too much time has passed. */
  hold(): void;
  dispose(): void;
}

export interface PublishedSnapshotOptions extends Pick<CorpusLinkOptions, 'start' | 'need' | 'mostHeap' | 'warn'> {
  readonly shelf: Shelf;
  /** The corpus cannot take an article, with the reason. */
  refused(path: string, reason: string): void;
  /** Articles are shown as they are now, from the announcement on that follows. */
  shown(paths: readonly string[]): void;
  /** `settled` or `stuck` may tell something else than before. */
  stateChanged(): void;
}

/** A file system that does not answer holds up what is typed no longer than this. */
const LONGEST_HOLD_MS = 20_000;

export function publishSnapshots(options: PublishedSnapshotOptions): PublishedSnapshot {
  const emitter = new EventEmitter<SnapshotChange>();
  const mirror = createMirror(options.shelf);
  let current = mirror.snapshot();
  let isComplete = true;
  let holding: NodeJS.Timeout | undefined;
  /** What it told last could not be read: another corpus tells all anew. */
  let isBroken = false;
  let stuck: string | undefined;
  let disposed = false;
  const intake = createIntake(mirror, () => disposed);
  /** What was told is taken in one by one. */
  let taking = Promise.resolve();
  const waiting: { readonly upTo: number; readonly resolve: () => void }[] = [];

  const announce = (paths: ReadonlySet<string>): void => {
    current = mirror.snapshot();
    emitter.fire({ paths });
  };

  const take = async (message: ToldMessage): Promise<void> => {
    if (isBroken && !message.isFirst) return;
    isBroken = false;
    const news = await intake.take(message);
    if (disposed) return;
    if (news) options.shown(news.settled);
    if (news) announce(news.paths);
    isComplete = message.isComplete;
    if (!isComplete) return;
    link.taken();
    release(mirror.pending.first());
    options.stateChanged();
  };

  /** Who waits for no change of this number or a later one waits no more. */
  const release = (next: number): void => {
    for (const one of waiting.splice(0))
      if (one.upTo < next) one.resolve();
      else waiting.push(one);
  };

  const link = createCorpusLink({
    ...options,
    pending: mirror.pending,
    told(message) {
      taking = taking
        .then(() => take(message))
        .catch((error) => {
          isBroken = true;
          link.restart(`what it tells cannot be read: ${messageOf(error)}`);
        });
    },
    refused(path, number, reason) {
      // another text of it may have come meanwhile
      if (mirror.pending.latest(path) <= number) options.refused(path, reason);
    },
    gaveUp(reason) {
      stuck = reason;
      release(Number.POSITIVE_INFINITY);
      options.stateChanged();
    },
  });

  const isSettled = (): boolean => isComplete && mirror.pending.size === 0;

  const unhold = (): void => {
    clearTimeout(holding);
    holding = undefined;
    link.open();
  };

  const change = (path: string, packed: Uint8Array | null, number: number, edit: boolean): void => {
    isComplete = false;
    link.send({ number, path, packed, edit }, edit && mirror.image.has(path));
  };

  return {
    onDidChange: emitter.event,
    get: () => current,
    get settled() {
      return isSettled();
    },
    isPending: (path) => stuck === undefined && mirror.pending.has(path),
    get stuck() {
      return stuck;
    },
    set(path, { packed, roster }, analysis, edit) {
      change(path, packed, mirror.set(path, packed, roster, analysis), edit);
    },
    delete(path, edit) {
      const number = mirror.delete(path);
      if (number !== undefined) change(path, null, number, edit);
    },
    open(image, problems) {
      mirror.open(image);
      announce(new Set(problems));
    },
    correct(corrections) {
      const paths = mirror.correct(corrections);
      if (paths.size > 0) announce(paths);
    },
    inUse: link.inUse,
    gather: () => link.gather(true),
    publish() {
      link.gather(false);
      unhold();
      if (isSettled() || !link.resolve()) return Promise.resolve();
      return new Promise((resolve) => waiting.push({ upTo: mirror.changes, resolve }));
    },
    renew() {
      stuck = undefined;
      link.renew();
    },
    hold() {
      link.close();
      holding ??= setTimeout(unhold, LONGEST_HOLD_MS);
    },
    dispose() {
      disposed = true;
      clearTimeout(holding);
      link.dispose();
      release(Number.POSITIVE_INFINITY);
      emitter.dispose();
    },
  };
}
