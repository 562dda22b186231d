import type { Analysis } from '../analysis';
import { analysis as codec } from './analysis-codec';
import { createByteReader } from './byte-reader';

/** The analysis that `packAnalysis` was given, equal in all parts; throws a `RangeError` where the bytes are cut. */
export function unpackAnalysis(bytes: Uint8Array): Analysis {
  return codec.read(createByteReader(bytes));
}
