import type { Sentence, Token } from '../analysis';
import { FUNCTION_WORDS, SAYING_VERBS, TIME_WORDS } from '../lexicon/function-words';

const MOST = 20;

/** Stems of the sentence's content words, each once, in text order: what two sentences on one thing have in common. */
export function contextOf(tokens: readonly Token[], { tokenStart, tokenEnd }: Sentence): readonly string[] {
  const stems = new Set<string>();
  for (let at = tokenStart; at < tokenEnd && stems.size < MOST; at++) {
    const word = tokens[at].spelling.lower;
    if (word.length < 4 || !/^\p{L}/u.test(word)) continue;
    if (FUNCTION_WORDS.has(word) || SAYING_VERBS.has(word) || TIME_WORDS.has(word)) continue;
    stems.add(stemOf(word));
  }
  return [...stems];
}

/** A word without the endings of number and tense: `signed`, `signing`, `signs` → `sign`. */
export function stemOf(word: string): string {
  return word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ings?|ed|es|s|’s|'s)$/, '');
}
