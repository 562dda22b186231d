import type { DateExpression, EventReport, Quote } from '../analysis';
import type { LanguageDocument } from '../document';
import type { Identity } from '../identity/identity';

/** The reports of events in a document, in text order of their triggers. */
export function readEvents(
  _document: LanguageDocument,
  _identity: Identity,
  _dates: readonly DateExpression[],
  _quotes: readonly Quote[],
): EventReport[] {
  return [];
}
