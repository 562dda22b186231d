import type { Article } from '../article/article';
import type { Span } from '../article/span';
import type { Sentence, Token } from './analysis';
import type { LanguageDocument } from './document';
import { mapped } from './lists';
import { sentenceEnds } from './tokens/split-sentences';
import { tokenize } from './tokens/tokenize';

interface Segment extends Span {
  readonly paragraph: number;
}

/** Byline, agency, dateline and paragraphs in text order, each cut where an earlier one has read already. */
function segmentsOf(article: Article): Segment[] {
  const head = [...article.bylines, ...article.agencies, ...(article.dateline === null ? [] : [article.dateline])];
  const all = [
    ...mapped(head, ({ start, end }): Segment => ({ start, end, paragraph: -1 })),
    ...mapped(article.paragraphs, ({ start, end }, paragraph): Segment => ({ start, end, paragraph })),
  ].sort((a, b) => a.start - b.start || Number(a.paragraph >= 0) - Number(b.paragraph >= 0) || b.end - a.end);
  const segments: Segment[] = [];
  let read = 0;
  for (const { start, end, paragraph } of all) {
    if (end > Math.max(start, read)) segments.push({ start: Math.max(start, read), end, paragraph });
    read = Math.max(read, end);
  }
  return segments;
}

/**
 * Cuts an article into tokens and sentences. Sentences never cross a paragraph; those of byline, agency and dateline
 * have paragraph -1. The `date` line itself is not read. Linear in the length of the text.
 */
export function readDocument(text: string, article: Article): LanguageDocument {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const segment of segmentsOf(article)) {
    let tokenStart = tokens.length;
    tokenize(text, segment.start, segment.end, tokens);
    for (const tokenEnd of sentenceEnds(tokens, tokenStart, tokens.length)) {
      const { start } = tokens[tokenStart];
      sentences.push({ start, end: tokens[tokenEnd - 1].end, tokenStart, tokenEnd, paragraph: segment.paragraph });
      tokenStart = tokenEnd;
    }
  }
  return { text, article, tokens, sentences };
}
