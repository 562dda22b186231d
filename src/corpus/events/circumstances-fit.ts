import type { Claim } from './claim';
import type { Draft } from './draft';

/** True where what an event and a claim name with them tells of one accident, search or strike. */
export function circumstancesFit(draft: Draft, claim: Claim): boolean {
  const shared = count(claim.near, draft.near);
  if (claim.family === 'DEATHS') {
    // the death of somebody with a name is told by that name alone
    if (draft.who.size > 0 || claim.who.length > 0) return claim.who.some((id) => draft.who.has(id));
  } else if (draft.who.size > 0 && claim.who.length > 0 && shared < 2 && !claim.who.some((id) => draft.who.has(id))) {
    return false;
  }
  if (shared > 0) return true;
  if (claim.place !== null && draft.places.size > 0) return false;
  const all = [...new Set([...claim.near, ...claim.around])];
  return all.filter((id) => draft.near.has(id) || draft.around.has(id)).length >= 2;
}

function count(ids: readonly string[], known: ReadonlySet<string>): number {
  let shared = 0;
  for (const id of ids) if (known.has(id)) shared++;
  return shared;
}
