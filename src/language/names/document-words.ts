import type { LanguageDocument } from '../document';
import { type SentenceCase, sentenceCase } from './sentence-case';
import type { Word } from './words';

/** How a document writes its words, and each of its sentences. */
export interface DocumentWords {
  readonly cases: readonly SentenceCase[];
  /** Keys of words that occur in small letters. */
  readonly small: ReadonlySet<string>;
  /** Keys of words that occur with a capital where prose does not ask for one. */
  readonly capital: ReadonlySet<string>;
}

export function readDocumentWords(document: LanguageDocument, words: readonly Word[]): DocumentWords {
  const small = new Set<string>();
  const capital = new Set<string>();
  const cases = document.sentences.map((sentence) => {
    const kind = sentenceCase(words, sentence);
    let opening = true;
    for (let index = sentence.tokenStart; index < sentence.tokenEnd; index++) {
      const word = words[index];
      if (!/^\p{L}/u.test(word.text)) continue;
      if (!word.capital) small.add(word.key);
      else if (kind === 'prose' && !opening) capital.add(word.key);
      opening = false;
    }
    return kind;
  });
  return { cases, small, capital };
}
