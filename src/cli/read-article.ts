import { statSync } from 'node:fs';
import { analysisSteps } from '../language/analyze-text';
import { packAnalysis } from '../language/packing/pack-analysis';
import { sideBySide, takeBatch } from '../language/steps';
import { decode, type Encoding } from './decode';
import { largestFile, readBytes, reasonOf } from './read-file';

/** What came of one file: its analysis, packed, or the reason for the user why it has none. */
export type ArticleRead =
  | { readonly kind: 'read'; readonly packed: Uint8Array; readonly encoding: Encoding }
  | { readonly kind: 'refused'; readonly reason: string };

/** Bytes of a file; 0 where the system does not tell. */
export function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/**
 * Reads and analyses files, several side by side; `take` gets the place and outcome of each. Never throws: one bad file
 * does not cost the others.
 */
export function readArticles(files: readonly string[], take: (place: number, outcome: ArticleRead) => void): void {
  const waiting = [...files.entries()];
  while (waiting.length > 0) {
    const batch = takeBatch(waiting, ([, file]) => sizeOf(file));
    sideBySide(
      batch.map(([, file]) => readingSteps(file)),
      (at, outcome) => take(batch[at][0], outcome),
    );
  }
}

function* readingSteps(file: string): Generator<undefined, ArticleRead, undefined> {
  let text: string;
  let encoding: Encoding;
  try {
    const bytes = readBytes(file, largestFile + 1);
    if (bytes.length > largestFile) return { kind: 'refused', reason: 'larger than 50 MB' };
    const decoded = decode(bytes);
    if (decoded.kind === 'binary') return { kind: 'refused', reason: 'binary file, not text' };
    ({ text, encoding } = decoded);
  } catch (error) {
    return { kind: 'refused', reason: reasonOf(error) };
  }
  try {
    const analysis = yield* analysisSteps(text);
    yield;
    return { kind: 'read', packed: packAnalysis(analysis), encoding };
  } catch (error) {
    return { kind: 'refused', reason: `could not be analysed: ${reasonOf(error)}` };
  }
}
