import type { DateClue } from '../../language/analysis';
import { type Bound, evidenceAt, yearWindow } from './bound';

type Anniversary = Extract<DateClue, { kind: 'anniversary' }>;

/** The years in which anniversaries that the article tells of fall; those of one year are one clue. */
export function anniversaryBounds(path: string, clues: readonly DateClue[]): Bound[] {
  const byYear = new Map<number, Anniversary[]>();
  for (const clue of clues)
    if (clue.kind === 'anniversary') byYear.set(clue.year, [...(byYear.get(clue.year) ?? []), clue]);
  return [...byYear].map(([year, told]) => ({
    windows: [yearWindow(year)],
    sources: ['anniversary'],
    weight: 1,
    evidence: told.map((clue) => evidenceAt(path, clue, `falls in ${year}`)),
  }));
}
