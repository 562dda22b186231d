import type { Claim } from './claim';
import { isOpen } from './family';
import type { Met } from './fits';
import type { Profile } from './profile';
import type { PutOff } from './put-off';
import { isExact, meets } from './window';

/** Days for which a plan stands without a date of its own. */
const PLAN_OF_VISIT = 200;
const PLAN = 30;

/**
 * Days between a plan and what came of it, whichever of the two is the draft; null where the claim tells no plan that
 * came about. A visit planned for May, put off and paid in June is one visit.
 */
export function comesAbout(met: Met, claim: Claim, putOff: PutOff): number | null {
  const isVisit = claim.family === 'VISIT' && sharesGoal(met.draft, claim);
  if (!isVisit && !isOpen(claim.family)) return null;
  return claim.ahead ? planOf(met, claim, isVisit) : outcomeOf(met.draft, claim, isVisit, putOff);
}

function sharesGoal(draft: Profile, claim: Claim): boolean {
  return (
    claim.patients.length === 0 ||
    draft.patients.length === 0 ||
    claim.patients.some((id) => draft.patients.includes(id))
  );
}

/** The claim is a plan of what the draft says has happened. */
function planOf({ draft, together }: Met, { told: planned, day, status }: Claim, isVisit: boolean): number | null {
  const { told, plans } = draft;
  if (status === 'cancelled') return null;
  if (planned !== null) {
    const wanted = told === null ? plans : [...plans, told];
    return wanted.some((window) => meets(window, planned, 1)) ? 0 : null;
  }
  if (told === null || day === null || !isExact(told)) return null;
  // "The visit had been postponed"
  if (isVisit && together) return 0;
  const wait = told.first - day;
  return wait >= 0 && wait <= (isVisit ? PLAN_OF_VISIT : PLAN) ? wait : null;
}

/** The claim is what came of the draft's plan. */
function outcomeOf(draft: Profile, { told, day }: Claim, isVisit: boolean, putOff: PutOff): number | null {
  if (told === null || draft.told === null) return null;
  if (meets(draft.told, told, 1)) return isVisit || isExact(draft.told) ? 0 : null;
  const wait = told.first - draft.told.last;
  if (wait < 0 || wait > PLAN_OF_VISIT || day === null || draft.reported === null) return null;
  const since = draft.reported.first;
  const wasPutOff = draft.agents.some((id) => putOff.get(id)?.some((told) => told >= since && told <= day));
  return wasPutOff ? wait : null;
}
