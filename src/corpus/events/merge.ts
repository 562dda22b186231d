import { byCodeUnits, type Claim, isMutual } from './claim';
import { meets, type Window } from './window';

/** Reports of one event while they are gathered. */
export interface Draft {
  readonly family: string;
  readonly claims: Claim[];
  readonly agents: Set<string>;
  readonly patients: Set<string>;
  readonly places: Set<string>;
  /** When it happens as its reports tell it, the most exact one, or null. */
  told: Window | null;
  /** Days of the articles that tell it. */
  reported: Window | null;
  ahead: boolean;
}

/** Days before an article within which what it tells without a date has happened. */
const NEWS = 45;
/** Days between two articles that tell the same without a date. */
const SAME_NEWS = 7;
/** Days for which an invitation stands. */
const STANDING = 200;
/** Days by which two exact dates of one event may differ: time zones, night sessions. */
const SLACK = 1;
/** How many earlier events of the same key a report is compared with. */
const LOOK_BACK = 48;
/** Families of things that last: one without a date is the one that is known. */
const LASTING = new Set(['INVITE', 'ACCEPT']);

/**
 * Joins claims of one event: same family, same participants in the same direction, places and times that agree. The
 * outcome depends on the claims alone: dated ones are taken first, by date, path and place in the text.
 */
export function mergeClaims(claims: readonly Claim[]): Draft[] {
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft[]>();
  for (const claim of [...claims].sort(inOrder)) {
    const keys = keysOf(claim);
    const home = findHome(claim, keys, byKey) ?? open(claim, drafts);
    add(home, claim);
    for (const key of keys) {
      const list = byKey.get(key);
      if (!list) byKey.set(key, [home]);
      else if (!list.includes(home, Math.max(0, list.length - LOOK_BACK))) list.push(home);
    }
  }
  return drafts;
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
function keysOf({ family, agents, patients, place }: Claim): readonly string[] {
  if (isMutual(family)) {
    const everyone = [...agents, ...patients].sort(byCodeUnits);
    return everyone.flatMap((one, i) => everyone.slice(i + 1).map((other) => `${family} ${one} ${other}`)).slice(0, 12);
  }
  if (family === 'VIOLENCE')
    return [...(place === null ? [] : [place]), ...patients, ...agents].map((id) => `${family} ${id}`).slice(0, 6);
  if (family === 'VISIT') return agents.map((id) => `${family} ${id}`);
  if (family === 'INVITE') return patients.map((id) => `${family} ${id}`);
  if (patients.length === 0) return agents.map((id) => `${family} ${id} >`);
  return agents.flatMap((agent) => patients.map((patient) => `${family} ${agent} > ${patient}`)).slice(0, 12);
}

function findHome(claim: Claim, keys: readonly string[], byKey: ReadonlyMap<string, readonly Draft[]>): Draft | null {
  let best: Draft | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const key of keys) {
    const known = byKey.get(key) ?? [];
    for (let i = known.length - 1; i >= Math.max(0, known.length - LOOK_BACK); i--) {
      const away = distanceTo(known[i], claim);
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

/** Days between an event and a claim that may tell of it; infinite where they cannot be the same. */
function distanceTo(draft: Draft, claim: Claim): number {
  const no = Number.POSITIVE_INFINITY;
  if (!sidesFit(draft, claim) || !placeFits(draft, claim)) return no;
  const sameArticle = draft.claims.some(({ path }) => path === claim.path);
  if (draft.ahead !== claim.ahead) {
    const bothTold = draft.told !== null && claim.told !== null && isExact(draft.told) && isExact(claim.told);
    if (!bothTold) return no;
  }
  if (claim.told && draft.told)
    return meets(
      draft.told,
      claim.told,
      isExact(draft.told) && isExact(claim.told) && claim.family !== 'CONSULT' ? SLACK : 0,
    )
      ? 0
      : no;
  if (sameArticle) return 0;
  if (claim.day === null || draft.reported === null) return LASTING.has(claim.family) || claim.ahead ? STANDING : no;
  const news = claim.ahead
    ? { first: claim.day, last: claim.day + STANDING }
    : { first: claim.day - NEWS, last: claim.day };
  const near = LASTING.has(claim.family) || claim.ahead ? STANDING : SAME_NEWS;
  if (draft.told)
    return meets(draft.told, claim.family === 'INVITE' ? { first: claim.day - STANDING, last: claim.day } : news)
      ? gap(draft.told, claim.day)
      : no;
  const reported = gap(draft.reported, claim.day);
  return reported <= near ? reported : no;
}

function isExact({ first, last }: Window): boolean {
  return last - first <= 31;
}

function gap({ first, last }: Window, day: number): number {
  return day < first ? first - day : day > last ? day - last : 0;
}

/** Nobody told on a side fits anybody; else one must be the same. Direction counts but for mutual events. */
function sidesFit(draft: Draft, claim: Claim): boolean {
  if (isMutual(claim.family)) {
    const all = [...claim.agents, ...claim.patients];
    return all.filter((id) => draft.agents.has(id) || draft.patients.has(id)).length >= Math.min(2, all.length);
  }
  return sideFits(draft.agents, claim.agents) && sideFits(draft.patients, claim.patients, claim.family === 'VISIT');
}

function sideFits(known: ReadonlySet<string>, told: readonly string[], loose = false): boolean {
  return loose || known.size === 0 || told.length === 0 || told.some((id) => known.has(id));
}

/** Violence is told by its place; meetings of one day may be told by city or by country. */
function placeFits(draft: Draft, claim: Claim): boolean {
  if (claim.family === 'VISIT') {
    if (claim.patients.length === 0 || draft.patients.size === 0 || claim.patients.some((id) => draft.patients.has(id)))
      return true;
    const together = draft.claims.some(({ path }) => path === claim.path);
    return (
      !claim.ahead && draft.reported !== null && claim.day !== null && !together && gap(draft.reported, claim.day) <= 3
    );
  }
  if (claim.place === null || draft.places.size === 0 || draft.places.has(claim.place)) return true;
  if (claim.told !== null && draft.told !== null) return true;
  // one meeting, told by street and by city
  return (
    claim.family === 'CONSULT' && claim.day !== null && draft.reported !== null && gap(draft.reported, claim.day) <= 2
  );
}

function open(claim: Claim, drafts: Draft[]): Draft {
  const draft: Draft = {
    family: claim.family,
    claims: [],
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
  for (const id of claim.agents) if (!isMutual(draft.family) || !draft.patients.has(id)) draft.agents.add(id);
  for (const id of claim.patients) if (!draft.agents.has(id)) draft.patients.add(id);
  if (claim.place !== null) draft.places.add(claim.place);
  if (claim.told && (!draft.told || claim.told.last - claim.told.first < draft.told.last - draft.told.first))
    draft.told = claim.told;
  if (claim.day !== null) {
    const { first, last } = draft.reported ?? { first: claim.day, last: claim.day };
    draft.reported = { first: Math.min(first, claim.day), last: Math.max(last, claim.day) };
  }
  draft.ahead = draft.ahead && claim.ahead;
}
