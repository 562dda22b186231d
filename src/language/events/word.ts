import type { VerbForm } from './inflect';

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
  readonly lower: string;
  tag: WordTag;
  /** Base form and possible forms, for verbs. */
  lemma: string;
  forms: readonly VerbForm[];
  /** True where a possessive `'s` follows or is part of the token. */
  possessive: boolean;
  /** Index into the document's mentions of the name or pronoun it belongs to; -1 for none. */
  mention: number;
}
