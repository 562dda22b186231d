import type { Article } from '../article/article';
import type { Sentence, Token } from './analysis';

/** One article's text cut into tokens and sentences: what every reader of this room works on. */
export interface LanguageDocument {
  readonly text: string;
  readonly article: Article;
  /** Tokens of header parts, dateline and body, in text order. */
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}
