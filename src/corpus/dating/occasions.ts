import type { DateClue } from '../../language/analysis';
import { type Bound, evidenceAt, yearWindow } from './bound';
import type { DateEvidence } from './inferred-date';

type Occasion = Extract<DateClue, { kind: 'occasion' }>;

/** The year of a numbered occasion as dated articles tell it. */
export interface OccasionYear {
  readonly year: number;
  readonly evidence: readonly DateEvidence[];
}

/** The keys of numbered occasions whose year would tell that of the article. */
export function occasionsAsked(clues: readonly DateClue[]): string[] {
  return clues.flatMap((clue) => (clue.kind === 'occasion' && clue.shift !== null ? [clue.key] : []));
}

/** Gathers the year of each numbered occasion asked for; null where dated articles put it into different ones. */
export function gatherOccasions(
  found: Map<string, OccasionYear | null>,
  asked: ReadonlySet<string>,
  path: string,
  date: string,
  clues: readonly DateClue[],
): void {
  for (const clue of clues) {
    if (clue.kind !== 'occasion' || clue.year === null || !asked.has(clue.key)) continue;
    const before = found.get(clue.key);
    if (before === undefined) {
      const evidence = [evidenceAt(path, clue, `put into ${clue.year} by the article of ${date}`)];
      found.set(clue.key, { year: clue.year, evidence });
    } else if (before?.year !== clue.year) found.set(clue.key, null);
  }
}

/** Years counted from numbered occasions: `the 12th Forum later this year`, of which dated articles know the year. */
export function occasionBounds(
  path: string,
  clues: readonly DateClue[],
  years: ReadonlyMap<string, OccasionYear | null>,
): Bound[] {
  const asking = clues.filter((clue): clue is Occasion => clue.kind === 'occasion' && clue.shift !== null);
  return asking.flatMap((clue): Bound[] => {
    const told = years.get(clue.key);
    if (!told) return [];
    const why = `is in ${told.year}, as a dated article tells`;
    return [
      {
        windows: [yearWindow(told.year - clue.shift!)],
        sources: [`occasion ${clue.key}`],
        weight: 1,
        evidence: [evidenceAt(path, clue, why), ...told.evidence],
      },
    ];
  });
}
