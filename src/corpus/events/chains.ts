import { createQueue } from '../incremental/queue';
import type { Stage } from '../incremental/stage';
import { type ChainShelf, createChainShelf } from './chain-shelf';
import { isNext, keysOf, STEPS, type Step } from './chain-steps';
import { inTime, type Link } from './chain-time';

/** What follows from what: each event with the first that follows from it by each step. */
export interface Chains extends Stage {
  /** The event reads otherwise, is new or (undefined) gone. */
  change(key: string, link: Link | undefined): void;
  /** Keys of the events that follow. */
  next(key: string): Iterable<string>;
  previous(key: string): Iterable<string>;
}

const NONE: readonly never[] = [];

/** `changed` is told of events that something else follows from, or that follow from something else, than before. */
export function createChains(changed: (key: string) => void): Chains {
  const links = new Map<string, Link>();
  /** Events by the keys that they are found by, and by those that they look under. */
  const followers = new Map<string, ChainShelf>();
  const seekers = new Map<string, ChainShelf>();
  /** What follows by each step, before one of them makes another needless. */
  const found = new Map<string, readonly (Link | null)[]>();
  const following = new Map<string, readonly string[]>();
  const preceding = new Map<string, Set<string>>();
  const queue = createQueue<string>();

  const index = (shelves: Map<string, ChainShelf>, key: string, link: Link, isIn: boolean): void => {
    const shelf = shelves.get(key) ?? createChainShelf();
    if (isIn) shelf.add(link);
    else shelf.remove(link);
    if (shelf.size > 0) shelves.set(key, shelf);
    else shelves.delete(key);
  };

  const seekKeysOf = (link: Link): ReadonlySet<string> =>
    new Set(STEPS.flatMap((step) => (step.from(link) ? step.keys(link) : [])));

  /** Calls on those that may find this event, or another one in its place. */
  const callOn = (link: Link, isGone: boolean): void => {
    for (const key of keysOf(link)) {
      seekers.get(key)?.mayLeadTo(link, (earlier) => {
        const known = found.get(earlier.key) ?? NONE;
        if (isGone ? known.includes(link) : isSooner(earlier, link, known)) queue.add(earlier.key);
      });
    }
  };

  const firstAfter = (earlier: Link, step: Step): Link | null => {
    let best: Link | null = null;
    for (const key of step.keys(earlier)) {
      const next = followers.get(key)?.firstAfter(earlier, step) ?? null;
      if (next && (!best || inTime(next, best) < 0)) best = next;
    }
    return best;
  };

  const connect = (key: string, after: readonly string[]): void => {
    const before = following.get(key) ?? NONE;
    if (before.length === after.length && before.every((other, at) => other === after[at])) return;
    for (const other of before) {
      const known = preceding.get(other);
      if (known?.delete(key) && known.size === 0) preceding.delete(other);
    }
    for (const other of after) preceding.set(other, (preceding.get(other) ?? new Set()).add(key));
    if (after.length > 0) following.set(key, after);
    else following.delete(key);
    for (const each of new Set([key, ...before, ...after])) changed(each);
  };

  return {
    get size() {
      return queue.size;
    },
    change(key, link) {
      const before = links.get(key);
      if (before) {
        for (const each of keysOf(before)) index(followers, each, before, false);
        for (const each of seekKeysOf(before)) index(seekers, each, before, false);
        callOn(before, true);
        links.delete(key);
        queue.add(key);
      }
      if (!link) return;
      const [found, sought] = [keysOf(link), seekKeysOf(link)];
      if (found.length + sought.size === 0) return;
      links.set(key, link);
      for (const each of found) index(followers, each, link, true);
      for (const each of sought) index(seekers, each, link, true);
      callOn(link, false);
      queue.add(key);
    },
    step() {
      const key = queue.take();
      if (key === undefined) return;
      const link = links.get(key);
      if (!link) {
        found.delete(key);
        return connect(key, NONE);
      }
      const nexts = STEPS.map((step) => (step.from(link) ? firstAfter(link, step) : null));
      if (nexts.some((next) => next !== null)) found.set(key, nexts);
      else found.delete(key);
      connect(key, leadingOn(nexts));
    },
    next: (key) => following.get(key) ?? NONE,
    previous: (key) => preceding.get(key) ?? NONE,
  };
}

/** True where a new event may come in the place of one that is known to follow. */
function isSooner(earlier: Link, link: Link, known: readonly (Link | null)[]): boolean {
  return STEPS.some((step, at) => {
    if (!step.from(earlier) || !isNext(earlier, link, step)) return false;
    const next = known[at];
    return !next || inTime(link, next) < 0;
  });
}

/** One event a family: what is accepted leads on to the visit by itself. */
function leadingOn(nexts: readonly (Link | null)[]): readonly string[] {
  const done = new Set<string>();
  const keys = new Set<string>();
  for (const next of nexts) {
    if (!next || done.has(next.draft.family)) continue;
    done.add(next.draft.family);
    if (next.draft.family === 'ACCEPT') done.add('VISIT');
    keys.add(next.key);
  }
  return [...keys];
}
