import { byCodeUnits } from './claim';
import type { Draft } from './draft';
import type { Window } from './window';

/** An event in the search for what follows from it. */
export interface Link {
  /** The same for the same event, whatever its id. */
  readonly key: string;
  readonly draft: Draft;
  readonly place: string | null;
}

/** When it happens, else when it is told. */
export function timeOf({ draft }: Link): Window | null {
  return draft.told ?? draft.reported;
}

/** By their last days, then key; what has no time comes last. */
export function inTime(a: Link, b: Link): number {
  const never = Number.MAX_SAFE_INTEGER;
  return (timeOf(a)?.last ?? never) - (timeOf(b)?.last ?? never) || byCodeUnits(a.key, b.key);
}
