import { createCorpus } from '../../../../src/corpus/corpus';
import type { CorpusSnapshot } from '../../../../src/corpus/snapshot';
import { analyzeText } from '../../../../src/language/analyze-text';

/** A corpus of articles given by path. */
export function corpusOf(articles: Readonly<Record<string, string>>): CorpusSnapshot {
  const corpus = createCorpus();
  for (const [path, text] of Object.entries(articles)) corpus.set(path, analyzeText(text));
  return corpus.snapshot();
}

/** An article with its header, or without where the date is null. */
export function article(date: string | null, text: string): string {
  return date === null ? `${text}\n` : ` date ${date} \n\nBERGEN: ${text}\n`;
}
