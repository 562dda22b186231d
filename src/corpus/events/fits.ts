import { circumstancesFit } from './circumstances-fit';
import { actOf, type Claim } from './claim';
import { comesAbout } from './comes-about';
import { isMutual, isOpen } from './family';
import type { Profile } from './profile';
import type { PutOff } from './put-off';
import type { Timing } from './timing';
import { EVER_AFTER, gap, isExact, meets, type Window } from './window';

/** Days before an article within which what it tells without a date has happened. */
const NEWS = 45;
/** Days between two articles that tell the same without a date. */
const SAME_NEWS = 7;
/** Days for which an invitation stands. */
const STANDING = 200;
/** Days by which two exact dates of one event may differ: time zones, night sessions; a visit lasts. */
const SLACK = 1;
const LONG_SLACK = 3;
/** Families of things that last: one without a date is the one that is known. */
const LASTING = new Set(['INVITE', 'ACCEPT']);
/** Families in which an event is known by one side. */
const ONE_SIDED = new Set(['VISIT', 'INVITE', 'VIOLENCE', 'ACCEPT', 'BID']);

/** Days between a plan, or what stands for long, and what tells of it; a month's window comes on top. */
const FAR = STANDING + 32;
/** Days between two reports of the news of one time. */
const CLOSE = SAME_NEWS + LONG_SLACK;

/** Days beyond which two claims of one family tell of two events. */
export function reachBetween(family: string, a: Timing, b: Timing): number {
  if (LASTING.has(family) || (a.ahead && b.ahead)) return FAR;
  if (a.ahead || b.ahead) return family === 'VISIT' || isOpen(family) ? FAR : CLOSE;
  return a.isTold === b.isTold ? CLOSE : NEWS + LONG_SLACK;
}

/** An event as a claim finds it. */
export interface Met {
  readonly draft: Profile;
  /** The claim's article tells of it already. */
  readonly together: boolean;
}

/** Days of which an event tells, now these and now those, and whether all of them are planned or none. */
export interface ToldDays extends Window {
  readonly ahead: boolean;
}

/** True where what a claim tells, from `first` to `last`, is apart from all those days, see `areApart`. */
export function isBeyond(days: ToldDays, timing: Timing, first: number, last: number): boolean {
  return (
    timing.isTold && timing.ahead === days.ahead && (first > days.last + LONG_SLACK || last < days.first - LONG_SLACK)
  );
}

/** More than there are days between any two. */
export const APART = EVER_AFTER;

/** True where an event and a claim tell days that cannot be the same: most pairs end here, before anything costly. */
export function areApart(draft: Profile, claim: Claim): boolean {
  if (!draft.told || !claim.told || draft.ahead !== claim.ahead) return false;
  return !meets(draft.told, claim.told, LONG_SLACK);
}

/**
 * Days between an event and a claim that may tell of it; `APART` where they cannot be the same. Those of days that are
 * apart are not asked for.
 */
export function distanceTo({ draft, together }: Met, claim: Claim, putOff: PutOff): number {
  const fits = isOpen(claim.family)
    ? circumstancesFit(draft, claim)
    : sidesFit(draft, claim) && placeFits(draft, claim, together);
  if (!fits) return APART;
  if (draft.ahead !== claim.ahead) {
    const wait = comesAbout({ draft, together }, claim, putOff);
    if (wait !== null) return wait;
    const bothTold = draft.told !== null && claim.told !== null && isExact(draft.told) && isExact(claim.told);
    if (!bothTold) return APART;
  }
  if (claim.told && draft.told)
    return meets(draft.told, claim.told, isExact(draft.told) && isExact(claim.told) ? slackOf(draft, claim) : 0)
      ? 0
      : APART;
  if (together) return 0;
  const stands = LASTING.has(claim.family) || claim.ahead;
  if (claim.day === null) return stands ? STANDING : APART;
  if (draft.told) return meets(draft.told, newsOf(claim, claim.day)) ? gap(draft.told, claim.day) : APART;
  if (draft.reported === null) return APART;
  // what is told again and again is not for ever the same
  if (Math.max(draft.reported.last, claim.day) - Math.min(draft.reported.first, claim.day) > STANDING) return APART;
  const reported = gap(draft.reported, claim.day);
  return reported <= (stands ? STANDING : SAME_NEWS) ? reported : APART;
}

/** The days that an article of a day speaks of where it tells no date. */
function newsOf({ ahead, family }: Claim, day: number): Window {
  if (family === 'INVITE') return { first: day - STANDING, last: day };
  return ahead ? { first: day, last: day + STANDING } : { first: day - NEWS, last: day };
}

function slackOf(draft: Profile, { family, patients }: Claim): number {
  if (family === 'VISIT') return patients.some((id) => draft.patients.includes(id)) ? LONG_SLACK : SLACK;
  return family === 'CONSULT' ? 0 : SLACK;
}

/** Nobody told on a side fits anybody; else one must be the same. Direction counts but for mutual events. */
function sidesFit(draft: Profile, claim: Claim): boolean {
  if (isMutual(claim.family)) {
    const shared = countIn(draft, claim.agents) + countIn(draft, claim.patients);
    return shared >= Math.min(2, claim.agents.length + claim.patients.length);
  }
  if (!ONE_SIDED.has(claim.family) && (draft.patients.length === 0) !== (claim.patients.length === 0)) {
    // "rejected a lower bid", "rejected the bid of Norland Steel"
    if (draft.told === null || claim.told === null || draft.act !== actOf(claim)) return false;
  }
  return sideFits(draft.agents, claim.agents) && sideFits(draft.patients, claim.patients, claim.family === 'VISIT');
}

function countIn({ agents, patients }: Profile, ids: readonly string[]): number {
  let found = 0;
  for (const id of ids) if (agents.includes(id) || patients.includes(id)) found++;
  return found;
}

function sideFits(known: readonly string[], told: readonly string[], loose = false): boolean {
  return loose || known.length === 0 || told.length === 0 || told.some((id) => known.includes(id));
}

/** Violence is told by its place; meetings of one day may be told by city or by country. */
function placeFits(draft: Profile, claim: Claim, together: boolean): boolean {
  if (claim.family === 'VISIT') {
    if (
      claim.patients.length === 0 ||
      draft.patients.length === 0 ||
      claim.patients.some((id) => draft.patients.includes(id))
    )
      return true;
    return (
      !claim.ahead && draft.reported !== null && claim.day !== null && !together && gap(draft.reported, claim.day) <= 3
    );
  }
  if (claim.place === null || draft.places.length === 0 || draft.places.includes(claim.place)) return true;
  if (claim.told !== null && draft.told !== null) return true;
  // one meeting, told by street and by city
  return (
    claim.family === 'CONSULT' &&
    !together &&
    claim.day !== null &&
    draft.reported !== null &&
    gap(draft.reported, claim.day) <= 2
  );
}
