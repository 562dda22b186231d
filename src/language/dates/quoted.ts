import type { Span } from '../../article/span';

/** What stands between double quotation marks in a paragraph, marks included; a mark without its partner is none. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isMark(code)) continue;
    const start = at;
    // `` and '' are one mark each.
    if (code === BACKTICK || code === APOSTROPHE) {
      if (text.charCodeAt(at + 1) !== code) continue;
      at++;
    }
    if (code === OPENING || code === BACKTICK || (code === STRAIGHT && open < 0)) {
      open = start;
    } else if (open >= 0) {
      spans.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return spans;
}

const OPENING = 0x201c;
const CLOSING = 0x201d;
const STRAIGHT = 34;
const APOSTROPHE = 39;
const BACKTICK = 96;

function isMark(code: number): boolean {
  return code === STRAIGHT || code === APOSTROPHE || code === BACKTICK || code === OPENING || code === CLOSING;
}

const SAID =
  /\b(?:said|says|told|stated|added|announced|wrote|declared|testified|commented|noted|remarked)\b[^.!?;“”"]{0,30}$/i;

/** True where the words before an expression make it the day of saying: `he said on Tuesday`, `said late Monday`. */
export function isDayOfSaying(before: string): boolean {
  return SAID.test(before);
}
