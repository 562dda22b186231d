import type { ClaimShelf } from './claim-shelves';
import { type Draft, draftOf } from './draft';
import type { ToldDays } from './fits';
import { inOrder, type Ranked } from './merge-order';
import { joined, type Profile, profileOf, sameProfile } from './profile';
import type { Timing } from './timing';
import type { Window } from './window';

/** A claim with its place among the others. */
export interface Placed extends Ranked {
  /** The days that it tells of, or else the day of its article; null where neither is known. At hand, as they are compared most. */
  readonly first: number | null;
  readonly last: number;
  readonly timing: Timing;
  home: Gathering | null;
  /** Key of the home that it had when all were placed anew, as long as it has not moved since; null for a newcomer. */
  former: string | null;
  /** Days from what its home was when it came in; `APART` for the claim that opened it. */
  distance: number;
  /** What its home tells from this claim on, until the next; null without a home. */
  profile: Profile | null;
  /** Those of its keys; it lies there as long as it has a home. */
  readonly shelves: readonly ClaimShelf[];
  /** To be placed, or placed anew. */
  waiting: boolean;
  /** The last alteration that was looked at for it. */
  asked: number;
  gone: boolean;
}

/** The claims of one event, in order of merging; the first one has opened it. */
export interface Gathering {
  /** Names the claim that has opened it. */
  readonly key: string;
  readonly members: Placed[];
  /** The last search that has come upon it. */
  seen: number;
}

/**
 * Where an event reads otherwise than before: to claims after `since` and up to `until` (in order of merging, null for
 * all that follow).
 */
export interface Reach {
  readonly since: Placed;
  readonly until: Placed | null;
}

export function openedBy(placed: Placed): Gathering {
  const { path, index } = placed.claim;
  placed.profile = profileOf(placed.claim);
  return { key: [path, index].join('\0'), members: [placed], seen: 0 };
}

/** What all its claims tell. */
export function draftAt({ members }: Gathering): Draft {
  const claims = members.map(({ claim }) => claim);
  return draftOf(members[members.length - 1].profile!, claims);
}

/** What those of its claims tell that are merged before this one; there is one at least. */
export function profileBefore({ members }: Gathering, placed: Ranked): Profile {
  return members[placeIn(members, placed) - 1].profile!;
}

/** The days that it tells to claims after `since`; null where to some of them it tells none, or is a plan to some only. */
export function toldAfter({ members }: Gathering, since: Ranked): ToldDays | null {
  const at = placeIn(members, since);
  const from = at < members.length && members[at] === since ? at : Math.max(0, at - 1);
  const { told, ahead } = members[from].profile!;
  if (told === null || ahead !== members[members.length - 1].profile!.ahead) return null;
  let { first, last } = told;
  for (let next = from + 1; next < members.length; next++) {
    const { told } = members[next].profile!;
    first = Math.min(first, told!.first);
    last = Math.max(last, told!.last);
  }
  return { ahead, first, last };
}

/** True where it is a plan for days that are told, first told on one of those days to some of its claims or those after. */
export function isPlanFirstToldOn({ members }: Gathering, days: Window): boolean {
  const { reported: early, ahead } = members[0].profile!;
  const { reported: late, told } = members[members.length - 1].profile!;
  if (!ahead || told === null || late === null) return false;
  // with each claim the first day is the same or an earlier one
  return late.first <= days.last && (early === null || early.first >= days.first);
}

/** Takes a claim in, not as the first; null where nobody notices. */
export function enter({ members }: Gathering, placed: Placed): Reach | null {
  const at = placeIn(members, placed);
  const before = members[at - 1].profile!;
  members.splice(at, 0, placed);
  placed.profile = joined(before, placed.claim);
  return placed.profile === before ? null : { since: placed, until: readOn(members, at + 1) };
}

/** Lets a claim go, not the first; null where nobody notices. */
export function exit({ members }: Gathering, placed: Placed): Reach | null {
  const at = placeIn(members, placed);
  members.splice(at, 1);
  const { profile } = placed;
  placed.profile = null;
  return profile === members[at - 1].profile ? null : { since: placed, until: readOn(members, at) };
}

/** Brings the profiles up to date from a place on; the claim from which on they are as they were, or null. */
function readOn(members: readonly Placed[], from: number): Placed | null {
  for (let at = from; at < members.length; at++) {
    const member = members[at];
    const profile = joined(members[at - 1].profile!, member.claim);
    if (sameProfile(profile, member.profile!)) return member;
    member.profile = profile;
  }
  return null;
}

/** How many of the members come before a claim. */
export function placeIn(members: readonly Placed[], placed: Ranked): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder(members[middle], placed) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
