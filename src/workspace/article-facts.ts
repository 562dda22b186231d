import type { QuotedArticle } from '../corpus/views/quote-list';
import type { Analysis } from '../language/analysis';

/** What lists need of every article, so that none of them unpacks the whole corpus. */
export interface ArticleFacts extends Iterable<QuotedArticle> {
  set(path: string, analysis: Analysis): void;
  delete(path: string): void;
}

export function createArticleFacts(): ArticleFacts {
  const facts = new Map<string, QuotedArticle>();
  return {
    set: (path, { article, quotes }) => void facts.set(path, { path, date: article.date, quotes: quotes.length }),
    delete: (path) => void facts.delete(path),
    [Symbol.iterator]: () => facts.values(),
  };
}
