import type { Quote } from '../analysis';
import type { LanguageDocument } from '../document';
import type { Identity } from '../identity/identity';

/** The quotes of a document with cue and source; `speaker` is set later, by `attributeQuotes`. */
export function readQuotes(_document: LanguageDocument, _identity: Identity): Quote[] {
  return [];
}
