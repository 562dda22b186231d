import { createQueue } from '../incremental/queue';
import type { Stage } from '../incremental/stage';
import { addLink, type ChainShelf, firstAfter, isEmpty, mayLeadTo, removeLink } from './chain-shelf';
import { isNext, keysOf, leadsOn, type Step, stepsFrom } from './chain-steps';
import { inTime, type Link, timeOf } from './chain-time';

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
  /** What follows by each step of its family, before one of them makes another needless. */
  const found = new Map<string, readonly (Link | null)[]>();
  const following = new Map<string, readonly string[]>();
  const preceding = new Map<string, Set<string>>();
  const queue = createQueue<string>();

  const put = (shelves: Map<string, ChainShelf>, keys: readonly string[], link: Link): void => {
    for (const key of keys) {
      const shelf = shelves.get(key);
      if (shelf) addLink(shelf, link);
      else shelves.set(key, timeOf(link) ? { dated: [link], undated: [] } : { dated: [], undated: [link] });
    }
  };
  const take = (shelves: Map<string, ChainShelf>, keys: readonly string[], link: Link): void => {
    for (const key of keys) {
      const shelf = shelves.get(key);
      if (!shelf) continue;
      removeLink(shelf, link);
      if (isEmpty(shelf)) shelves.delete(key);
    }
  };

  /** Calls on those that may find this event, or another one in its place. */
  const callOn = (link: Link, keys: readonly string[], isGone: boolean): void => {
    for (const key of keys) {
      const shelf = seekers.get(key);
      if (!shelf) continue;
      mayLeadTo(shelf, link, (earlier) => {
        const known = found.get(earlier.key) ?? NONE;
        if (isGone ? known.includes(link) : isSooner(earlier, link, known)) queue.add(earlier.key);
      });
    }
  };

  const nextBy = (earlier: Link, step: Step): Link | null => {
    if (!leadsOn(step, earlier)) return null;
    let best: Link | null = null;
    for (const key of step.keys(earlier)) {
      const shelf = followers.get(key);
      const next = shelf ? firstAfter(shelf, earlier, step) : null;
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
        const keys = keysOf(before);
        take(followers, keys, before);
        take(seekers, seekKeysOf(before), before);
        callOn(before, keys, true);
        links.delete(key);
        queue.add(key);
      }
      if (!link) return;
      const [keys, sought] = [keysOf(link), seekKeysOf(link)];
      if (keys.length + sought.length === 0) return;
      links.set(key, link);
      put(followers, keys, link);
      put(seekers, sought, link);
      callOn(link, keys, false);
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
      const nexts = stepsFrom(link.draft.family).map((step) => nextBy(link, step));
      if (nexts.some((next) => next !== null)) found.set(key, nexts);
      else found.delete(key);
      connect(key, leadingOn(nexts));
    },
    next: (key) => following.get(key) ?? NONE,
    previous: (key) => preceding.get(key) ?? NONE,
  };
}

/** What an event looks under for what follows from it. */
function seekKeysOf(link: Link): readonly string[] {
  const keys: string[] = [];
  for (const step of stepsFrom(link.draft.family))
    if (leadsOn(step, link)) for (const key of step.keys(link)) if (!keys.includes(key)) keys.push(key);
  return keys;
}

/** True where a new event may come in the place of one that is known to follow. */
function isSooner(earlier: Link, link: Link, known: readonly (Link | null)[]): boolean {
  return stepsFrom(earlier.draft.family).some((step, at) => {
    if (!leadsOn(step, earlier) || !isNext(earlier, link, step)) return false;
    const next = known[at];
    return !next || inTime(link, next) < 0;
  });
}

/** One event a family: what is accepted leads on to the visit by itself. */
function leadingOn(nexts: readonly (Link | null)[]): readonly string[] {
  if (!nexts.some((next) => next !== null)) return NONE;
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
