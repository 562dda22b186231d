import { byCodeUnits, type Claim } from './claim';

/** A claim with its rank at hand, see `rankOf`. */
export interface Ranked {
  readonly claim: Claim;
  readonly rank: number;
}

const NEVER = 2 ** 28;
/** More than any window has days. */
const LONGEST = 2 ** 20;

/**
 * The order in which claims are merged: dated ones first, exact dates before months and years, by date; the others by
 * the day of their article; then by path and place in the text.
 */
export function inOrder(a: Ranked, b: Ranked): number {
  return a.rank - b.rank || byCodeUnits(a.claim.path, b.claim.path) || a.claim.index - b.claim.index;
}

/** All of the order but paths, as one number: claims are compared by the million. */
export function rankOf({ told, day }: Claim): number {
  const length = told ? told.last - told.first : LONGEST;
  return 2 * NEVER * length + NEVER + (told ? told.first : (day ?? NEVER - 1));
}
