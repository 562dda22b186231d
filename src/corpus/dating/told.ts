import type { DateClue } from '../../language/analysis';
import { windowOf } from '../events/window';
import { type Bound, evidenceAt } from './bound';

/** The days from the latest date told as past to the end of the earliest that is told as to come. */
export function toldBounds(path: string, clues: readonly DateClue[]): Bound[] {
  return clues.flatMap((clue): Bound[] => {
    const told = clue.kind === 'told' ? windowOf(clue.value) : null;
    if (clue.kind !== 'told' || !told) return [];
    const past = clue.tense === 'past';
    const window = past
      ? { first: told.first, last: Number.POSITIVE_INFINITY }
      : { first: Number.NEGATIVE_INFINITY, last: told.last };
    const why = past ? 'is told as past' : 'is told as still to come';
    return [{ windows: [window], sources: ['told'], weight: 1, evidence: [evidenceAt(path, clue, why)] }];
  });
}
