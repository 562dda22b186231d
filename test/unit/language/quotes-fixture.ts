import { parseArticle } from '../../../src/article/parse-article';
import type { Quote } from '../../../src/language/analysis';
import type { LanguageDocument } from '../../../src/language/document';
import { readQuotes } from '../../../src/language/quotes/read-quotes';
import { readDocument } from '../../../src/language/read-document';

export function documentOf(body: string): LanguageDocument {
  const text = `date 2024-03-21\n\n${body}\n`;
  return readDocument(text, parseArticle(text));
}

export function quotesOf(body: string): Quote[] {
  return readQuotes(documentOf(body), { mentions: [], clusters: [] });
}

/** `text <- source / cue` for each quote but indirect ones. */
export function spokenIn(body: string): string[] {
  return quotesOf(body)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ text, source }) => `${text} <- ${source?.text ?? 'nobody'}`);
}

/** `content <- source` for each indirect quote. */
export function indirectIn(body: string): string[] {
  return quotesOf(body)
    .filter(({ kind }) => kind === 'indirect')
    .map(({ text, source }) => `${text} <- ${source?.text ?? 'nobody'}`);
}
