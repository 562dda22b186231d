import type { Discrepancy } from '../snapshot';

/** The analyst's word on a discrepancy: looked into, or reports that do not differ at all. */
export type Mark = 'seen' | 'not-a-discrepancy';

/** A mark and the statements that it was given for; it says nothing of statements that come later. */
export interface MarkedDiscrepancy {
  readonly mark: Mark;
  /** Texts of the statements, each once, in order of code units. */
  readonly statements: readonly string[];
}

/** The analyst's own word, which always wins. */
export interface Corrections {
  /** By id of the discrepancy. */
  readonly discrepancies: ReadonlyMap<string, MarkedDiscrepancy>;
}

export const NO_CORRECTIONS: Corrections = { discrepancies: new Map() };

/** Texts of a discrepancy's statements as a mark remembers them: white space is one space. */
export function statementTexts({ statements }: Pick<Discrepancy, 'statements'>): readonly string[] {
  return [...new Set(statements.map(({ text }) => text.replace(/\s+/g, ' ')))].sort();
}

/** True where the mark was given for all that the discrepancy states now. */
export function isMarked({ discrepancies }: Corrections, discrepancy: Discrepancy): boolean {
  const known = discrepancies.get(discrepancy.id);
  return known !== undefined && statementTexts(discrepancy).every((text) => known.statements.includes(text));
}

/** All that several files of corrections say; where two speak of one discrepancy, both texts and the later mark count. */
export function joinCorrections(all: readonly Corrections[]): Corrections {
  const discrepancies = new Map<string, MarkedDiscrepancy>();
  for (const [id, { mark, statements }] of all.flatMap((one) => [...one.discrepancies])) {
    const known = discrepancies.get(id)?.statements ?? [];
    discrepancies.set(id, { mark, statements: [...new Set([...known, ...statements])].sort() });
  }
  return { discrepancies };
}
