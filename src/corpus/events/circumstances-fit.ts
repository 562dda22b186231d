import type { Claim } from './claim';
import type { Profile } from './profile';

/** True where what an event and a claim name with them tells of one accident, search or strike. */
export function circumstancesFit(draft: Profile, claim: Claim): boolean {
  const shared = count(claim.near, draft.near);
  if (claim.family === 'DEATHS') {
    // the death of somebody with a name is told by that name alone
    if (draft.who.length > 0 || claim.who.length > 0) return claim.who.some((id) => draft.who.includes(id));
  } else if (
    draft.who.length > 0 &&
    claim.who.length > 0 &&
    shared < 2 &&
    !claim.who.some((id) => draft.who.includes(id))
  ) {
    return false;
  }
  if (shared > 0) return true;
  if (claim.place !== null && draft.places.length > 0) return false;
  let known = 0;
  const { near, around } = claim;
  for (const id of near) if (draft.around.includes(id)) known++;
  for (const id of around) if (!near.includes(id) && (draft.near.includes(id) || draft.around.includes(id))) known++;
  return known >= 2;
}

function count(ids: readonly string[], known: readonly string[]): number {
  let shared = 0;
  for (const id of ids) if (known.includes(id)) shared++;
  return shared;
}
