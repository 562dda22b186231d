import { availableParallelism } from 'node:os';
import { createCorpus } from '../corpus/corpus';
import { analysisRecords } from '../corpus/records';
import { createShelf } from '../corpus/shelf';
import type { Corpus } from '../corpus/snapshot';
import { unpackAnalysis } from '../language/packing/unpack-analysis';
import { type FoundArticle, findArticles } from './find-articles';
import { exitCodes, type Output } from './output';
import { type ArticleRead, readArticles, sizeOf } from './read-article';
import { readCorrections } from './read-corrections';
import { readInThreads } from './read-in-threads';
import { createSpill } from './spill';

export interface AnalyzeOptions {
  readonly paths: readonly string[];
  /** Threads that read; undefined: as many as the input and the machine are good for. */
  readonly jobs: number | undefined;
  /** The script that readers are started from. */
  readonly workerFile: string;
}

/** So little is read sooner than a thread starts. */
const SMALL_FILES = 40;
const SMALL_BYTES = 1 << 20;
/** Characters of records that are written at once. */
const WRITTEN_AT_ONCE = 1 << 16;
/** More readers than this would wait for the one thread that takes in what they read. */
const MOST_THREADS = 16;

/** Analyses the articles of these paths and writes the records as JSON Lines; resolves to the exit code. */
export async function analyze(options: AnalyzeOptions, output: Output): Promise<number> {
  const spill = createSpill();
  try {
    return await analyzeInto(createCorpus(createShelf(spill)), options, output);
  } finally {
    spill.dispose();
  }
}

async function analyzeInto(
  corpus: Corpus,
  { paths, jobs, workerFile }: AnalyzeOptions,
  output: Output,
): Promise<number> {
  const { articles, unreadable } = findArticles(paths);
  let failed = unreadable.length > 0;
  for (const { path, reason } of unreadable) output.warn(`dateline: ${path}: ${reason}`);

  const warnings = new Map<number, string>();
  let done = 0;
  const take = (index: number, outcome: ArticleRead): void => {
    const { path } = articles[index];
    if (outcome.kind === 'refused') {
      warnings.set(index, outcome.reason);
      failed = true;
    } else {
      corpus.set(path, unpackAnalysis(outcome.packed), outcome.packed);
      if (outcome.encoding === 'windows-1252') warnings.set(index, 'not UTF-8, read as Windows-1252');
    }
    output.progress(++done, articles.length);
  };
  const filesOf = (those: readonly number[]): string[] => those.map((index) => articles[index].file);
  const readHere = (those: readonly number[]): void =>
    readArticles(filesOf(those), (place, outcome) => take(those[place], outcome));
  const indices = [...articles.keys()];
  const count = jobs ?? (isSmall(articles) ? 0 : Math.min(availableParallelism(), MOST_THREADS));
  if (count === 0) readHere(indices);
  else {
    // A pipe may take its time: no thread's time limit is for it.
    for (const index of indices) if (articles[index].stream) readHere([index]);
    const ordinary = indices.filter((index) => !articles[index].stream);
    await readInThreads(filesOf(ordinary), { workerFile, count }, (at, outcome) => take(ordinary[at], outcome));
  }
  for (const [index, { path }] of articles.entries())
    if (warnings.has(index)) output.warn(`dateline: ${path}: ${warnings.get(index)}`);

  const unusable = (path: string, reason: string): void => {
    output.warn(`dateline: ${path}: ${reason}: its corrections are left out`);
    failed = true;
  };
  corpus.correct(readCorrections(paths, unusable));
  let lines = '';
  const writeLines = (): Promise<boolean> => {
    const text = lines;
    lines = '';
    return output.write(text);
  };
  try {
    for (const record of analysisRecords(corpus.snapshot())) {
      lines += `${JSON.stringify(record)}\n`;
      if (lines.length >= WRITTEN_AT_ONCE && !(await writeLines())) break;
    }
  } finally {
    if (lines !== '') await writeLines();
  }
  return failed ? exitCodes.unreadableInput : exitCodes.success;
}

function isSmall(articles: readonly FoundArticle[]): boolean {
  if (articles.length >= SMALL_FILES) return false;
  const bytes = articles.reduce((sum, { file }) => sum + sizeOf(file), 0);
  return bytes <= SMALL_BYTES;
}
