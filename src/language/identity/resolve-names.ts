import type { Name } from '../analysis';
import type { LanguageDocument } from '../document';
import type { Identity } from './identity';

/** Joins the names of one article, and the nominals that stand for them, into clusters. */
export function resolveNames(_document: LanguageDocument, _names: readonly Name[]): Identity {
  return { mentions: [], clusters: [] };
}
