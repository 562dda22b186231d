import type { DateClue } from '../../language/analysis';
import { dayOf, EVER_AFTER, EVER_BEFORE, windowOf } from '../events/window';
import { type Bound, evidenceAt } from './bound';

/** Days from the day at the head of an article to the one on which it was written or sent out. */
const FILED = 2;

/** The days around the one that stands at the head of the article. */
export function filedBounds(path: string, clues: readonly DateClue[]): Bound[] {
  return clues.flatMap((clue): Bound[] => {
    const day = clue.kind === 'filed' ? dayOf(clue.date) : null;
    if (day === null) return [];
    const evidence = [evidenceAt(path, clue, 'stands at the head of the article')];
    return [{ windows: [{ first: day - FILED, last: day + FILED }], sources: ['filed'], weight: 3, evidence }];
  });
}

/** The days from the latest date told as past to the end of the earliest that is told as to come. */
export function toldBounds(path: string, clues: readonly DateClue[]): Bound[] {
  return clues.flatMap((clue): Bound[] => {
    const told = clue.kind === 'told' ? windowOf(clue.value) : null;
    if (clue.kind !== 'told' || !told) return [];
    const past = clue.tense === 'past';
    const window = past ? { first: told.first, last: EVER_AFTER } : { first: EVER_BEFORE, last: told.last };
    const why = past ? 'is told as past' : 'is told as still to come';
    return [{ windows: [window], sources: ['told'], weight: 1, evidence: [evidenceAt(path, clue, why)] }];
  });
}
