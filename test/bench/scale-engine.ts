import { readInThreads } from '../../src/cli/read-in-threads';
import { createCorpus } from '../../src/corpus/corpus';
import type { Corpus } from '../../src/corpus/snapshot';
import type { Analysis } from '../../src/language/analysis';
import { analyzeText } from '../../src/language/analyze-text';
import { unpackAnalysis } from '../../src/language/packing/unpack-analysis';

/** The analyses of these files in their order, read by as many threads of the command line's file. */
export async function readAnalyses(files: readonly string[], workerFile: string, count: number): Promise<Analysis[]> {
  const analyses: Analysis[] = [];
  await readInThreads(files, { workerFile, count }, (index, outcome) => {
    if (outcome.kind === 'refused') throw new Error(`${files[index]}: ${outcome.reason}`);
    analyses[index] = unpackAnalysis(outcome.packed);
  });
  return analyses;
}

/** One article's text, analysed in this thread. */
export function analysisOf(text: string): Analysis {
  return analyzeText(text);
}

/** A corpus of the first `count` articles. */
export function corpusOf(files: readonly string[], analyses: readonly Analysis[], count: number): Corpus {
  const corpus = createCorpus();
  for (let index = 0; index < count; index++) corpus.set(files[index], analyses[index]);
  return corpus;
}

/** Has all of it resolved; gives the counts of what it holds. */
export function resolved(corpus: Corpus): Readonly<Record<'entities' | 'events' | 'discrepancies', number>> {
  const { entities, events, discrepancies } = corpus.snapshot();
  return { entities: entities.length, events: events.length, discrepancies: discrepancies.length };
}
