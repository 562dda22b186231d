import { isDigit, isSpace } from '../tokens/ascii';

const DASH = 45;
const BACKTICK = 96;
const APOSTROPHE = 39;
const SEMICOLON = 59;

/**
 * Where the last sentence or quote between two offsets begins: behind a full stop after a word of three letters or
 * more, a mark, a line's end, a dash or a double quotation mark; `from` where there is none.
 */
export function lastBreak(text: string, from: number, to: number): number {
  let last = from;
  for (let at = from; at < to; ) {
    const end = breakEnd(text, from, at, to);
    if (end > at) last = end;
    at = Math.max(at + 1, end);
  }
  return last;
}

/** Where the break ends that the character at an offset makes, or the offset where it makes none. */
function breakEnd(text: string, from: number, at: number, to: number): number {
  const code = text.charCodeAt(at);
  switch (code) {
    case 10:
    case 0x201c:
    case 0x201d:
      return at + 1;
    case DASH:
    case BACKTICK:
    case APOSTROPHE:
      return at + 1 < to && text.charCodeAt(at + 1) === code ? at + 2 : at;
    case 46: // .
      return isWordBefore(text, from, at) ? openingAfter(text, at, to) : at;
    case 33: // !
    case 58: // :
    case 63: // ?
      return openingAfter(text, at, to);
    case SEMICOLON: {
      const opening = openingAfter(text, at, to);
      return opening === at && at + 1 < to && isSpace(text.charCodeAt(at + 1)) ? at + 2 : opening;
    }
    default:
      return at;
  }
}

/** Where the words of a sentence begin behind the mark that closes the one before; the mark's place where none does. */
function openingAfter(text: string, mark: number, to: number): number {
  let at = mark + 1;
  while (at < to && CLOSING.has(text.charCodeAt(at))) at++;
  const closed = at;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at > closed && at < to && isOpening(text.charCodeAt(at)) ? at : mark;
}

const CLOSING = new Set([APOSTROPHE, 34, 0x2019, 0x201d]);
const OPENING_MARKS = new Set([APOSTROPHE, 34, BACKTICK, 0x2018, 0x201c]);

function isOpening(code: number): boolean {
  return (code >= 65 && code <= 90) || OPENING_MARKS.has(code);
}

function isWordBefore(text: string, from: number, end: number): boolean {
  if (end - 3 < from) return false;
  for (let at = end - 3; at < end; at++) if (!isWordEnd(text.charCodeAt(at))) return false;
  return true;
}

// Small letters, digits, a percent sign and a closing bracket.
function isWordEnd(code: number): boolean {
  return (code >= 97 && code <= 122) || isDigit(code) || code === 37 || code === 41;
}
