import type { Stage } from '../incremental/stage';
import type { Claim } from './claim';
import { areNear, createClaimShelves, nearOn, putOn, spansOf, takeFrom, type Visit } from './claim-shelves';
import { isOpen } from './family';
import { APART, areApart, distanceTo, isBeyond } from './fits';
import {
  enter,
  exit,
  type Gathering,
  isPlanFirstToldOn,
  openedBy,
  type Placed,
  placeIn,
  profileBefore,
  type Reach,
  toldAfter,
} from './gathering';
import { mergeKeysOf } from './merge-keys';
import { inOrder, rankOf } from './merge-order';
import { createPutOffIndex, type PutOffChange } from './put-off';
import { timingOf } from './timing';
import { createWaitingLine } from './waiting-line';
import { spanning, type Window } from './window';

/**
 * Joins claims of one event: same family, same participants in the same direction, places and times that agree. Each
 * claim goes, in order, to the nearest event that the claims before it make, or opens one. A change is followed to the
 * claims whose choice it bears on and no further; the outcome is that of the same claims in one go.
 */
export interface Merging extends Stage {
  /** The claims of one article, all at once; replaces those that it had. What is the same object stays where it is. */
  set(path: string, claims: readonly Claim[]): void;
  /** Those of an article, in text order. */
  of(path: string): readonly Placed[];
}

/** What others may have to choose anew for. */
interface Alteration {
  readonly gathering: Gathering;
  /** Who has come in or left, if that is why. */
  readonly by: Placed | null;
  readonly isEntry: boolean;
  readonly reach: Reach | null;
  /** What was put off or no more is, if that is why. */
  readonly putOff: PutOffChange | null;
}

/**
 * Where newcomers are more than a third of those that have their place, placing all anew costs less than following what
 * each of them changes.
 */
const SHARE = 3;
/** Events of more claims are looked up by all their keys at once, not by each claim's. */
const MANY = 12;

/**
 * `changed` is told of events with other claims than before (without any they are gone), `moved` of articles with claims
 * that are of another event than before.
 */
export function createMerging(changed: (gathering: Gathering) => void, moved: (path: string) => void): Merging {
  const articles = new Map<string, readonly Placed[]>();
  const shelves = createClaimShelves();
  const putOff = createPutOffIndex();
  /** Plans that may be put off, by whose they are. */
  const plans = new Map<string, Set<Placed>>();
  const waiting = createWaitingLine<Placed>();
  const altered: Alteration[] = [];
  /** What was put off, or no more is, since the last step, by whom it was told of. */
  const waitedFor = new Map<string, PutOffChange>();
  /** In order no claim that has its place comes after this one. */
  let last: Placed | null = null;
  let searches = 0;
  let alterations = 0;
  /** Claims that have a place, and those that have come since the last step. */
  let placedCount = 0;
  let newcomers = 0;

  const wait = (placed: Placed): void => {
    if (placed.waiting) return;
    placed.waiting = true;
    waiting.add(placed);
  };

  const notePutOff = (changes: readonly PutOffChange[]): void => {
    for (const change of changes) {
      const { id, since, until } = waitedFor.get(change.id) ?? change;
      waitedFor.set(id, { id, since: spanning(since, change.since), until: spanning(until, change.until) });
    }
  };

  const add = (claim: Claim): Placed => {
    const { told, day } = claim;
    const placed: Placed = {
      claim,
      rank: rankOf(claim),
      first: told ? told.first : day,
      last: told ? told.last : (day ?? 0),
      timing: timingOf(claim),
      home: null,
      distance: APART,
      profile: null,
      former: null,
      shelves: shelves.open(mergeKeysOf(claim)),
      waiting: false,
      asked: 0,
      gone: false,
    };
    if (mayBePutOff(claim)) for (const id of claim.agents) plans.set(id, (plans.get(id) ?? new Set()).add(placed));
    notePutOff(putOff.add(claim));
    newcomers++;
    wait(placed);
    return placed;
  };

  const remove = (placed: Placed): void => {
    placed.gone = true;
    shelves.close(placed.shelves);
    for (const id of placed.claim.agents) {
      const known = plans.get(id);
      if (known?.delete(placed) && known.size === 0) plans.delete(id);
    }
    notePutOff(putOff.remove(placed.claim));
    leave(placed);
  };

  const leave = (placed: Placed): void => {
    const { home } = placed;
    if (!home) return;
    const { members } = home;
    const isFirst = members[0] === placed;
    for (const member of isFirst ? members : [placed]) {
      member.home = null;
      member.former = null;
      placedCount--;
      for (const shelf of member.shelves) takeFrom(shelf, member);
      if (isFirst) member.profile = null;
      moved(member.claim.path);
      member.distance = APART;
      if (member !== placed) wait(member);
    }
    if (isFirst) members.length = 0;
    else {
      const reach = exit(home, placed);
      altered.push({ gathering: home, by: placed, isEntry: false, reach, putOff: null });
    }
    changed(home);
  };

  /** Visits those that share a key or an article with the claim and are near in time, until one is what is looked for. */
  const findAlike = (placed: Placed, visit: Visit): boolean => {
    for (const shelf of placed.shelves) if (nearOn(shelf, placed, visit)) return true;
    return findMate(placed, visit);
  };

  const findMate = (placed: Placed, visit: Visit): boolean => {
    for (const other of matesOf(placed.claim.path))
      if (other !== placed && shareShelf(placed, other) && visit(other)) return true;
    return false;
  };

  const matesOf = (path: string): readonly Placed[] => articles.get(path) ?? NOBODY;

  /** True where a claim before this one has its article tell of the event already. */
  const isTogether = (gathering: Gathering, placed: Placed): boolean => {
    for (const mate of matesOf(placed.claim.path))
      if (mate.home === gathering && inOrder(mate, placed) < 0) return true;
    return false;
  };

  const distanceFrom = (gathering: Gathering, placed: Placed): number => {
    const draft = profileBefore(gathering, placed);
    if (areApart(draft, placed.claim)) return APART;
    return distanceTo({ draft, together: isTogether(gathering, placed) }, placed.claim, putOff.days);
  };

  const place = (placed: Placed): void => {
    searches++;
    let best: Gathering | null = null;
    let distance = APART;
    findAlike(placed, (other) => {
      const { home } = other;
      if (!home || home.seen === searches || inOrder(other, placed) >= 0) return false;
      home.seen = searches;
      const away = distanceFrom(home, placed);
      if (away < distance || (away === distance && best !== null && opensBefore(home, best))) {
        best = home;
        distance = away;
      }
      return false;
    });
    if (last === null || inOrder(last, placed) < 0) last = placed;
    if (best === null) {
      if (placed.home?.members[0] !== placed) {
        leave(placed);
        settleIn(placed, openedBy(placed), null);
      }
    } else if (best !== placed.home) {
      leave(placed);
      settleIn(placed, best, enter(best, placed));
    }
    placed.distance = distance;
  };

  const settleIn = (placed: Placed, home: Gathering, reach: Reach | null): void => {
    placed.home = home;
    placedCount++;
    for (const shelf of placed.shelves) putOn(shelf, placed);
    if (placed.former !== home.key) moved(placed.claim.path);
    altered.push({ gathering: home, by: placed, isEntry: true, reach, putOff: null });
    changed(home);
  };

  /** Visits those whose choice an altered event may bear on, some of them more than once. */
  const visitReaders = (
    { gathering: { members }, by, isEntry, reach }: Alteration,
    visit: (one: Placed) => void,
  ): void => {
    if (by) {
      const note: Visit = (other) => {
        if (inOrder(by, other) < 0) visit(other);
        return false;
      };
      if (isEntry) {
        // who knows the event by the claim that has opened it need not come upon it by this one too
        const [opener] = members;
        const noteIfNew: Visit = (other) => !areNear(opener, other) && note(other);
        for (const shelf of by.shelves)
          nearOn(shelf, by, opener !== by && opener.shelves.includes(shelf) ? noteIfNew : note);
      }
      for (const mate of matesOf(by.claim.path)) if (mate.claim.family === by.claim.family) note(mate);
    }
    if (reach) {
      const { since, until } = reach;
      const note: Visit = (other) => {
        if (inOrder(since, other) < 0 && (!until || inOrder(other, until) <= 0)) visit(other);
        return false;
      };
      if (members.length <= MANY) for (const member of members) findAlike(member, note);
      else {
        const spans = spansOf(members);
        for (const shelf of new Set(members.flatMap((member) => member.shelves)))
          for (const span of spans) nearOn(shelf, span, note);
        for (const member of members) findMate(member, note);
      }
    }
  };

  const follow = (alteration: Alteration): void => {
    const { gathering, by, isEntry, putOff } = alteration;
    const { members } = gathering;
    if (members.length === 0 || (putOff && !isPlanFirstToldOn(gathering, putOff.since))) return;
    const since = by ?? alteration.reach!.since;
    if (last === null || inOrder(since, last) >= 0) return;
    alterations++;
    const told = toldAfter(gathering, since);
    visitReaders(alteration, (reader) => {
      if (reader.asked === alterations) return;
      reader.asked = alterations;
      const { home, distance, timing } = reader;
      if (reader.waiting || !home) return;
      // looked at by the million: what can be told at a look comes first
      if (putOff && !isOutcomeToldOn(reader, putOff.until)) return;
      if (told && home !== gathering && isBeyond(told, timing, reader.first!, reader.last)) return;
      if (inOrder(reader, members[0]) <= 0) return;
      const away = distanceFrom(gathering, reader);
      const isDrawn =
        home === gathering
          ? away !== distance
          : away < distance || (away === distance && away < APART && opensBefore(gathering, home));
      if (isDrawn) wait(reader);
    });
    // Some may have come in because of the one who has left, and know nobody else here.
    if (by && !isEntry)
      for (let at = Math.max(1, placeIn(members, by)); at < members.length; at++) {
        const member = members[at];
        let before = 0;
        while (before < at && !areAlike(members[before], member)) before++;
        if (before === at && !member.waiting) wait(member);
      }
  };

  /** Has all wait, as if they had come just now. */
  const startOver = (): void => {
    shelves.clear();
    altered.length = 0;
    last = null;
    placedCount = 0;
    for (const claims of articles.values())
      for (const placed of claims) {
        const { home } = placed;
        if (!home) continue;
        placed.former = home.key;
        placed.home = null;
        placed.profile = null;
        placed.distance = APART;
        if (home.members.length > 0) {
          home.members.length = 0;
          changed(home);
        }
        wait(placed);
      }
  };

  return {
    get size() {
      return waitedFor.size + altered.length + waiting.size;
    },
    set(path, claims) {
      const before = matesOf(path);
      for (const placed of before) if (!claims.includes(placed.claim)) remove(placed);
      const after = claims.map((claim) => before.find((placed) => placed.claim === claim) ?? add(claim));
      if (after.length > 0) articles.set(path, after);
      else articles.delete(path);
    },
    of: matesOf,
    step() {
      if (newcomers > 0) {
        if (placedCount > 0 && newcomers * SHARE > placedCount) startOver();
        newcomers = 0;
      }
      for (const [id, change] of waitedFor) {
        waitedFor.delete(id);
        const homes = new Set<Gathering>();
        for (const { home } of plans.get(id) ?? NOBODY) if (home) homes.add(home);
        for (const gathering of homes) {
          const reach = { since: gathering.members[0], until: null };
          altered.push({ gathering, by: null, isEntry: false, reach, putOff: change });
        }
        return;
      }
      const next = altered.pop();
      if (next) return follow(next);
      const placed = waiting.take();
      if (!placed) return;
      placed.waiting = false;
      if (!placed.gone) place(placed);
    },
  };
}

const NOBODY: readonly Placed[] = [];

function opensBefore(a: Gathering, b: Gathering): boolean {
  return inOrder(a.members[0], b.members[0]) < 0;
}

/** True for the pairs that `findAlike` visits. */
function areAlike(a: Placed, b: Placed): boolean {
  return (a.claim.path === b.claim.path || areNear(a, b)) && shareShelf(a, b);
}

function shareShelf(a: Placed, b: Placed): boolean {
  for (const shelf of a.shelves) if (b.shelves.includes(shelf)) return true;
  return false;
}

/** True for what has happened on a day that is told, in an article of those days. */
function isOutcomeToldOn({ timing, claim }: Placed, { first, last }: Window): boolean {
  return timing.isTold && !timing.ahead && claim.day !== null && claim.day >= first && claim.day <= last;
}

function mayBePutOff({ ahead, family }: Claim): boolean {
  return ahead && (family === 'VISIT' || isOpen(family));
}
