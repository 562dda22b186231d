import type { Article } from '../article/article';
import { textSpan } from '../article/span';
import type { Sentence } from './analysis';
import type { LanguageDocument } from './document';

/** Cuts an article into tokens and sentences. */
export function readDocument(text: string, article: Article): LanguageDocument {
  const tokens = [...text.matchAll(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*|\S/gu)].map((match) =>
    textSpan(text, match.index, match.index + match[0].length),
  );
  const sentences: Sentence[] = article.paragraphs.map((paragraph, index) => {
    const inside = (offset: number) => tokens.filter((token) => token.start < offset).length;
    return { ...paragraph, paragraph: index, tokenStart: inside(paragraph.start), tokenEnd: inside(paragraph.end) };
  });
  return { text, article, tokens, sentences };
}
