import type { Span } from '../../article/span';
import { type MarkReading, pairDoubleMarks } from './marks';
import { pairSingleMarks } from './single-marks';

/** The quoted spans of an article: double marks, or single ones where it has no double. */
export function readMarks(text: string, paragraphs: readonly Span[]): MarkReading {
  const double = pairDoubleMarks(text, paragraphs);
  if (double.quoted.length > 0) return double;
  const single = pairSingleMarks(text, paragraphs);
  return { quoted: single.quoted, unbalanced: double.unbalanced };
}
