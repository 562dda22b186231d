import { circumstancesFit } from './circumstances-fit';
import type { Claim } from './claim';
import { comesAbout, type PutOff } from './comes-about';
import type { Draft } from './draft';
import { isMutual, isOpen } from './family';
import { gap, isExact, meets } from './window';

export type { PutOff } from './comes-about';

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

/** Days between an event and a claim that may tell of it; infinite where they cannot be the same. */
export function distanceTo(draft: Draft, claim: Claim, putOff: PutOff): number {
  const no = Number.POSITIVE_INFINITY;
  // days apart: most pairs end here, before anything costly
  if (draft.told && claim.told && draft.ahead === claim.ahead && !meets(draft.told, claim.told, LONG_SLACK)) return no;
  const fits = isOpen(claim.family)
    ? circumstancesFit(draft, claim)
    : sidesFit(draft, claim) && placeFits(draft, claim);
  if (!fits) return no;
  const sameArticle = draft.paths.has(claim.path);
  if (draft.ahead !== claim.ahead) {
    const wait = comesAbout(draft, claim, putOff);
    if (wait !== null) return wait;
    const bothTold = draft.told !== null && claim.told !== null && isExact(draft.told) && isExact(claim.told);
    if (!bothTold) return no;
  }
  if (claim.told && draft.told)
    return meets(draft.told, claim.told, isExact(draft.told) && isExact(claim.told) ? slackOf(draft, claim) : 0)
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

function slackOf(draft: Draft, { family, patients }: Claim): number {
  if (family === 'VISIT') return patients.some((id) => draft.patients.has(id)) ? LONG_SLACK : SLACK;
  return family === 'CONSULT' ? 0 : SLACK;
}

/** Nobody told on a side fits anybody; else one must be the same. Direction counts but for mutual events. */
function sidesFit(draft: Draft, claim: Claim): boolean {
  if (isMutual(claim.family)) {
    const all = [...claim.agents, ...claim.patients];
    return all.filter((id) => draft.agents.has(id) || draft.patients.has(id)).length >= Math.min(2, all.length);
  }
  if (!ONE_SIDED.has(claim.family) && (draft.patients.size === 0) !== (claim.patients.length === 0)) {
    // "rejected a lower bid", "rejected the bid of Norland Steel"
    if (draft.told === null || claim.told === null || actOf(draft.claims[0]) !== actOf(claim)) return false;
  }
  return sideFits(draft.agents, claim.agents) && sideFits(draft.patients, claim.patients, claim.family === 'VISIT');
}

function actOf({ report }: Claim): string {
  return report.headline?.act ?? report.trigger;
}

function sideFits(known: ReadonlySet<string>, told: readonly string[], loose = false): boolean {
  return loose || known.size === 0 || told.length === 0 || told.some((id) => known.has(id));
}

/** Violence is told by its place; meetings of one day may be told by city or by country. */
function placeFits(draft: Draft, claim: Claim): boolean {
  if (claim.family === 'VISIT') {
    if (claim.patients.length === 0 || draft.patients.size === 0 || claim.patients.some((id) => draft.patients.has(id)))
      return true;
    const together = draft.paths.has(claim.path);
    return (
      !claim.ahead && draft.reported !== null && claim.day !== null && !together && gap(draft.reported, claim.day) <= 3
    );
  }
  if (claim.place === null || draft.places.size === 0 || draft.places.has(claim.place)) return true;
  if (claim.told !== null && draft.told !== null) return true;
  // one meeting, told by street and by city
  return (
    claim.family === 'CONSULT' &&
    !draft.paths.has(claim.path) &&
    claim.day !== null &&
    draft.reported !== null &&
    gap(draft.reported, claim.day) <= 2
  );
}
