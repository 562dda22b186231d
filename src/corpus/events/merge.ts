import { byCodeUnits, type Claim } from './claim';
import type { Draft } from './draft';
import { isMutual, isOpen } from './family';
import { distanceTo, type PutOff } from './fits';

/** Names by which what happens to the unnamed is looked up. */
const MOST_KEYS = 10;
/** How many earlier events of the same key a report is compared with. */
const LOOK_BACK = 48;

/**
 * Joins claims of one event: same family, same participants in the same direction, places and times that agree. The
 * outcome depends on the claims alone: dated ones are taken first, by date, path and place in the text.
 */
export function mergeClaims(claims: readonly Claim[]): Draft[] {
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft[]>();
  const putOff = postponements(claims);
  for (const claim of [...claims].sort(inOrder)) {
    const keys = keysOf(claim);
    const home = findHome(claim, keys, byKey, putOff) ?? open(claim, drafts);
    add(home, claim);
    for (const key of keys) {
      const list = byKey.get(key);
      if (!list) byKey.set(key, [home]);
      else if (!list.includes(home, Math.max(0, list.length - LOOK_BACK))) list.push(home);
    }
  }
  return drafts;
}

/** The days on which somebody is said to have put something off. */
function postponements(claims: readonly Claim[]): PutOff {
  const found = new Map<string, number[]>();
  for (const { family, day, near } of claims) {
    if (family !== 'POSTPONE' || day === null) continue;
    for (const id of near) {
      const days = found.get(id);
      if (days) days.push(day);
      else found.set(id, [day]);
    }
  }
  return found;
}

function inOrder(a: Claim, b: Claim): number {
  const never = Number.MAX_SAFE_INTEGER;
  const exactness = (claim: Claim) => (claim.told ? claim.told.last - claim.told.first : never);
  return (
    Number(a.told === null) - Number(b.told === null) ||
    exactness(a) - exactness(b) ||
    (a.told?.first ?? a.day ?? never) - (b.told?.first ?? b.day ?? never) ||
    byCodeUnits(a.path, b.path) ||
    a.index - b.index
  );
}

/** What an event of the same participants is found by. */
function keysOf({ family, agents, patients, place, near, around }: Claim): readonly string[] {
  if (isOpen(family)) return [...new Set([...near, ...around])].slice(0, MOST_KEYS).map((id) => `${family} ${id}`);
  if (isMutual(family)) {
    const everyone = [...agents, ...patients].sort(byCodeUnits);
    return everyone.flatMap((one, i) => everyone.slice(i + 1).map((other) => `${family} ${one} ${other}`)).slice(0, 12);
  }
  if (family === 'VIOLENCE')
    return [...(place === null ? [] : [place]), ...patients, ...agents].map((id) => `${family} ${id}`).slice(0, 6);
  if (family === 'VISIT') return agents.map((id) => `${family} ${id}`);
  if (family === 'INVITE') return patients.map((id) => `${family} ${id}`);
  if (family === 'BID') return [...agents, ...patients].map((id) => `${family} ${id}`);
  const alone = agents.map((id) => `${family} ${id} >`);
  if (patients.length === 0) return alone;
  return [...agents.flatMap((agent) => patients.map((patient) => `${family} ${agent} > ${patient}`)), ...alone].slice(
    0,
    12,
  );
}

function findHome(
  claim: Claim,
  keys: readonly string[],
  byKey: ReadonlyMap<string, readonly Draft[]>,
  putOff: PutOff,
): Draft | null {
  const tried = new Set<Draft>();
  let best: Draft | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const key of keys) {
    const known = byKey.get(key) ?? [];
    for (let i = known.length - 1; i >= Math.max(0, known.length - LOOK_BACK); i--) {
      if (tried.has(known[i])) continue;
      tried.add(known[i]);
      const away = distanceTo(known[i], claim, putOff);
      if (away < distance || (away === distance && best !== null && isEarlier(known[i], best))) {
        best = known[i];
        distance = away;
      }
    }
  }
  return Number.isFinite(distance) ? best : null;
}

function isEarlier(a: Draft, b: Draft): boolean {
  return inOrder(a.claims[0], b.claims[0]) < 0;
}

function open(claim: Claim, drafts: Draft[]): Draft {
  const draft: Draft = {
    family: claim.family,
    claims: [],
    paths: new Set(),
    plans: [],
    who: new Set(),
    near: new Set(),
    around: new Set(),
    agents: new Set(),
    patients: new Set(),
    places: new Set(),
    told: null,
    reported: null,
    ahead: claim.ahead,
  };
  drafts.push(draft);
  return draft;
}

function add(draft: Draft, claim: Claim): void {
  draft.claims.push(claim);
  draft.paths.add(claim.path);
  for (const id of claim.who) draft.who.add(id);
  for (const id of claim.near) draft.near.add(id);
  for (const id of claim.around) draft.around.add(id);
  if (claim.ahead && claim.told) draft.plans.push(claim.told);
  for (const id of claim.agents) if (!isMutual(draft.family) || !draft.patients.has(id)) draft.agents.add(id);
  for (const id of claim.patients) if (!draft.agents.has(id)) draft.patients.add(id);
  if (claim.place !== null) draft.places.add(claim.place);
  if (draft.ahead && !claim.ahead && claim.told) draft.told = claim.told;
  else if (
    draft.ahead === claim.ahead &&
    claim.told &&
    (!draft.told || claim.told.last - claim.told.first < draft.told.last - draft.told.first)
  )
    draft.told = claim.told;
  if (claim.day !== null) {
    const { first, last } = draft.reported ?? { first: claim.day, last: claim.day };
    draft.reported = { first: Math.min(first, claim.day), last: Math.max(last, claim.day) };
  }
  draft.ahead = draft.ahead && claim.ahead;
}
