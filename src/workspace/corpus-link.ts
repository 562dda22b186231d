import type { Pending } from '../corpus/image/mirror';
import type { Shelf } from '../corpus/shelf';
import type { ArticleChange, ToldMessage } from '../worker/corpus-protocol';
import { eachAtLeisure } from './at-leisure';
import type { CorpusEvents, CorpusPort, StartCorpus } from './corpus-port';
import { messageOf } from './message-of';

/**
 * Tells a corpus beside the editor of changes. It is started with all that lies on the shelf when there is one to tell of;
 * started anew where it dies or hangs; and ended where nobody changes anything, as it takes far more memory than what is
 * shown of it.
 */
export interface CorpusLink {
  /** `isEdit` where the user has changed an article that is shown, and may go on. */
  send(change: ArticleChange, isEdit: boolean): void;
  /** While all files are being read, what comes is resolved seldom, until `resolve`. */
  gather(gathers: boolean): void;
  /** The user is at work in the editor just now. */
  inUse(): void;
  /** Has all that was sent resolved now; false where nothing will ever tell of it. */
  resolve(): boolean;
  /** What is sent waits until `open`. */
  close(): void;
  open(): void;
  /** All that it told could be read. */
  taken(): void;
  /** Has another corpus tell all anew, for that reason. */
  restart(reason: string): void;
  /** What comes next is told to another corpus, also where it was given up. */
  renew(): void;
  dispose(): void;
}

export interface CorpusLinkOptions {
  readonly start: StartCorpus;
  readonly shelf: Pick<Shelf, 'paths' | 'packed'>;
  /** Bytes of heap that the corpus is likely to fill. */
  need(): number;
  /** Bytes that each heap may grow to, and that none grows beyond. */
  readonly leastHeap?: number;
  readonly mostHeap: number;
  /** A corpus is ended when it had nothing to do for so many milliseconds, and, where the user has edited, for so many. */
  readonly idle?: { readonly unedited: number; readonly edited: number };
  /** One that has something to tell and says nothing for so many milliseconds hangs. */
  readonly timeLimit?: number;
  /** What is still to be told. */
  readonly pending: Pick<Pending, 'size' | 'paths' | 'latest'>;
  told(message: ToldMessage): void;
  /** The corpus cannot take what this change brought, with the reason. */
  refused(path: string, number: number, reason: string): void;
  warn(message: string): void;
  /** Nothing will be told any more, with the reason. */
  gaveUp(reason: string): void;
}

/** Articles of one message: a millisecond's work. */
const AT_ONCE = 64;
/** Enough for ten thousand articles: how many there are is not known when the first is told. */
const LEAST_HEAP = 2 ** 30;
/** A heap that is so much larger than what it holds leaves little waste lying about, and takes little time to clear up. */
const HEADROOM = 1.6;
/** One that is filled beyond this share hardly does anything but clear up. */
const FULL = 0.9;
/** Who reads only, has no use for a corpus. */
const IDLE = { unedited: 60_000, edited: 600_000 };
const TIME_LIMIT_MS = 60_000;
/** The limit is counted in ticks, so that the sleep of a machine is not taken for the corpus'. */
const TICKS = 30;
/** Times that it ends without having told all, one after the other, until it is given up. */
const ENDS = 3;

export function createCorpusLink(options: CorpusLinkOptions): CorpusLink {
  const { shelf, pending, warn, leastHeap = LEAST_HEAP, idle = IDLE, timeLimit = TIME_LIMIT_MS } = options;
  let port: CorpusPort | undefined;
  let unsent: ArticleChange[] = [];
  let sending: NodeJS.Immediate | undefined;
  let resting: NodeJS.Timeout | undefined;
  let ticking: NodeJS.Timeout | undefined;
  /** Ticks since it said something, or had nothing to say. */
  let quiet = 0;
  let isComplete = true;
  let isClosed = false;
  /** All that lies on the shelf is being sent. */
  let isStarting = false;
  let isGathering = false;
  let isEdited = false;
  /** Somebody waits for all that was sent. */
  let isAsked = false;
  let ends = 0;
  let heap = 0;
  let isOver = false;

  const end = (): void => {
    clearInterval(ticking);
    clearTimeout(resting);
    port?.end();
    port = undefined;
  };

  const giveUp = (reason: string): void => {
    isOver = true;
    unsent = [];
    options.gaveUp(reason);
  };

  const ended = (reason: string, outOfMemory: boolean): void => {
    end();
    if (isOver) return;
    warn(`what articles have to do with one another is worked out anew: ${reason}`);
    // a larger one may do
    const isLarger = outOfMemory && heap < options.mostHeap;
    if (isLarger) heap *= 2;
    if (!isLarger && (outOfMemory || ++ends >= ENDS)) giveUp(reason);
    else if (!isStarting) void begin();
  };

  const isIdle = (): boolean => isComplete && pending.size === 0;

  const tick = (): void => {
    if (isIdle()) quiet = 0;
    else if (++quiet > TICKS) ended(`it has not answered within ${Math.round(timeLimit / 1000)} seconds`, false);
  };

  /** More articles are to come, or longer ones, than was to be seen when it started. */
  const isTight = (): boolean => heap < options.mostHeap && options.need() > heap * FULL;

  const send = (): void => {
    clearImmediate(sending);
    sending = undefined;
    if (isOver) unsent = [];
    if (isClosed || isOver || isStarting) return;
    if (port && isTight()) end();
    if (!port && (unsent.length > 0 || isAsked || !isIdle())) return void begin();
    if (unsent.length > 0) port?.post({ changes: unsent });
    unsent = [];
    if (isAsked) port?.post('resolve');
    isAsked = false;
  };

  const rest = (): void => {
    clearTimeout(resting);
    // something may have been sent since it told of all
    const endIfIdle = (): void => (isIdle() ? end() : rest());
    resting = setTimeout(endIfIdle, isEdited ? idle.edited : idle.unedited);
  };

  const events: CorpusEvents = {
    told(message) {
      quiet = 0;
      isComplete = message.isComplete;
      options.told(message);
      if (isComplete) rest();
    },
    alive() {
      quiet = 0;
    },
    failed: options.refused,
    warned: warn,
    ended,
  };

  const startOne = (): CorpusPort | undefined => {
    try {
      return options.start(events, heap);
    } catch (error) {
      isStarting = false;
      giveUp(messageOf(error));
      return undefined;
    }
  };

  const begin = async (): Promise<void> => {
    isStarting = true;
    unsent = [];
    isComplete = false;
    quiet = 0;
    heap = Math.min(options.mostHeap, Math.max(heap, leastHeap, options.need() * HEADROOM));
    const started = startOne();
    if (!started) return;
    port = started;
    ticking = setInterval(tick, timeLimit / TICKS);
    started.post({ gathers: isGathering });
    const isGone = (): boolean => port !== started;
    let some: ArticleChange[] = [];
    const post = (): void => {
      if (some.length > 0 && !isGone()) started.post({ changes: some });
      some = [];
    };
    const add = (path: string): void => {
      some.push({ number: pending.latest(path), path, packed: shelf.packed(path) ?? null, edit: false });
      if (some.length >= AT_ONCE) post();
    };
    try {
      await eachAtLeisure(new Set([...pending.paths(), ...shelf.paths()]), add, isGone);
      post();
      if (!isGone()) started.post('begin');
    } catch (error) {
      ended(messageOf(error), false);
    }
    isStarting = false;
    if (isOver) end();
    else if (isGone()) void begin();
    else send();
  };

  return {
    send(change, isEdit) {
      clearTimeout(resting);
      isEdited ||= isEdit;
      unsent.push(change);
      if (change.edit) send();
      else sending ??= setImmediate(send);
    },
    gather(gathers) {
      isGathering = gathers;
      port?.post({ gathers });
    },
    inUse: () => port?.post('in use'),
    resolve() {
      isAsked = true;
      send();
      return !isOver;
    },
    close() {
      isClosed = true;
    },
    open() {
      isClosed = false;
      send();
    },
    taken() {
      ends = 0;
    },
    restart: (reason) => ended(reason, false),
    renew() {
      end();
      isOver = false;
      ends = 0;
    },
    dispose() {
      isOver = true;
      clearImmediate(sending);
      clearTimeout(resting);
      end();
    },
  };
}
