import { Position, Range } from 'vscode';
import type { Span } from '../article/span';
import type { Analysis } from '../language/analysis';

/** Anything with a line and a column, both from 0, the column in UTF-16 code units. */
interface LineAndColumn {
  readonly line: number;
  readonly character: number;
}

/** Line and column of an offset into the analysed text; the same in a document whose line ends differ. */
export function positionAt(analysis: Analysis, offset: number): Position {
  const { lineStarts } = analysis.article;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return new Position(low, Math.max(0, offset - lineStarts[low]));
}

export function rangeOf(analysis: Analysis, span: Span): Range {
  return new Range(positionAt(analysis, span.start), positionAt(analysis, span.end));
}

/** Offset into the analysed text; a column behind the line's end is the start of the next line. */
export function offsetAt(analysis: Analysis, { line, character }: LineAndColumn): number {
  const { lineStarts } = analysis.article;
  if (line >= lineStarts.length) return lineStarts[lineStarts.length - 1] + character;
  const next = lineStarts[line + 1] ?? Number.POSITIVE_INFINITY;
  return Math.min(lineStarts[line] + character, next);
}
