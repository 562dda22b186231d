import type { Stage } from '../incremental/stage';
import type { Claim } from './claim';
import { createClaimShelves, type Visit } from './claim-shelves';
import { isOpen } from './family';
import { distanceTo } from './fits';
import { enter, exit, type Gathering, openedBy, type Placed, placeIn, profileBefore, type Reach } from './gathering';
import { createHeap } from './heap';
import { mergeKeysOf } from './merge-keys';
import { inOrder, rankOf } from './merge-order';
import { createPutOffIndex } from './put-off';

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
}

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
  const waiting = createHeap<Placed>(inOrder);
  const altered: Alteration[] = [];
  /** Of whom something else was put off than before. */
  const waitedFor = new Set<string>();
  /** In order no claim that has its place comes after this one. */
  let last: Placed | null = null;
  let searches = 0;

  const wait = (placed: Placed): void => {
    if (placed.waiting) return;
    placed.waiting = true;
    waiting.add(placed);
  };

  const add = (claim: Claim): Placed => {
    const { told, day } = claim;
    const placed: Placed = {
      claim,
      rank: rankOf(claim),
      first: told ? told.first : day,
      last: told ? told.last : (day ?? 0),
      home: null,
      distance: Number.POSITIVE_INFINITY,
      profile: null,
      waiting: false,
      gone: false,
    };
    for (const key of shelfKeysOf(claim)) shelves.add(key, placed);
    for (const id of putOff.add(claim)) waitedFor.add(id);
    wait(placed);
    return placed;
  };

  const remove = (placed: Placed): void => {
    placed.gone = true;
    for (const key of shelfKeysOf(placed.claim)) shelves.remove(key, placed);
    for (const id of putOff.remove(placed.claim)) waitedFor.add(id);
    leave(placed);
  };

  const leave = (placed: Placed): void => {
    const { home } = placed;
    if (!home) return;
    const { members } = home;
    const isFirst = members[0] === placed;
    for (const member of isFirst ? members : [placed]) {
      member.home = null;
      if (isFirst) member.profile = null;
      moved(member.claim.path);
      member.distance = Number.POSITIVE_INFINITY;
      if (member !== placed) wait(member);
    }
    if (isFirst) members.length = 0;
    else {
      const reach = exit(home, placed);
      altered.push({ gathering: home, by: placed, isEntry: false, reach });
    }
    changed(home);
  };

  /** Visits those that share a key or an article with the claim and are near in time, until one is what is looked for. */
  const findAlike = (placed: Placed, visit: Visit): boolean => {
    const { path, family } = placed.claim;
    const keys = mergeKeysOf(placed.claim);
    const isMate: Visit = ({ claim }) =>
      claim.family === family && mergeKeysOf(claim).some((key) => keys.includes(key));
    return (
      keys.some((key) => shelves.near(key, placed, visit)) ||
      matesOf(path).some((other) => other !== placed && isMate(other) && visit(other))
    );
  };

  const matesOf = (path: string): readonly Placed[] => articles.get(path) ?? NOBODY;

  const distanceFrom = (gathering: Gathering, placed: Placed): number => {
    const { claim } = placed;
    const together = matesOf(claim.path).some((mate) => mate.home === gathering && inOrder(mate, placed) < 0);
    return distanceTo({ draft: profileBefore(gathering, placed), together }, claim, putOff.days);
  };

  const place = (placed: Placed): void => {
    searches++;
    let best: Gathering | null = null;
    let distance = Number.POSITIVE_INFINITY;
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
    moved(placed.claim.path);
    altered.push({ gathering: home, by: placed, isEntry: true, reach });
    changed(home);
  };

  /** Those whose choice an altered event may bear on. */
  const readersOf = ({ gathering: { members }, by, isEntry, reach }: Alteration): Iterable<Placed> => {
    const readers = new Set<Placed>();
    if (by) {
      const note: Visit = (other) => {
        if (inOrder(by, other) < 0) readers.add(other);
        return false;
      };
      if (isEntry) findAlike(by, note);
      for (const mate of matesOf(by.claim.path)) if (mate.claim.family === by.claim.family) note(mate);
    }
    if (reach) {
      const { since, until } = reach;
      const note: Visit = (other) => {
        if (inOrder(since, other) < 0 && (!until || inOrder(other, until) <= 0)) readers.add(other);
        return false;
      };
      if (members.length <= MANY) for (const member of members) findAlike(member, note);
      else
        for (const key of new Set(members.flatMap(({ claim }) => mergeKeysOf(claim))))
          for (const other of shelves.all(key)) note(other);
    }
    return readers;
  };

  const follow = (alteration: Alteration): void => {
    const { gathering, by, isEntry } = alteration;
    const { members } = gathering;
    if (members.length === 0) return;
    const since = by ?? alteration.reach!.since;
    if (last === null || inOrder(since, last) >= 0) return;
    for (const reader of readersOf(alteration)) {
      const { home, distance } = reader;
      if (reader.waiting || !home || inOrder(reader, members[0]) <= 0) continue;
      const away = distanceFrom(gathering, reader);
      const isDrawn =
        home === gathering
          ? away !== distance
          : away < distance || (away === distance && Number.isFinite(away) && opensBefore(gathering, home));
      if (isDrawn) wait(reader);
    }
    // Some may have come in because of the one who has left, and know nobody else here.
    if (by && !isEntry)
      for (const member of members.slice(Math.max(1, placeIn(members, by)))) {
        const isEarlier: Visit = (other) => other.home === gathering && inOrder(other, member) < 0;
        if (!member.waiting && !findAlike(member, isEarlier)) wait(member);
      }
  };

  return {
    get size() {
      return waitedFor.size + altered.length + waiting.size;
    },
    set(path, claims) {
      const before = matesOf(path);
      const kept = new Map(before.map((placed) => [placed.claim, placed]));
      for (const placed of before) if (!claims.includes(placed.claim)) remove(placed);
      const after = claims.map((claim) => kept.get(claim) ?? add(claim));
      if (after.length > 0) articles.set(path, after);
      else articles.delete(path);
    },
    of: matesOf,
    step() {
      for (const id of waitedFor) {
        waitedFor.delete(id);
        const homes = new Set([...shelves.all(planKey(id))].flatMap(({ home }) => home ?? []));
        for (const gathering of homes) {
          const reach = { since: gathering.members[0], until: null };
          altered.push({ gathering, by: null, isEntry: false, reach });
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

const NOBODY: readonly Placed[] = Object.freeze([]);

function opensBefore(a: Gathering, b: Gathering): boolean {
  return inOrder(a.members[0], b.members[0]) < 0;
}

/** What somebody's plans lie under, which may be put off. */
const planKey = (id: string): string => `~ ${id}`;

function shelfKeysOf(claim: Claim): readonly string[] {
  const keys = mergeKeysOf(claim);
  if (!claim.ahead || (claim.family !== 'VISIT' && !isOpen(claim.family))) return keys;
  return [...keys, ...claim.agents.map(planKey)];
}
