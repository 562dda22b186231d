import { type Dictionary, dictionaryOf } from './dictionary';
import { NUMBERS, wordsOfPatterns } from './pattern-words';
import type { Rule } from './rule';
import { KINDS, type Kind } from './vocabulary';

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
  /** For each word the places of the rules that need it, or one like it; and 1 where there are any. */
  readonly neededBy: readonly (readonly number[])[];
  readonly needed: Uint8Array;
  /** For each rule what each word does in its matches. */
  readonly roles: readonly Uint8Array[];
  /** For each rule how many words its matches have at least. */
  readonly least: readonly number[];
}

export function triggersOf(rules: readonly Rule[]): Triggers {
  const patterns = wordsOfPatterns(rules.map(({ source }) => source));
  const words = [...new Set([...NUMBERS, ...patterns.flatMap(({ all }) => [...all])])];
  const places = new Map(words.map((word, place) => [word, place]));
  const neededBy: number[][] = words.map(() => []);
  const roles = rules.map(({ needs }, rule) => {
    const { all, first } = patterns[rule];
    const own = new Uint8Array(words.length);
    for (const word of all) {
      const kind = isOfKind(word, needs.kind);
      const needed = needs.words === null ? kind : needs.words.includes(word);
      const place = places.get(word)!;
      own[place] = STANDS | (first.has(word) ? OPENS : 0) | (kind ? KIND : 0) | (needed ? NEEDED : 0);
      if (needed) neededBy[place].push(rule);
    }
    return own;
  });
  return {
    rules,
    dictionary: dictionaryOf(words),
    neededBy,
    needed: Uint8Array.from(neededBy, ({ length }) => (length > 0 ? 1 : 0)),
    roles,
    least: patterns.map(({ least }) => least),
  };
}

function isOfKind(word: string, kind: Kind): boolean {
  return NUMBERS.includes(word) ? kind === 'number' : (KINDS.get(word)?.includes(kind) ?? false);
}
