import { isNext, LONGEST_WAIT, type Step } from './chain-steps';
import { inTime, type Link, timeOf } from './chain-time';

/** Events of one key, each list in order of time. */
export interface ChainShelf {
  readonly dated: Link[];
  readonly undated: Link[];
}

/** Longest window of an event in days: a year. */
const LONGEST_WINDOW = 366;

export function isEmpty({ dated, undated }: ChainShelf): boolean {
  return dated.length + undated.length === 0;
}

export function addLink(shelf: ChainShelf, link: Link): void {
  const list = listFor(shelf, link);
  list.splice(placeIn(list, link), 0, link);
}

/** Takes away the same object that was added. */
export function removeLink(shelf: ChainShelf, link: Link): void {
  const list = listFor(shelf, link);
  const at = list.indexOf(link, placeIn(list, link));
  if (at >= 0) list.splice(at, 1);
}

/** The first that follows from an event by a step: a dated one, or else an undated one. */
export function firstAfter({ dated, undated }: ChainShelf, earlier: Link, step: Step): Link | null {
  return firstDated(dated, earlier, step) ?? undated.find((later) => isNext(earlier, later, step)) ?? null;
}

/** Visits those that this one may follow from, as far as time tells. */
export function mayLeadTo({ dated, undated }: ChainShelf, later: Link, visit: (earlier: Link) => void): void {
  undated.forEach(visit);
  const time = timeOf(later);
  if (time === null) {
    dated.forEach(visit);
    return;
  }
  for (let at = firstFrom(dated, time.first - LONGEST_WAIT); at < dated.length; at++) {
    const { first, last } = timeOf(dated[at])!;
    if (last > time.last + LONGEST_WINDOW) return;
    if (first <= time.last) visit(dated[at]);
  }
}

function firstDated(dated: readonly Link[], earlier: Link, step: Step): Link | null {
  const time = timeOf(earlier);
  if (time === null) return dated.find((later) => isNext(earlier, later, step)) ?? null;
  for (let at = firstFrom(dated, time.first); at < dated.length; at++) {
    if (timeOf(dated[at])!.last - time.last > step.days + LONGEST_WINDOW) return null;
    if (isNext(earlier, dated[at], step)) return dated[at];
  }
  return null;
}

function listFor({ dated, undated }: ChainShelf, link: Link): Link[] {
  return timeOf(link) ? dated : undated;
}

/** Where the first dated one stands that ends on a day or later. */
function firstFrom(dated: readonly Link[], day: number): number {
  let low = 0;
  let high = dated.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timeOf(dated[middle])!.last < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a link stands, or is to stand. */
function placeIn(list: readonly Link[], link: Link): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inTime(list[middle], link) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
