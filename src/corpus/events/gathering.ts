import type { Claim } from './claim';
import { type Draft, draftOf, joined } from './draft';
import { inOrder } from './merge-order';

/** A claim with its place among the others. */
export interface Placed {
  readonly claim: Claim;
  /** The days that it tells of, or else the day of its article; null where neither is known. At hand, as they are compared most. */
  readonly first: number | null;
  readonly last: number;
  home: Gathering | null;
  /** Days from what its home was when it came in; infinite for the claim that opened it. */
  distance: number;
  /** To be placed, or placed anew. */
  waiting: boolean;
  gone: boolean;
}

/** The claims of one event, in order of merging; the first one has opened it. */
export interface Gathering {
  /** Names the claim that has opened it. */
  readonly key: string;
  readonly members: Placed[];
  /** Of all members, once it is asked for. */
  draft: Draft | null;
  /** The last search that has come upon it. */
  seen: number;
}

export function openedBy(placed: Placed): Gathering {
  const { path, index } = placed.claim;
  return { key: `${path}\0${index}`, members: [placed], draft: null, seen: 0 };
}

/** What all its claims tell. */
export function draftAt(gathering: Gathering): Draft {
  gathering.draft ??= draftOf(gathering.members.map(({ claim }) => claim));
  return gathering.draft;
}

/** What those of its claims tell that are merged before this one. */
export function draftBefore(gathering: Gathering, claim: Claim): Draft {
  const { members } = gathering;
  if (inOrder(members[members.length - 1].claim, claim) < 0) return draftAt(gathering);
  const count = placeIn(members, claim);
  return draftOf(members.slice(0, count).map((member) => member.claim));
}

export function enter(gathering: Gathering, placed: Placed): void {
  const { members, draft } = gathering;
  const at = placeIn(members, placed.claim);
  members.splice(at, 0, placed);
  const isLast = at === members.length - 1;
  gathering.draft = isLast && draft ? joined(draft, placed.claim, [...draft.claims, placed.claim]) : null;
}

/** How many of the members come before a claim. */
export function placeIn(members: readonly Placed[], claim: Claim): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder(members[middle].claim, claim) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
