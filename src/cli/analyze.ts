import { createCorpus } from '../corpus/corpus';
import { analysisRecords } from '../corpus/records';
import type { Analysis } from '../language/analysis';
import { analyzeText } from '../language/analyze-text';
import { decode } from './decode';
import { type FoundArticle, findArticles } from './find-articles';
import { exitCodes, type Output } from './output';
import { readCorrections } from './read-corrections';
import { largestFile, readBytes, reasonOf } from './read-file';

/** Analyses the articles of these paths and writes the records as JSON Lines; resolves to the exit code. */
export async function analyze(paths: readonly string[], output: Output): Promise<number> {
  const { articles, unreadable } = findArticles(paths);
  const corpus = createCorpus();
  let failed = unreadable.length > 0;
  for (const { path, reason } of unreadable) output.warn(`dateline: ${path}: ${reason}`);
  for (const [index, article] of articles.entries()) {
    output.progress(index, articles.length);
    const analysis = analyzeFile(article, output);
    if (analysis) corpus.set(article.path, analysis);
    else failed = true;
  }
  output.progress(articles.length, articles.length);
  const unusable = (path: string, reason: string): void => {
    output.warn(`dateline: ${path}: ${reason}: its corrections are left out`);
    failed = true;
  };
  corpus.correct(readCorrections(paths, unusable));
  for (const record of analysisRecords(corpus.snapshot())) {
    if (!(await output.write(`${JSON.stringify(record)}\n`))) break;
  }
  return failed ? exitCodes.unreadableInput : exitCodes.success;
}

/** The file's analysis; undefined, and a warning, where it has none: one bad file does not cost the others. */
function analyzeFile(article: FoundArticle, output: Output): Analysis | undefined {
  const text = readText(article, output);
  if (text === undefined) return undefined;
  try {
    return analyzeText(text);
  } catch (error) {
    return refuse(article.path, `could not be analysed: ${reasonOf(error)}`, output);
  }
}

/** The file's text; undefined, and a warning, where it has none to read. */
function readText({ path, file }: FoundArticle, output: Output): string | undefined {
  try {
    const bytes = readBytes(file, largestFile + 1);
    if (bytes.length > largestFile) return refuse(path, 'larger than 50 MB', output);
    const decoded = decode(bytes);
    if (decoded.kind === 'binary') return refuse(path, 'binary file, not text', output);
    if (decoded.encoding === 'windows-1252') output.warn(`dateline: ${path}: not UTF-8, read as Windows-1252`);
    return decoded.text;
  } catch (error) {
    return refuse(path, reasonOf(error), output);
  }
}

function refuse(path: string, reason: string, output: Output): undefined {
  output.warn(`dateline: ${path}: ${reason}`);
}
