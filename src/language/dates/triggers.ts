import { bySpelling, type Spelling } from '../tokens/spelling';
import { isDigit, isLetter } from './characters';
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

/** A run of letters from a to z, or of digits, within a token. */
export interface TokenWord {
  /** Its number in the vocabulary, -1 where it stands in no match of any rule. */
  readonly word: number;
  /** Offsets into the token. */
  readonly from: number;
  readonly to: number;
}

/** Where rules are to be tried: most of an article holds none of the words that they cannot do without. */
export interface Triggers {
  readonly rules: readonly Rule[];
  /** A token's words; the vocabulary has all that may stand in a match of some rule. */
  readonly wordsOf: (spelling: Spelling) => readonly TokenWord[];
  /** For each word of the vocabulary the places of the rules that need it, or one like it. */
  readonly neededBy: readonly (readonly number[])[];
  /** For each rule what each word does in its matches. */
  readonly roles: readonly Uint8Array[];
}

export function triggersOf(rules: readonly Rule[]): Triggers {
  const patterns = wordsOfPatterns(rules.map(({ source }) => source));
  const words = [...new Set(patterns.flatMap(({ all }) => [...all]))];
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
  return { rules, wordsOf: bySpelling(reader(words)), neededBy, roles };
}

function reader(vocabulary: readonly string[]): (text: string) => readonly TokenWord[] {
  const places = new Map(vocabulary.map((word, place) => [word, place]));
  return (text) => {
    const words: TokenWord[] = [];
    for (let at = 0; at < text.length; ) {
      const from = at;
      const belongs = kindAt(text, at++);
      if (!belongs) continue;
      while (at < text.length && belongs(text.charCodeAt(at))) at++;
      const written =
        belongs === isDigit ? NUMBERS[Math.min(at - from, NUMBERS.length - 1)] : text.slice(from, at).toLowerCase();
      words.push({ word: places.get(written) ?? -1, from, to: at });
    }
    return words.length === 0 ? NO_WORDS : words.every(({ word }) => word < 0) ? OTHER_WORDS : words;
  };
}

function kindAt(text: string, at: number): ((code: number) => boolean) | null {
  const code = text.charCodeAt(at);
  return isLetter(code) ? isLetter : isDigit(code) ? isDigit : null;
}

const NO_WORDS: readonly TokenWord[] = [];
const OTHER_WORDS: readonly TokenWord[] = [{ word: -1, from: 0, to: 0 }];
