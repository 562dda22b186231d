import type { Span } from '../article/span';
import type { Analysis } from '../language/analysis';

/**
 * Index of the shortest span that holds the offset (its end counts, as a cursor behind a word is still at it), or -1.
 * `the [Indian] Prime Minister`: the name wins over the nominal around it. Spans that `skip` takes are passed over.
 */
export function indexAt<T extends Span>(spans: readonly T[], offset: number, skip?: (span: T) => boolean): number {
  let best = -1;
  spans.forEach((span, index) => {
    if (offset < span.start || offset > span.end || skip?.(span)) return;
    if (best < 0 || length(span) < length(spans[best])) best = index;
  });
  return best;
}

const length = (span: Span): number => span.end - span.start;

/** Index into `analysis.mentions` of the mention at an offset that has a referent, or -1. */
export function mentionAt(analysis: Analysis, offset: number): number {
  return indexAt(analysis.mentions, offset, (mention) => mention.cluster === null);
}
