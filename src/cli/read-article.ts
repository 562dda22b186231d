import { analyzeText } from '../language/analyze-text';
import { packAnalysis } from '../language/packing/pack-analysis';
import { decode, type Encoding } from './decode';
import { largestFile, readBytes, reasonOf } from './read-file';

/** What came of one file: its analysis, packed, or the reason for the user why it has none. */
export type ArticleRead =
  | { readonly kind: 'read'; readonly packed: Uint8Array; readonly encoding: Encoding }
  | { readonly kind: 'refused'; readonly reason: string };

/** Reads and analyses one file; never throws: one bad file does not cost the others. */
export function readArticle(file: string): ArticleRead {
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
    return { kind: 'read', packed: packAnalysis(analyzeText(text)), encoding };
  } catch (error) {
    return { kind: 'refused', reason: `could not be analysed: ${reasonOf(error)}` };
  }
}
