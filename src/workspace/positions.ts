import { Location, Position, Range, Uri } from 'vscode';
import type { Span } from '../article/span';
import { mentionsIn, placeOf, type Roster } from '../corpus/roster';
import type { CorpusSnapshot, MentionRef } from '../corpus/snapshot';
import type { Analysis } from '../language/analysis';
import { remember } from '../language/remember';

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

/** One for all places in an article: thousands are told of at once. */
export const uriOf = remember((path) => Uri.parse(path));

/** Where a mention stands; undefined where the corpus does not have the article. */
export function mentionLocation(snapshot: CorpusSnapshot, { path, mention }: MentionRef): Location | undefined {
  const roster = snapshot.rosterOf(path);
  return roster && locationIn(roster, uriOf(path), mention);
}

/** Where all mentions of an entity stand but one, in order of `mentionsOf`. */
export function mentionLocations(snapshot: CorpusSnapshot, entityId: string, but?: MentionRef): Location[] {
  const found: Location[] = [];
  for (const { path, clusters, roster } of snapshot.articlesOf(entityId)) {
    const uri = uriOf(path);
    for (const mention of mentionsIn(roster, clusters))
      if (mention !== but?.mention || path !== but.path) found.push(locationIn(roster, uri, mention));
  }
  return found;
}

function locationIn(roster: Roster, uri: Uri, mention: number): Location {
  const { start, end } = placeOf(roster, mention);
  return new Location(uri, new Range(start.line, start.character, end.line, end.character));
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
