import type { Span } from '../../article/span';
import { type MarkReading, pairDoubleMarks } from './marks';
import { pairSingleMarks } from './single-marks';

/**
 * The quoted spans of an article: double marks, or single ones where it has no double or has them inside single ones,
 * as the British press does.
 */
export function readMarks(text: string, paragraphs: readonly Span[]): MarkReading {
  const double = pairDoubleMarks(text, paragraphs);
  const [first] = double.quoted;
  if (first && !isInside(first, pairSingleMarks(text, [paragraphs[first.paragraph]]).quoted)) return double;
  const single = pairSingleMarks(text, paragraphs);
  const inner = double.quoted.filter((quoted) => isInside(quoted, single.quoted)).length;
  if (inner < double.quoted.length) return double;
  return { quoted: single.quoted, unbalanced: double.unbalanced };
}

/** True where one of the spans, which are in text order and do not overlap, takes the other in. */
function isInside(inner: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].end <= inner.start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low].start <= inner.start && inner.end <= spans[low].end;
}
