import type { Stage } from '../entities/stage';
import type { Claim } from './claim';
import { createClaimShelves } from './claim-shelves';
import { isOpen } from './family';
import { distanceTo } from './fits';
import { draftBefore, enter, type Gathering, openedBy, type Placed } from './gathering';
import { createHeap } from './heap';
import { mergeKeysOf } from './merge-keys';
import { inOrder } from './merge-order';
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

/** `changed` is told of events with other claims than before; without any they are gone. */
export function createMerging(changed: (gathering: Gathering) => void): Merging {
  const articles = new Map<string, readonly Placed[]>();
  const shelves = createClaimShelves();
  const putOff = createPutOffIndex();
  const waiting = createHeap<Placed>((a, b) => inOrder(a.claim, b.claim));
  /** Events that read otherwise from a claim on. */
  const altered: { readonly gathering: Gathering; readonly since: Claim }[] = [];
  /** Of whom something else was put off than before. */
  const waitedFor = new Set<string>();
  /** In order no claim that has its place comes after this one. */
  let last: Claim | null = null;
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
      first: told ? told.first : day,
      last: told ? told.last : (day ?? 0),
      home: null,
      distance: Number.POSITIVE_INFINITY,
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
    placed.home = null;
    placed.distance = Number.POSITIVE_INFINITY;
    const at = home.members.indexOf(placed);
    // Who came later may have come because of it, or may have nowhere to be.
    for (const other of home.members.slice(at + 1)) {
      if (at === 0) {
        other.home = null;
        other.distance = Number.POSITIVE_INFINITY;
      }
      wait(other);
    }
    home.members.splice(at, at === 0 ? home.members.length : 1);
    home.draft = null;
    if (at > 0) altered.push({ gathering: home, since: placed.claim });
    changed(home);
  };

  const settleIn = (placed: Placed, home: Gathering, distance: number): void => {
    placed.home = home;
    placed.distance = distance;
    altered.push({ gathering: home, since: placed.claim });
    changed(home);
  };

  /** Those before the claim that share a key or an article with it and are near in time. */
  const visitAlike = (placed: Placed, visit: (placed: Placed) => void): void => {
    const { claim } = placed;
    const keys = mergeKeysOf(claim);
    for (const key of keys) shelves.near(key, placed, visit);
    for (const other of articles.get(claim.path) ?? [])
      if (other.claim.family === claim.family && mergeKeysOf(other.claim).some((key) => keys.includes(key)))
        visit(other);
  };

  const place = (placed: Placed): void => {
    const { claim } = placed;
    searches++;
    let best: Gathering | null = null;
    let distance = Number.POSITIVE_INFINITY;
    visitAlike(placed, ({ home, claim: other }) => {
      if (!home || home.seen === searches || inOrder(other, claim) >= 0) return;
      home.seen = searches;
      const away = distanceTo(draftBefore(home, claim), claim, putOff.days);
      if (away < distance || (away === distance && best !== null && opensBefore(home, best))) {
        best = home;
        distance = away;
      }
    });
    const { home } = placed;
    if (best === null) {
      if (home?.members[0] !== placed) {
        leave(placed);
        settleIn(placed, openedBy(placed), distance);
      }
    } else if (best === home) placed.distance = distance;
    else {
      leave(placed);
      enter(best, placed);
      settleIn(placed, best, distance);
    }
    if (last === null || inOrder(last, claim) < 0) last = claim;
  };

  /** Calls on those whose choice an altered event may bear on. */
  const follow = (gathering: Gathering, since: Claim): void => {
    if (last === null || inOrder(since, last) >= 0) return;
    const readers = new Set<Placed>();
    for (const member of gathering.members)
      visitAlike(member, (other) => {
        const isLater = inOrder(since, other.claim) < 0 && inOrder(member.claim, other.claim) < 0;
        if (!other.waiting && isLater) readers.add(other);
      });
    for (const reader of readers) {
      const { home, distance, claim } = reader;
      const away = distanceTo(draftBefore(gathering, claim), claim, putOff.days);
      const isDrawn =
        home === gathering
          ? away !== distance
          : away < distance || (away === distance && Number.isFinite(away) && opensBefore(gathering, home!));
      if (isDrawn) wait(reader);
    }
  };

  return {
    get size() {
      return waitedFor.size + altered.length + waiting.size;
    },
    set(path, claims) {
      const before = articles.get(path) ?? [];
      const kept = new Map(before.map((placed) => [placed.claim, placed]));
      for (const placed of before) if (!claims.includes(placed.claim)) remove(placed);
      const after = claims.map((claim) => kept.get(claim) ?? add(claim));
      if (after.length > 0) articles.set(path, after);
      else articles.delete(path);
    },
    of: (path) => articles.get(path) ?? [],
    step() {
      for (const id of waitedFor) {
        waitedFor.delete(id);
        for (const { home } of shelves.all(planKey(id)))
          if (home) altered.push({ gathering: home, since: home.members[0].claim });
        return;
      }
      const next = altered.pop();
      if (next) {
        if (next.gathering.members.length > 0) follow(next.gathering, next.since);
        return;
      }
      const placed = waiting.take();
      if (!placed) return;
      placed.waiting = false;
      if (!placed.gone) place(placed);
    },
  };
}

function opensBefore(a: Gathering, b: Gathering): boolean {
  return inOrder(a.members[0].claim, b.members[0].claim) < 0;
}

/** What somebody's plans lie under, which may be put off. */
const planKey = (id: string): string => `~ ${id}`;

function shelfKeysOf(claim: Claim): readonly string[] {
  const keys = mergeKeysOf(claim);
  if (!claim.ahead || (claim.family !== 'VISIT' && !isOpen(claim.family))) return keys;
  return [...keys, ...claim.agents.map(planKey)];
}
