import { keysOf, type Link, STEPS, type Step } from './chain-steps';
import { byCodeUnits } from './claim';
import type { Draft } from './draft';
import type { Window } from './window';

/** Undated events of one key that are looked at. */
const MOST_UNDATED = 32;
/** Longest window of an event in days: a year. */
const LONGEST_WINDOW = 366;

/** Events of one key: those with a time in its order, and those without. */
interface Shelf {
  readonly dated: Link[];
  readonly undated: Link[];
}

/** Pairs of ids, earlier first: each event with the first that follows from it by each step. */
export function chainEvents(links: readonly Link[]): readonly (readonly [string, string])[] {
  const shelves = shelve(links);
  const pairs: (readonly [string, string])[] = [];
  for (const earlier of links) {
    const done = new Set<string>();
    for (const step of STEPS) {
      if (!step.from(earlier)) continue;
      const later = firstAfter(earlier, step, shelves);
      if (!later || done.has(later.draft.family)) continue;
      done.add(later.draft.family);
      // what is accepted leads on to the visit by itself
      if (later.draft.family === 'ACCEPT') done.add('VISIT');
      pairs.push([earlier.id, later.id]);
    }
  }
  return pairs;
}

function shelve(links: readonly Link[]): ReadonlyMap<string, Shelf> {
  const shelves = new Map<string, Shelf>();
  for (const link of links) {
    for (const key of keysOf(link)) {
      const shelf = shelves.get(key) ?? { dated: [], undated: [] };
      shelves.set(key, shelf);
      (timeOf(link.draft) ? shelf.dated : shelf.undated).push(link);
    }
  }
  for (const { dated, undated } of shelves.values()) {
    dated.sort(inTime);
    undated.sort((a, b) => byCodeUnits(a.id, b.id));
  }
  return shelves;
}

function firstAfter(earlier: Link, step: Step, shelves: ReadonlyMap<string, Shelf>): Link | null {
  let best: Link | null = null;
  for (const key of step.keys(earlier)) {
    const shelf = shelves.get(key);
    const found = shelf ? (firstDated(earlier, step, shelf.dated) ?? firstUndated(earlier, step, shelf.undated)) : null;
    if (found && (!best || inTime(found, best) < 0)) best = found;
  }
  return best;
}

function firstDated(earlier: Link, step: Step, dated: readonly Link[]): Link | null {
  const time = timeOf(earlier.draft);
  if (time === null) return dated.slice(0, MOST_UNDATED).find((later) => isNext(earlier, later, step)) ?? null;
  for (let i = startIndex(dated, time.first); i < dated.length; i++) {
    if (timeOf(dated[i].draft)!.last - time.last > step.days + LONGEST_WINDOW) return null;
    if (isNext(earlier, dated[i], step)) return dated[i];
  }
  return null;
}

function firstUndated(earlier: Link, step: Step, undated: readonly Link[]): Link | null {
  return undated.slice(0, MOST_UNDATED).find((later) => isNext(earlier, later, step)) ?? null;
}

function isNext(earlier: Link, later: Link, step: Step): boolean {
  return later !== earlier && step.fits(earlier, later) && follows(earlier.draft, later.draft, step);
}

/** Where in a list in order of time the first stands that ends on a day or later. */
function startIndex(dated: readonly Link[], day: number): number {
  let low = 0;
  let high = dated.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (timeOf(dated[middle].draft)!.last < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function inTime(a: Link, b: Link): number {
  const [left, right] = [timeOf(a.draft), timeOf(b.draft)];
  const never = Number.MAX_SAFE_INTEGER;
  return (left?.last ?? never) - (right?.last ?? never) || byCodeUnits(a.id, b.id);
}

/** When it happens, else when it is told. */
function timeOf(draft: Draft): Window | null {
  return draft.told ?? draft.reported;
}

/** In time after, and not before it was planned; without dates, told in one article or a step that needs none. */
function follows(earlier: Draft, later: Draft, { days, undated }: Step): boolean {
  const [a, b] = [timeOf(earlier), timeOf(later)];
  if (a === null || b === null) return undated === true || shareArticle(earlier, later);
  if (earlier.ahead && earlier.reported !== null && b.last < earlier.reported.first) return false;
  return b.last >= a.first && b.first - a.last <= days;
}

function shareArticle(a: Draft, b: Draft): boolean {
  return a.claims.some(({ path }) => b.claims.some((claim) => claim.path === path));
}
