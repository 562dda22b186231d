import type { DateExpression } from '../../language/analysis';
import { yearShift } from '../../language/clues/year-shift';

/** Words that an inferred date rests on, and why. */
export interface DateEvidence {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly why: string;
}

/** When an undated article must have been written, as far as the corpus tells. */
export interface InferredDate {
  /** First and last ISO day that the evidence leaves. */
  readonly range: readonly [string, string];
  readonly evidence: readonly DateEvidence[];
  /** By the number of independent clues: one, two, more. */
  readonly confidence: 'low' | 'medium' | 'high';
}

/** The date expressions of an undated article, those that count years from its own resolved where that is inferred. */
export function resolveInYear(
  dates: readonly DateExpression[],
  inferred: InferredDate | undefined,
): readonly DateExpression[] {
  const year = inferred?.range[0].slice(0, 4);
  if (!year || inferred?.range[1].slice(0, 4) !== year) return dates;
  return dates.map((date) => {
    const shift = date.value.startsWith('XXXX') ? yearShift(date.text) : null;
    if (shift === null) return date;
    const value = date.value.replace('XXXX', String(Number(year) + shift));
    return { ...date, value, reason: `the article was written in ${year}, as the evidence for its day tells` };
  });
}
