import type { Analysis } from '../language/analysis';
import type { Corpus, CorpusSnapshot } from './snapshot';

/** An empty corpus. */
export function createCorpus(): Corpus {
  const analyses = new Map<string, Analysis>();
  return {
    set: (path, analysis) => void analyses.set(path, analysis),
    delete: (path) => void analyses.delete(path),
    snapshot: (): CorpusSnapshot => ({
      paths: [...analyses.keys()].sort(),
      analysis: (path) => analyses.get(path),
      entities: [],
      events: [],
      discrepancies: [],
      entity: () => undefined,
      event: () => undefined,
      entityOf: () => undefined,
      eventOf: () => undefined,
      mentionsOf: () => [],
      quotesOf: () => [],
      companionsOf: () => [],
    }),
  };
}
