import type { DateExpression } from '../analysis';
import type { LanguageDocument } from '../document';

/** The date expressions of dateline and body, in text order, none overlapping another. */
export function readDates(_document: LanguageDocument): DateExpression[] {
  return [];
}
