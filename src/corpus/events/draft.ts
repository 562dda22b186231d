import type { Claim } from './claim';
import { isMutual } from './family';
import type { Window } from './window';

/** What the claims of one event tell together. */
export interface Draft {
  readonly family: string;
  /** In order of merging, see `inOrder`. */
  readonly claims: readonly Claim[];
  readonly agents: readonly string[];
  readonly patients: readonly string[];
  readonly places: readonly string[];
  readonly who: readonly string[];
  readonly near: readonly string[];
  readonly around: readonly string[];
  /** When it happens as its reports tell it, the most exact one, or null; once it has happened plans do not count. */
  readonly told: Window | null;
  /** For when it was planned. */
  readonly plans: readonly Window[];
  /** Days of the articles that tell it. */
  readonly reported: Window | null;
  readonly ahead: boolean;
}

const NONE: readonly never[] = Object.freeze([]);

/** The draft of claims in order of merging; at least one. */
export function draftOf(claims: readonly Claim[]): Draft {
  let draft = opened(claims);
  for (let at = 1; at < claims.length; at++) draft = joined(draft, claims[at], claims);
  return draft;
}

function opened(claims: readonly Claim[]): Draft {
  const { family, agents, patients, place, who, near, around, told, day, ahead } = claims[0];
  return {
    ...{ family, claims, agents, patients, who, near, around, told, ahead },
    places: place === null ? NONE : [place],
    plans: ahead && told ? [told] : NONE,
    reported: day === null ? null : { first: day, last: day },
  };
}

/** `draft` with a claim that comes after its own; `claims` are all of them. */
export function joined(draft: Draft, claim: Claim, claims: readonly Claim[]): Draft {
  const mutual = isMutual(draft.family);
  const agents = union(draft.agents, mutual ? claim.agents.filter((id) => !draft.patients.includes(id)) : claim.agents);
  const patients = union(
    draft.patients,
    claim.patients.filter((id) => !agents.includes(id)),
  );
  return {
    family: draft.family,
    claims,
    agents,
    patients,
    places: claim.place === null ? draft.places : union(draft.places, [claim.place]),
    who: union(draft.who, claim.who),
    near: union(draft.near, claim.near),
    around: union(draft.around, claim.around),
    told: toldOf(draft, claim),
    plans: claim.ahead && claim.told ? [...draft.plans, claim.told] : draft.plans,
    reported: reportedOf(draft, claim),
    ahead: draft.ahead && claim.ahead,
  };
}

function toldOf({ told, ahead }: Draft, claim: Claim): Window | null {
  if (claim.told === null) return told;
  if (ahead && !claim.ahead) return claim.told;
  const isMoreExact = told === null || claim.told.last - claim.told.first < told.last - told.first;
  return ahead === claim.ahead && isMoreExact ? claim.told : told;
}

function reportedOf({ reported }: Draft, { day }: Claim): Window | null {
  if (day === null) return reported;
  if (reported === null) return { first: day, last: day };
  if (day >= reported.first && day <= reported.last) return reported;
  return { first: Math.min(reported.first, day), last: Math.max(reported.last, day) };
}

/** The known ones themselves where nothing is new. */
function union(known: readonly string[], more: readonly string[]): readonly string[] {
  const fresh = more.filter((id) => !known.includes(id));
  if (fresh.length === 0) return known;
  return known.length === 0 ? more : [...known, ...fresh];
}

/** True where one of its reports stands in the article. */
export function isToldIn({ claims }: Pick<Draft, 'claims'>, path: string): boolean {
  return claims.some((claim) => claim.path === path);
}
