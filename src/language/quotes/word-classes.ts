import { AUXILIARY, DETERMINER, IRREGULAR_VERB, isA, PREPOSITION, SUBJECT_PRONOUN } from './closed-class';
import type { Item } from './passage';
import { ADVERBIAL, ED_OR_ING, MAY_BE_VERB, NOUN_LIKE_S, PAST, REPORTING } from './words';

/** True for a word that looks like a finite verb or auxiliary where it stands. */
export function isVerbLike(items: readonly Item[], at: number): boolean {
  const { kind, classes, capital } = items[at];
  const before = at > 0 ? items[at - 1] : undefined;
  // `he's said`, `who's called`: after a pronoun the clitic is a verb.
  if (kind === 'possessive') return isA(before, SUBJECT_PRONOUN);
  if (kind !== 'word' || (classes & MAY_BE_VERB) === 0) return false;
  if ((classes & AUXILIARY) !== 0) return true;
  if (capital) return false;
  if ((classes & IRREGULAR_VERB) !== 0) return true;
  if ((classes & REPORTING) !== 0) return !(isA(before, DETERMINER) && (classes & ED_OR_ING) !== 0);
  if (before?.kind !== 'word') return false;
  if ((classes & PAST) !== 0) return !isA(before, DETERMINER | PREPOSITION);
  return (classes & NOUN_LIKE_S) !== 0 && (before.capital || isA(before, SUBJECT_PRONOUN));
}

export function isAdverb({ kind, capital, classes }: Item): boolean {
  return kind === 'word' && !capital && (classes & ADVERBIAL) !== 0;
}
