import { Location, Position, Range, Uri } from 'vscode';
import type { Span } from '../article/span';
import { placeOf } from '../corpus/roster';
import type { CorpusSnapshot, MentionRef } from '../corpus/snapshot';
import type { Analysis } from '../language/analysis';

/** Anything with a line and a column, both from 0, the column in UTF-16 code units. */
interface LineAndColumn {
  readonly line: number;
  readonly character: number;
}

/** Line and column of an offset into the analysed text; the same in a document whose line ends differ. */
export function positionAt({ article }: Pick<Analysis, 'article'>, offset: number): Position {
  const { lineStarts } = article;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return new Position(low, Math.max(0, offset - lineStarts[low]));
}

/** Where mentions stand, those of articles that the corpus does not have left out. */
export function mentionLocations(snapshot: CorpusSnapshot, refs: readonly MentionRef[]): Location[] {
  const uris = new Map<string, Uri>();
  return refs.flatMap(({ path, mention }) => {
    const roster = snapshot.rosterOf(path);
    if (!roster) return [];
    const uri = uris.get(path) ?? Uri.parse(path);
    uris.set(path, uri);
    const { start, end } = placeOf(roster, mention);
    return [new Location(uri, new Range(start.line, start.character, end.line, end.character))];
  });
}

export function rangeOf(analysis: Pick<Analysis, 'article'>, span: Span): Range {
  return new Range(positionAt(analysis, span.start), positionAt(analysis, span.end));
}

/** Offset into the analysed text; a column behind the line's end is the start of the next line. */
export function offsetAt(analysis: Analysis, { line, character }: LineAndColumn): number {
  const { lineStarts } = analysis.article;
  if (line >= lineStarts.length) return lineStarts[lineStarts.length - 1] + character;
  const next = lineStarts[line + 1] ?? Number.POSITIVE_INFINITY;
  return Math.min(lineStarts[line] + character, next);
}
