import type { Name } from '../analysis';
import type { LanguageDocument } from '../document';

/** The names of a document, in text order, none overlapping another. */
export function readNames(_document: LanguageDocument): Name[] {
  return [];
}
