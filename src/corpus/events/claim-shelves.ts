import type { Claim } from './claim';
import { reachBetween } from './fits';
import type { Placed } from './gathering';
import { PLAN, type Timing, TOLD, UNTOLD } from './timing';

/** Who tells of a family of events, and when. */
export type Sought = Pick<Placed, 'first' | 'last' | 'timing'> & { readonly claim: Pick<Claim, 'family'> };

/** What stands for several claims of one family: all that are near one of them are near one of these. */
export function spansOf(all: readonly Sought[]): readonly Sought[] {
  const spans = new Map<Timing, Sought>();
  for (const { first, last, timing, claim } of all) {
    const known = spans.get(timing) ?? { first, last };
    const from = first === null || known.first === null ? null : Math.min(first, known.first);
    spans.set(timing, { first: from, last: Math.max(last, known.last), timing, claim });
  }
  return [...spans.values()];
}

/** True where it is what is looked for. */
export type Visit = (placed: Placed) => boolean;

/** Claims of one key that have their place, by time; those that have none are nobody's choice yet. */
export interface ClaimShelf {
  readonly key: string;
  /** Claims that have it for theirs. */
  users: number;
  /** One claim stands for itself: tens of thousands of keys have no second one. */
  only: Placed | null;
  lists: Lists | null;
}

/** Shelves by key. */
export interface ClaimShelves {
  /** One for each key, for a claim to lie on. */
  open(keys: readonly string[]): readonly ClaimShelf[];
  /** The claim needs them no more. */
  close(shelves: readonly ClaimShelf[]): void;
  /** Takes all claims from all shelves. */
  clear(): void;
}

/** Windows of more days lie by themselves: there are few. */
const SHORT = 31;
const LONG = 366;

/** Each in order of time. */
interface Lists {
  readonly plans: Placed[];
  readonly told: Placed[];
  readonly long: Placed[];
  readonly untold: Placed[];
  readonly timeless: Placed[];
}

export function createClaimShelves(): ClaimShelves {
  const shelves = new Map<string, ClaimShelf>();
  const openOne = (key: string): ClaimShelf => {
    const known = shelves.get(key);
    if (known) {
      known.users++;
      return known;
    }
    const shelf = { key, users: 1, only: null, lists: null };
    shelves.set(key, shelf);
    return shelf;
  };
  return {
    open: (keys) => keys.map(openOne),
    close(all) {
      for (const shelf of all) if (--shelf.users === 0) shelves.delete(shelf.key);
    },
    clear() {
      for (const shelf of shelves.values()) {
        shelf.only = null;
        shelf.lists = null;
      }
    },
  };
}

export function putOn(shelf: ClaimShelf, placed: Placed): void {
  if (!shelf.lists) {
    if (!shelf.only) {
      shelf.only = placed;
      return;
    }
    shelf.lists = { plans: [], told: [], long: [], untold: [], timeless: [] };
    put(shelf.lists, shelf.only);
    shelf.only = null;
  }
  put(shelf.lists, placed);
}

export function takeFrom(shelf: ClaimShelf, placed: Placed): void {
  if (shelf.only === placed) shelf.only = null;
  else if (shelf.lists) take(shelf.lists, placed);
}

/**
 * Visits those on a shelf that are near enough in time to tell of one event with what is sought (that way round or the
 * other, the same pairs), until one is what is looked for: then true.
 */
export function nearOn({ only, lists }: ClaimShelf, sought: Sought, visit: Visit): boolean {
  if (only) return areNear(only, sought) && visit(only);
  return lists !== null && visitNear(lists, sought, visit);
}

const listsOf = ({ plans, told, long, untold, timeless }: Lists): readonly (readonly Placed[])[] => [
  plans,
  told,
  long,
  untold,
  timeless,
];

/** True for the pairs that `nearOn` visits where they share a shelf. */
export function areNear(a: Sought, b: Sought): boolean {
  if (a.first === null || b.first === null) return true;
  const reach = reachBetween(a.claim.family, a.timing, b.timing);
  return a.first <= b.last + reach && b.first <= a.last + reach;
}

function visitNear(shelf: Lists, sought: Sought, visit: Visit): boolean {
  if (sought.first === null) return listsOf(shelf).some((list) => list.some(visit));
  const { timing: own } = sought;
  const { family } = sought.claim;
  const { plans, told, long, untold, timeless } = shelf;
  return (
    (plans.length > 0 && visitList(plans, reachBetween(family, own, PLAN), LONG, sought, visit)) ||
    (told.length > 0 && visitList(told, reachBetween(family, own, TOLD), SHORT, sought, visit)) ||
    (long.length > 0 && visitList(long, reachBetween(family, own, TOLD), LONG, sought, visit)) ||
    (untold.length > 0 && visitList(untold, reachBetween(family, own, UNTOLD), 0, sought, visit)) ||
    (timeless.length > 0 && timeless.some(visit))
  );
}

function visitList(
  list: readonly Placed[],
  reach: number,
  longest: number,
  { first, last }: Sought,
  visit: Visit,
): boolean {
  const begin = first! - reach;
  const end = last + reach;
  for (let at = firstFrom(list, begin - longest); at < list.length; at++) {
    const other = list[at];
    if (other.first! > end) return false;
    if (other.last >= begin && visit(other)) return true;
  }
  return false;
}

function put(shelf: Lists, placed: Placed): void {
  const list = listFor(shelf, placed);
  if (placed.first === null) list.push(placed);
  else list.splice(firstFrom(list, placed.first), 0, placed);
}

function take(shelf: Lists, placed: Placed): void {
  const list = listFor(shelf, placed);
  const at = list.indexOf(placed, placed.first === null ? 0 : firstFrom(list, placed.first));
  if (at >= 0) list.splice(at, 1);
}

function listFor({ plans, told, long, untold, timeless }: Lists, { claim, first, last }: Placed): Placed[] {
  if (first === null) return timeless;
  if (claim.ahead) return plans;
  if (claim.told === null) return untold;
  return last - first > SHORT ? long : told;
}

/** Where in a list in order of time the first stands that begins on the day or later. */
function firstFrom(list: readonly Placed[], day: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].first! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
