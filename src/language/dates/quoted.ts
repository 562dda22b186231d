import type { Span } from '../../article/span';

/** What stands between double quotation marks in a paragraph, marks included; a mark without its partner is none. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const match of text.matchAll(/[“”"]|``|''/g)) {
    const opens = match[0] === '“' || match[0] === '``' || (match[0] === '"' && open < 0);
    if (opens) {
      open = match.index;
    } else if (open >= 0) {
      spans.push({ start: open, end: match.index + match[0].length });
      open = -1;
    }
  }
  return spans;
}

const SAID =
  /\b(?:said|says|told|stated|added|announced|wrote|declared|testified|commented|noted|remarked)\b[^.!?;“”"]{0,30}$/i;

/** True where the words before an expression make it the day of saying: `he said on Tuesday`, `said late Monday`. */
export function isDayOfSaying(before: string): boolean {
  return SAID.test(before);
}
