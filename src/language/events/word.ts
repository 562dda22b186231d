import type { Demands } from './triggers';
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

/** What a token's spelling tells of it, wherever it stands. */
export interface WordFacts {
  /** Small letters, with straight apostrophes. */
  readonly lower: string;
  readonly tag: WordTag;
  /** The tag of the first word of a sentence, whose capital tells nothing. */
  readonly firstTag: WordTag;
  /** Base form and forms where it is a verb. */
  readonly lemma: string;
  readonly forms: VerbForms;
  /** True where it ends in a possessive `'s`. */
  readonly possessive: boolean;
  /** True for a lone `'s` or `'`. */
  readonly isPossessiveMark: boolean;
  /** True for quote marks and brackets. */
  readonly isPassedOver: boolean;
  readonly isCapital: boolean;
  /** True for nouns of people and bodies. */
  readonly isActor: boolean;
  /** `more`, `at`: it may begin a quantity. */
  readonly opensQuantity: boolean;
  readonly isNumeral: boolean;
  /** The ways in which it can tell an event, and the sets of words that it is in, by number: see `triggers`. */
  readonly ways: readonly Demands[];
  readonly sets: readonly number[];
}

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
  readonly facts: WordFacts;
}
