import type { Quote } from '../analysis';
import type { LanguageDocument } from '../document';
import type { Identity } from './identity';

/** Adds the pronouns of one article; those whose referent is unsure have no cluster. */
export function resolvePronouns(_document: LanguageDocument, identity: Identity, _quotes: readonly Quote[]): Identity {
  return identity;
}
