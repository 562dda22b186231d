import { createCorpus } from '../../../../src/corpus/corpus';
import type { CorpusSnapshot } from '../../../../src/corpus/snapshot';
import { analyzeText } from '../../../../src/language/analyze-text';

/** A dated article: its day of March 2024, and its text. */
export type Source = readonly [day: number, text: string];

/** A corpus of articles `a`, `b`, `c` …, set in the order given by `order`. */
export function corpusOf(sources: readonly Source[], order = sources.map((_, index) => index)): CorpusSnapshot {
  const corpus = createCorpus();
  for (const index of order) {
    const [day, text] = sources[index];
    corpus.set('abcdefgh'[index], analyzeText(` date 2024-03-${String(day).padStart(2, '0')} \n\n${text}\n`));
  }
  return corpus.snapshot();
}

/** `kind: message` of all discrepancies. */
export function toldOf(...sources: readonly Source[]): readonly string[] {
  return corpusOf(sources).discrepancies.map(({ kind, message }) => `${kind}: ${message}`);
}
