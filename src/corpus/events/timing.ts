import type { Claim } from './claim';

/** What of a claim tells how far from it in time others are looked for: whether it is a plan, and whether it tells days. */
export interface Timing {
  readonly ahead: boolean;
  readonly isTold: boolean;
}

export const PLAN: Timing = { ahead: true, isTold: true };
export const TOLD: Timing = { ahead: false, isTold: true };
export const UNTOLD: Timing = { ahead: false, isTold: false };
const UNTOLD_PLAN: Timing = { ahead: true, isTold: false };

export function timingOf({ ahead, told }: Claim): Timing {
  if (ahead) return told !== null ? PLAN : UNTOLD_PLAN;
  return told !== null ? TOLD : UNTOLD;
}
