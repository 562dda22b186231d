import type { QuotedArticle } from '../corpus/views/quote-list';
import type { Reading } from '../worker/reading';

/** What lists need of an article, and whether it has problems of its own. */
export interface ArticleFact extends QuotedArticle {
  readonly problems: boolean;
}

/** What is needed of every article, so that nobody unpacks the whole corpus for it. */
export interface ArticleFacts extends Iterable<ArticleFact> {
  set(fact: ArticleFact): void;
  get(path: string): ArticleFact | undefined;
  delete(path: string): void;
}

export function createArticleFacts(): ArticleFacts {
  const facts = new Map<string, ArticleFact>();
  return {
    set: (fact) => void facts.set(fact.path, fact),
    get: (path) => facts.get(path),
    delete: (path) => void facts.delete(path),
    [Symbol.iterator]: () => facts.values(),
  };
}

export function factOf(path: string, { roster, hasProblems }: Reading): ArticleFact {
  return { path, date: roster.date, quotes: roster.speakers.length, problems: hasProblems };
}
