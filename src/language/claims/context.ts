import type { Sentence, Token } from '../analysis';
import { FUNCTION_WORDS, SAYING_VERBS, TIME_WORDS } from '../lexicon/function-words';
import { bySpelling } from '../tokens/spelling';

const MOST = 20;

/** The stem of a content word; null for another token. */
const contentStem = bySpelling((_, word): string | null => {
  if (word.length < 4 || !/^\p{L}/u.test(word)) return null;
  return FUNCTION_WORDS.has(word) || SAYING_VERBS.has(word) || TIME_WORDS.has(word) ? null : stemOf(word);
});

/** Stems of the sentence's content words, each once, in text order: what two sentences on one thing have in common. */
export function contextOf(tokens: readonly Token[], { tokenStart, tokenEnd }: Sentence): readonly string[] {
  const stems = new Set<string>();
  for (let at = tokenStart; at < tokenEnd && stems.size < MOST; at++) {
    const stem = contentStem(tokens[at].spelling);
    if (stem !== null) stems.add(stem);
  }
  return [...stems];
}

/** A word without the endings of number and tense: `signed`, `signing`, `signs` → `sign`. */
export function stemOf(word: string): string {
  return word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ings?|ed|es|s|’s|'s)$/, '');
}
