import type { MessagePort } from 'node:worker_threads';
import { createTeller, type Teller, type Told } from '../corpus/image/teller';
import type { Corpus } from '../corpus/snapshot';
import { unpackAnalysis } from '../language/packing/unpack-analysis';
import type { ArticleChange, CorpusMessage, CorpusRequest } from './corpus-protocol';
import { createLots } from './lots';

/** At a stretch the thread does not look for what has come meanwhile. */
const STRETCH_MS = 16;
/** Where the user is at work, or was so lately, it rests as long after each: half a core is enough for what comes of it. */
const REST_MS = 16;
const LATELY_MS = 1_000;
/** Errors, each of another article or event, that it goes on after. */
const MOST_ERRORS = 100;
/** While articles are read, what is seen changes no more often. */
const SHORTEST_PAUSE_MS = 500;
/** After edits, resolving takes at most a fifth of a core's time, however large the corpus. */
const PAUSE_FACTOR = 4;
/** In the background a half: an article in a large lot costs far less than by itself. */
const BACKGROUND_FACTOR = 1;
/**
 * While all is being read, a tenth: a lot touches nearly all articles, so that resolving those that are there by then
 * makes the last lot hardly smaller, and takes from the readers.
 */
const GATHERING_FACTOR = 10;
/** Nobody waits longer for what they have typed, nor for what has changed in the background. */
const LONGEST_PAUSE_MS = 2_000;
const LONGEST_BACKGROUND_PAUSE_MS = 60_000;
/** A corpus that was resolved faster than this is resolved after every edit. */
const QUICK_MS = 250;

/** Work in units: does some until none is left (true) or, between two units, time is up (false). */
type Work = (isTimeUp: () => boolean) => boolean;

/**
 * Keeps a corpus that the port tells of articles, and tells what comes of them: of edits at once, or, where that takes
 * long, at rest; of others in lots. What comes while a lot is being resolved is of the next: many at once cost less than
 * one by one.
 */
export function serveCorpus(port: MessagePort, corpus: Corpus): void {
  const teller = createTeller(corpus);
  const lots = createLots();
  let shown: number[] = [];
  let isFirst = true;
  /** All articles that there are have been told. */
  let hasBegun = false;
  /** Milliseconds that were spent when the corpus was last resolved. */
  let cost = 0;
  let spent = 0;
  let timer: NodeJS.Timeout | undefined;
  let isResolving = false;
  let isEntering = false;
  /** All files are being read. */
  let gathers = false;
  /** Somebody waits for all there is. */
  let isAsked = false;
  /** Of what is to be resolved some is no edit. */
  let isBehind = false;
  let lastUse = Number.NEGATIVE_INFINITY;
  /** Changes that were made; to know of newer ones. */
  let made = 0;

  const post = (message: CorpusMessage, bytes: readonly ArrayBuffer[] = []): void => port.postMessage(message, bytes);
  const warn = (error: unknown): void => post({ warning: reasonOf(error) });

  /** Does the work, the first stretch at once, until none is left, or nobody wants it. */
  const inStretches = async (work: Work, isOver: () => boolean): Promise<void> => {
    while (!isOver()) {
      const end = performance.now() + STRETCH_MS;
      if (work(() => performance.now() >= end)) return;
      const isInUse = performance.now() - lastUse < LATELY_MS;
      await new Promise<void>((next) => (isInUse ? setTimeout(next, REST_MS) : setImmediate(next)));
    }
  };

  const enter = ({ number, path, packed }: ArticleChange): void => {
    made++;
    shown.push(number);
    try {
      if (packed) corpus.set(path, unpackAnalysis(packed), packed);
      else corpus.delete(path);
    } catch (error) {
      post({ failed: path, number, reason: reasonOf(error) });
      corpus.delete(path);
    }
  };

  const timed =
    (work: Work): Work =>
    (isTimeUp) => {
      const start = performance.now();
      try {
        return work(isTimeUp);
      } catch (error) {
        warn(error);
        return true;
      } finally {
        spent += performance.now() - start;
      }
    };

  const tell = (toTell: () => Told, isComplete: boolean): void => {
    const { lines, problems } = toTell();
    const bytes = new TextEncoder().encode([...lines].join('\n'));
    post({ lines: bytes, isFirst, shown, problems, isComplete }, [bytes.buffer]);
    shown = [];
    isFirst = false;
  };

  /** Takes in what waits, and what comes meanwhile; what comes while the corpus is being resolved waits on. */
  const enterWaiting = async (): Promise<void> => {
    if (isEntering) return;
    isEntering = true;
    const isOver = (): boolean => isResolving;
    while (!isOver() && lots.size > 0) {
      lots.open();
      await inStretches(timed(lots.make), isOver);
    }
    isEntering = false;
  };

  const resolve = async (): Promise<void> => {
    if (isResolving) return;
    isResolving = true;
    lots.open();
    await inStretches(
      timed((isTimeUp) => lots.make(isTimeUp) && corpus.settle(isTimeUp)),
      () => false,
    );
    isResolving = false;
    isBehind = false;
    clearTimeout(timer);
    timer = undefined;
    // what all of it took tells nothing of the next change
    cost = isAsked || isFirst ? 0 : spent;
    spent = 0;
    isAsked = false;
    tell(resolved, false);
    if (lots.size === 0) return tellDates();
    resolveLater();
    void enterWaiting();
  };

  /** What cannot be resolved is left out. */
  const resolved = (): Told => {
    for (let errors = 0; ; errors++)
      try {
        return teller.tell();
      } catch (error) {
        if (errors >= MOST_ERRORS) throw error;
        warn(error);
      }
  };

  /** Nobody waits for them: whatever comes goes before them. */
  const tellDates = async (): Promise<void> => {
    const asOf = made;
    const steps = teller.tellDates();
    const work: Work = (isTimeUp) => {
      for (;;) {
        const told = nextOf(steps);
        if (told) tell(() => told, true);
        if (told || isTimeUp()) return told !== undefined;
      }
    };
    await inStretches(work, () => made !== asOf || isResolving);
  };

  /** Nothing before the last one. */
  const nextOf = (steps: ReturnType<Teller['tellDates']>): Told | undefined => {
    try {
      const step = steps.next();
      return step.done ? step.value : undefined;
    } catch (error) {
      warn(error);
      return { lines: [], problems: [] };
    }
  };

  const resolveLater = (): void => {
    isBehind = true;
    const pause = Math.min(LONGEST_BACKGROUND_PAUSE_MS, (gathers ? GATHERING_FACTOR : BACKGROUND_FACTOR) * cost);
    timer ??= setTimeout(resolve, Math.max(SHORTEST_PAUSE_MS, pause));
  };

  const edit = (change: ArticleChange): void => {
    lots.drop(change.path);
    enter(change);
    // where there is much else to resolve, an edit does not have it done bit by bit
    if (isBehind) return;
    const pause = Math.max(SHORTEST_PAUSE_MS, Math.min(LONGEST_PAUSE_MS, PAUSE_FACTOR * cost));
    clearTimeout(timer);
    timer = setTimeout(resolve, cost < QUICK_MS ? 0 : pause);
  };

  const note = (change: ArticleChange): void => {
    if (change.edit) edit(change);
    else {
      lots.add(change.path, () => enter(change));
      void enterWaiting();
      if (hasBegun && !isResolving) resolveLater();
    }
  };

  const begin = (): void => {
    hasBegun = true;
    void resolve();
  };

  const resolveAll = (): void => {
    isAsked = true;
    // of the lot at hand, if one is being resolved
    lots.open();
    void resolve();
  };

  port.on('message', (request: CorpusRequest) => {
    if (request === 'begin') begin();
    else if (request === 'resolve') resolveAll();
    else if (request === 'in use') lastUse = performance.now();
    else if ('gathers' in request) gathers = request.gathers;
    else request.changes.forEach(note);
  });
}

const reasonOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
