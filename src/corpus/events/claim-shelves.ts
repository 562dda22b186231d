import type { Claim } from './claim';
import { reachBetween, type Timing } from './fits';
import type { Placed } from './gathering';

/** True where it is what is looked for. */
export type Visit = (placed: Placed) => boolean;

/** Claims by key and time. */
export interface ClaimShelves {
  add(key: string, placed: Placed): void;
  remove(key: string, placed: Placed): void;
  /**
   * Visits those under the key that are near enough in time to tell of one event with the claim (that way round or the
   * other, the same pairs), until one is what is looked for: then true.
   */
  near(key: string, placed: Placed, visit: Visit): boolean;
  all(key: string): Iterable<Placed>;
}

/** Windows of more days lie by themselves: there are few. */
const SHORT = 31;
const LONG = 366;

/** Claims of one key, each list in order of time. */
interface Shelf {
  readonly plans: Placed[];
  readonly told: Placed[];
  readonly long: Placed[];
  readonly untold: Placed[];
  readonly timeless: Placed[];
}

const PLAN: Timing = { ahead: true, isTold: true };
const TOLD: Timing = { ahead: false, isTold: true };
const UNTOLD: Timing = { ahead: false, isTold: false };

export function createClaimShelves(): ClaimShelves {
  // One claim stands for itself: tens of thousands of keys have no second one.
  const shelves = new Map<string, Placed | Shelf>();

  const open = (key: string, first: Placed): Shelf => {
    const shelf: Shelf = { plans: [], told: [], long: [], untold: [], timeless: [] };
    put(shelf, first);
    shelves.set(key, shelf);
    return shelf;
  };

  return {
    add(key, placed) {
      const known = shelves.get(key);
      if (known === undefined) shelves.set(key, placed);
      else put(isShelf(known) ? known : open(key, known), placed);
    },
    remove(key, placed) {
      const known = shelves.get(key);
      if (known === placed) shelves.delete(key);
      else if (known && isShelf(known)) {
        take(known, placed);
        if (listsOf(known).every(({ length }) => length === 0)) shelves.delete(key);
      }
    },
    near(key, placed, visit) {
      const known = shelves.get(key);
      if (known === undefined) return false;
      return isShelf(known) ? visitNear(known, placed, visit) : areNear(known, placed) && visit(known);
    },
    all(key) {
      const known = shelves.get(key);
      if (known === undefined) return [];
      return isShelf(known) ? listsOf(known).flat() : [known];
    },
  };
}

const isShelf = (each: Placed | Shelf): each is Shelf => 'plans' in each;

const listsOf = ({ plans, told, long, untold, timeless }: Shelf): readonly (readonly Placed[])[] => [
  plans,
  told,
  long,
  untold,
  timeless,
];

const timingOf = ({ ahead, told }: Claim): Timing => ({ ahead, isTold: told !== null });

function areNear(a: Placed, b: Placed): boolean {
  if (a.first === null || b.first === null) return true;
  const reach = reachBetween(a.claim.family, timingOf(a.claim), timingOf(b.claim));
  return a.first <= b.last + reach && b.first <= a.last + reach;
}

function visitNear(shelf: Shelf, placed: Placed, visit: Visit): boolean {
  if (placed.first === null) return listsOf(shelf).some((list) => list.some(visit));
  const { family } = placed.claim;
  const own = timingOf(placed.claim);
  return (
    visitList(shelf.plans, reachBetween(family, own, PLAN), LONG, placed, visit) ||
    visitList(shelf.told, reachBetween(family, own, TOLD), SHORT, placed, visit) ||
    visitList(shelf.long, reachBetween(family, own, TOLD), LONG, placed, visit) ||
    visitList(shelf.untold, reachBetween(family, own, UNTOLD), 0, placed, visit) ||
    shelf.timeless.some(visit)
  );
}

function visitList(
  list: readonly Placed[],
  reach: number,
  longest: number,
  { first, last }: Placed,
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

function put(shelf: Shelf, placed: Placed): void {
  const list = listFor(shelf, placed);
  if (placed.first === null) list.push(placed);
  else list.splice(firstFrom(list, placed.first), 0, placed);
}

function take(shelf: Shelf, placed: Placed): void {
  const list = listFor(shelf, placed);
  const at = list.indexOf(placed, placed.first === null ? 0 : firstFrom(list, placed.first));
  if (at >= 0) list.splice(at, 1);
}

function listFor({ plans, told, long, untold, timeless }: Shelf, { claim, first, last }: Placed): Placed[] {
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
