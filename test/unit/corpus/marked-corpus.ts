import { createCorpus } from '../../../src/corpus/corpus';
import type { Corpus, CorpusSnapshot, Entity } from '../../../src/corpus/snapshot';
import type { Analysis } from '../../../src/language/analysis';
import { resolveNames } from '../../../src/language/identity/resolve-names';
import { resolvePronouns } from '../../../src/language/identity/resolve-pronouns';
import { marked } from '../language/identity/marked';

/** The analysis of an article marked as `marked` reads it, without dates, quotes and events. */
export function analysisOf(source: string, date: string | null = '2024-03-01'): Analysis {
  const { document, names } = marked(source);
  const { mentions, clusters } = resolvePronouns(document, resolveNames(document, names), []);
  return {
    article: { ...document.article, date },
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    mentions,
    clusters,
    dates: [],
    quotes: [],
    events: [],
    clues: [],
    problems: [],
  };
}

/** A marked article, of 1 March 2024 or with its date. */
export type Source = string | readonly [source: string, date: string | null];

/** A corpus of articles `a0`, `a1` … in the order given. */
export function corpusOf(...articles: readonly Source[]): Corpus {
  const corpus = createCorpus();
  articles.forEach((article, index) => {
    const [source, date] = typeof article === 'string' ? [article, '2024-03-01'] : article;
    corpus.set(`a${index}`, analysisOf(source, date));
  });
  return corpus;
}

/** The entity that the first mention with that text in article `a{index}` belongs to. */
export function entityAt(snapshot: CorpusSnapshot, index: number, text: string): Entity | undefined {
  const mention = snapshot.analysis(`a${index}`)?.mentions.find((each) => each.text === text);
  return snapshot.entityOf(`a${index}`, mention?.cluster ?? null);
}
