import type { Analysis } from '../analysis';
import { type AnalysisHead, type AnalysisOpening, analysis, analysisHead, analysisOpening } from './analysis-codec';
import { createByteReader } from './byte-reader';

/** The analysis that `packAnalysis` was given, equal in all parts; throws a `RangeError` where the bytes are cut. */
export function unpackAnalysis(bytes: Uint8Array): Analysis {
  return analysis.read(createByteReader(bytes));
}

/** Its article and problems, for a tenth of the time and of the memory; throws as `unpackAnalysis` does. */
export function unpackHead(bytes: Uint8Array): AnalysisHead {
  return analysisHead.read(createByteReader(bytes));
}

/** The same, and who is in it and where, for half; throws as `unpackAnalysis` does. */
export function unpackOpening(bytes: Uint8Array): AnalysisOpening {
  return analysisOpening.read(createByteReader(bytes));
}
