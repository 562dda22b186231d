/** A stretch of text: UTF-16 code-unit offsets into the article's text as read, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the text it covers: `text === source.slice(start, end)`. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** The span of `source` from `start` to `end`, with its text. */
export function textSpan(source: string, start: number, end: number): TextSpan {
  return { start, end, text: source.slice(start, end) };
}

/** True where the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `outer` covers all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Index of the first span, of those in text order, that starts at `offset` or later; their count where none does. */
export function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
