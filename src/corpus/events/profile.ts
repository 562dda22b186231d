import { actOf, byCodeUnits, type Claim } from './claim';
import { isMutual } from './family';
import type { Window } from './window';

/** What claims of one event tell together, in whatever order they come; lists are sorted by code units. */
export interface Profile {
  readonly family: string;
  /** What the first of the claims is called by. */
  readonly act: string;
  readonly agents: readonly string[];
  readonly patients: readonly string[];
  readonly places: readonly string[];
  readonly who: readonly string[];
  readonly near: readonly string[];
  readonly around: readonly string[];
  /** When it happens as its reports tell it, the most exact one, or null; once it has happened plans do not count. */
  readonly told: Window | null;
  /** For when it was planned, by their first and last days. */
  readonly plans: readonly Window[];
  /** Days of the articles that tell it. */
  readonly reported: Window | null;
  readonly ahead: boolean;
}

const NONE: readonly never[] = [];

export function profileOf(claim: Claim): Profile {
  const { family, agents, patients, place, who, near, around, told, day, ahead } = claim;
  return {
    family,
    act: actOf(claim),
    agents: union(NONE, agents),
    patients: union(NONE, patients),
    places: place === null ? NONE : [place],
    who: union(NONE, who),
    near: union(NONE, near),
    around: union(NONE, around),
    told,
    plans: ahead && told ? [told] : NONE,
    reported: day === null ? null : { first: day, last: day },
    ahead,
  };
}

/** The profile with one more claim; the same object where it tells nothing new. */
export function joined(profile: Profile, claim: Claim): Profile {
  const isBoth = isMutual(profile.family);
  const agents = union(profile.agents, claim.agents, isBoth ? profile.patients : NONE);
  const patients = union(profile.patients, claim.patients, agents);
  const after: Profile = {
    family: profile.family,
    act: profile.act,
    agents,
    patients,
    places: claim.place === null ? profile.places : union(profile.places, [claim.place]),
    who: union(profile.who, claim.who),
    near: union(profile.near, claim.near),
    around: union(profile.around, claim.around),
    told: toldOf(profile, claim),
    plans: plansOf(profile, claim),
    reported: reportedOf(profile, claim),
    ahead: profile.ahead && claim.ahead,
  };
  return FIELDS.every((field) => after[field] === profile[field]) ? profile : after;
}

/** All that joining may change. */
const FIELDS = ['agents', 'patients', 'places', 'who', 'near', 'around', 'told', 'plans', 'reported', 'ahead'] as const;
const LISTS = ['agents', 'patients', 'places', 'who', 'near', 'around'] as const;

/** True where both tell the same. */
export function sameProfile(a: Profile, b: Profile): boolean {
  return (
    a === b ||
    (a.family === b.family &&
      a.act === b.act &&
      a.ahead === b.ahead &&
      sameWindow(a.told, b.told) &&
      sameWindow(a.reported, b.reported) &&
      LISTS.every((field) => sameList(a[field], b[field], Object.is)) &&
      sameList(a.plans, b.plans, sameWindow))
  );
}

function sameWindow(a: Window | null, b: Window | null): boolean {
  return a === b || (a !== null && b !== null && a.first === b.first && a.last === b.last);
}

function sameList<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((item, at) => same(item, b[at])));
}

function toldOf({ told, ahead }: Profile, claim: Claim): Window | null {
  if (claim.told === null) return told;
  if (ahead && !claim.ahead) return claim.told;
  const isMoreExact = told === null || claim.told.last - claim.told.first < told.last - told.first;
  return ahead === claim.ahead && isMoreExact ? claim.told : told;
}

function plansOf({ plans }: Profile, { ahead, told }: Claim): readonly Window[] {
  if (!ahead || told === null || plans.some((plan) => sameWindow(plan, told))) return plans;
  return [...plans, told].sort((a, b) => a.first - b.first || a.last - b.last);
}

function reportedOf({ reported }: Profile, { day }: Claim): Window | null {
  if (day === null) return reported;
  if (reported === null) return { first: day, last: day };
  if (day >= reported.first && day <= reported.last) return reported;
  return { first: Math.min(reported.first, day), last: Math.max(reported.last, day) };
}

/** The known ones themselves where nothing is new; `but` are left out. */
function union(known: readonly string[], more: readonly string[], but: readonly string[] = NONE): readonly string[] {
  const isFresh = (id: string): boolean => !known.includes(id) && !but.includes(id);
  if (!more.some(isFresh)) return known;
  if (known.length === 0 && (more.length === 1 || (but.length === 0 && isSorted(more)))) return more;
  // put together so, it has no room to grow
  return known.concat(more.filter(isFresh)).sort(byCodeUnits);
}

/** True where they are each there once, by code units. */
function isSorted(ids: readonly string[]): boolean {
  for (let at = 1; at < ids.length; at++) if (ids[at - 1] >= ids[at]) return false;
  return true;
}
