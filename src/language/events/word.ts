import type { VerbForms } from './verbs';

export type WordTag =
  | 'name'
  | 'pronoun'
  | 'determiner'
  | 'possessive'
  | 'number'
  | 'preposition'
  | 'and'
  | 'subordinator'
  | 'that'
  | 'relative'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'not'
  | 'to'
  | 'adverb'
  | 'verb'
  | 'noun'
  | 'time'
  | 'comma'
  | 'stop';

/** A token with what a clause reader needs to know of it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Small letters, with straight apostrophes. */
  readonly lower: string;
  tag: WordTag;
  /** Base form and possible forms, for verbs. */
  lemma: string;
  forms: VerbForms;
  /** True where a possessive `'s` follows or is part of the token. */
  possessive: boolean;
  /** Index into the document's mentions of the name or pronoun it belongs to; -1 for none. */
  readonly mention: number;
  /** Yes-or-no facts of its spelling: see `hasMark`. */
  readonly marks: number;
}

/** A possessive `'s` ends it; it is a lone `'s` or `'`. */
export const POSSESSIVE = 1;
export const POSSESSIVE_MARK = 2;
export const OPEN_BRACKET = 4;
/** A quote mark or bracket. */
export const PASSED_OVER = 8;
/** It may begin a quantity (`more`, `at`); it is a number in words. */
export const OPENS_QUANTITY = 16;
export const NUMERAL = 32;
export const CAPITAL = 64;
/** A noun of people and bodies; a noun that is an event. */
export const ACTOR_NOUN = 128;
export const EVENT_NOUN = 256;

export function hasMark({ marks }: { readonly marks: number }, mark: number): boolean {
  return (marks & mark) !== 0;
}
