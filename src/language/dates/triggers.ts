import { type Dictionary, dictionaryOf } from './dictionary';
import { NUMBERS, wordsOfPatterns } from './pattern-words';
import type { Rule } from './rule';
import { KINDS } from './vocabulary';

// What a word does in the matches of a rule; flags. None of them for a word that never stands in one.
const STANDS = 1;
/** A match may begin with it. */
export const OPENS = 2;
/** It is of the kind that the rule needs. */
export const KIND = 4;
/** It is one of the words that the rule needs, or of that kind where it names none. */
export const NEEDED = 8;

/** Where rules are to be tried: most of an article holds none of the words that they cannot do without. */
export interface Triggers {
  readonly rules: readonly Rule[];
  /** All words that may stand in a match of some rule; those of `NUMBERS` come first. */
  readonly dictionary: Dictionary;
  /** For each word the places of the rules that need it, or one like it. */
  readonly neededBy: readonly (readonly number[])[];
  /** For each rule what each word does in its matches. */
  readonly roles: readonly Uint8Array[];
}

export function triggersOf(rules: readonly Rule[]): Triggers {
  const patterns = wordsOfPatterns(rules.map(({ source }) => source));
  const words = [...new Set([...NUMBERS, ...patterns.flatMap(({ all }) => [...all])])];
  const roles = rules.map(({ needs }, rule) => {
    const { all, first } = patterns[rule];
    return Uint8Array.from(words, (word) => {
      if (!all.has(word)) return 0;
      const kind = NUMBERS.includes(word) ? needs.kind === 'number' : (KINDS.get(word)?.includes(needs.kind) ?? false);
      const needed = needs.words === null ? kind : needs.words.includes(word);
      return STANDS | (first.has(word) ? OPENS : 0) | (kind ? KIND : 0) | (needed ? NEEDED : 0);
    });
  });
  const neededBy = words.map((_, word) => rules.flatMap((_rule, rule) => (roles[rule][word] & NEEDED ? [rule] : [])));
  return { rules, dictionary: dictionaryOf(words), neededBy, roles };
}
