import { isNext, LONGEST_WAIT, type Step } from './chain-steps';
import { inTime, type Link, timeOf } from './chain-time';

/** Events of one key, in order of time. */
export interface ChainShelf {
  readonly size: number;
  add(link: Link): void;
  /** The same object that was added. */
  remove(link: Link): void;
  /** The first that follows from an event by a step: a dated one, or else an undated one. */
  firstAfter(earlier: Link, step: Step): Link | null;
  /** Visits those that this one may follow from, as far as time tells. */
  mayLeadTo(later: Link, visit: (earlier: Link) => void): void;
}

/** Longest window of an event in days: a year. */
const LONGEST_WINDOW = 366;

export function createChainShelf(): ChainShelf {
  const dated: Link[] = [];
  const undated: Link[] = [];
  const listFor = (link: Link): Link[] => (timeOf(link) ? dated : undated);

  /** Where the first dated one stands that ends on a day or later. */
  const firstFrom = (day: number): number => {
    let low = 0;
    let high = dated.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (timeOf(dated[middle])!.last < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const firstDated = (earlier: Link, step: Step): Link | null => {
    const time = timeOf(earlier);
    if (time === null) return dated.find((later) => isNext(earlier, later, step)) ?? null;
    for (let at = firstFrom(time.first); at < dated.length; at++) {
      if (timeOf(dated[at])!.last - time.last > step.days + LONGEST_WINDOW) return null;
      if (isNext(earlier, dated[at], step)) return dated[at];
    }
    return null;
  };

  return {
    get size() {
      return dated.length + undated.length;
    },
    add(link) {
      const list = listFor(link);
      list.splice(placeIn(list, link), 0, link);
    },
    remove(link) {
      const list = listFor(link);
      const at = list.indexOf(link, placeIn(list, link));
      if (at >= 0) list.splice(at, 1);
    },
    firstAfter: (earlier, step) =>
      firstDated(earlier, step) ?? undated.find((later) => isNext(earlier, later, step)) ?? null,
    mayLeadTo(later, visit) {
      undated.forEach(visit);
      const time = timeOf(later);
      if (time === null) return dated.forEach(visit);
      for (let at = firstFrom(time.first - LONGEST_WAIT); at < dated.length; at++) {
        const { first, last } = timeOf(dated[at])!;
        if (last > time.last + LONGEST_WINDOW) return;
        if (first <= time.last) visit(dated[at]);
      }
    },
  };
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
