import {
  eitherCounts,
  joinedCounts,
  NO_WORD,
  NO_WORD_BUT_A_GAP,
  ONE_NUMBER,
  ONE_WORD,
  type WordCounts,
} from './word-counts';

/** The words that what a pattern matches may be made of. */
export interface PatternWords {
  readonly all: ReadonlySet<string>;
  /** Those that a match may open with. */
  readonly first: ReadonlySet<string>;
  /** How many a match has at least. */
  readonly least: number;
}

/** Numbers of so many digits and more are not told apart. */
export const MOST_DIGITS = 5;

/** How a number stands among words, by the count of its digits: `0000` for `1998`. */
export const NUMBERS: readonly string[] = Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => '0'.repeat(digits));

/** What a piece of a pattern matches, by the words at its edges, which what stands beside it may go on. */
interface Piece {
  /** What it matches without a gap in it: a word, a part of one, nothing. */
  readonly whole: ReadonlySet<string>;
  /** The first and the last words, parts of words or nothing, of what has a gap in it. */
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly counts: WordCounts;
}

/** A pattern, or a group in one, that has been read. */
interface Source {
  readonly piece: Piece;
  /** Its words that have an end on either side. */
  readonly inner: ReadonlySet<string>;
}

interface Cursor {
  readonly source: string;
  at: number;
  readonly inner: Set<string>;
  readonly known: Map<string, Source>;
}

const NONE: ReadonlySet<string> = new Set();
const EMPTY: ReadonlySet<string> = new Set(['']);
const NOTHING: Piece = { whole: EMPTY, heads: NONE, tails: NONE, counts: NO_WORD };
const GAP: Piece = { whole: NONE, heads: EMPTY, tails: EMPTY, counts: NO_WORD_BUT_A_GAP };

/**
 * The words (runs of letters, or of digits) of each pattern in the language of `pattern.ts`, in lower case. What a
 * pattern must not be followed by is left out of account, so that there may be a word too many but none is missing.
 */
export function wordsOfPatterns(sources: readonly string[]): PatternWords[] {
  // Patterns share most of their groups.
  const known = new Map<string, Source>();
  return sources.map((source) => {
    const { piece, inner } = read(source, known);
    const first = new Set([...piece.whole, ...piece.heads]);
    const all = new Set([...inner, ...first, ...piece.tails]);
    all.delete('');
    return { all, first, least: Math.min(...piece.counts.values()) };
  });
}

function read(source: string, known: Map<string, Source>): Source {
  const told = known.get(source);
  if (told) return told;
  const cursor: Cursor = { source, at: 0, inner: new Set(), known };
  const all = [readSequence(cursor)];
  while (takes(cursor, '|')) all.push(readSequence(cursor));
  const result = { piece: anyOf(all), inner: cursor.inner };
  known.set(source, result);
  return result;
}

function readSequence(cursor: Cursor): Piece {
  let piece = NOTHING;
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== '|')
    piece = joined(piece, readRepeated(cursor), cursor.inner);
  return piece;
}

function readRepeated(cursor: Cursor): Piece {
  const piece = readAtom(cursor);
  if (takes(cursor, '?')) return anyOf([NOTHING, piece]);
  if (takes(cursor, '+')) return anyOf([piece, joined(piece, piece, cursor.inner)]);
  const count = takesMatch(cursor, /\{(\d)(?:,(\d))?\}/y);
  if (!count) return piece;
  const least = Number(count[1]);
  const times = [NOTHING];
  while (times.length <= Number(count[2] ?? least)) times.push(joined(times[times.length - 1], piece, cursor.inner));
  return anyOf(times.slice(least));
}

function readAtom(cursor: Cursor): Piece {
  const letters = takesMatch(cursor, /[a-z]+(?=[a-z][?+{])|[a-z]+/iy);
  if (letters) return word(letters[0].toLowerCase());
  if (takes(cursor, '(')) return readGroup(cursor);
  const set = takesMatch(cursor, /\[([^\]]+)\]/y);
  if (set) return anyOf([...set[1].replaceAll(/(\w)-(\w)/g, everyFrom)].map(pieceOf));
  if (takesMatch(cursor, /\\d/y)) return word(NUMBERS[1]);
  takes(cursor, '\\');
  return pieceOf(cursor.source[cursor.at++]);
}

function readGroup(cursor: Cursor): Piece {
  const opening = takesMatch(cursor, /\?(?::|!|<\w+>)/y)!;
  const start = cursor.at;
  for (let depth = 1; depth > 0; ) {
    const mark = takesMatch(cursor, /(?:[^()[\\]|\\.|\[[^\]]+\])*([()])/y)!;
    depth += mark[1] === '(' ? 1 : -1;
  }
  if (opening[0] === '?!') return NOTHING;
  const { piece, inner } = read(cursor.source.slice(start, cursor.at - 1), cursor.known);
  for (const one of inner) cursor.inner.add(one);
  return piece;
}

function takes(cursor: Cursor, character: string): boolean {
  if (cursor.source[cursor.at] !== character) return false;
  cursor.at++;
  return true;
}

function takesMatch(cursor: Cursor, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.source);
  if (match) cursor.at = pattern.lastIndex;
  return match;
}

function word(text: string): Piece {
  return { whole: new Set([text]), heads: NONE, tails: NONE, counts: text === NUMBERS[1] ? ONE_NUMBER : ONE_WORD };
}

function pieceOf(character: string): Piece {
  if (/\d/.test(character)) return word(NUMBERS[1]);
  return /[a-z]/i.test(character) ? word(character.toLowerCase()) : GAP;
}

// "a-e" → "abcde"
function everyFrom(_: string, from: string, to: string): string {
  const first = from.charCodeAt(0);
  return String.fromCharCode(...Array.from({ length: to.charCodeAt(0) - first + 1 }, (_none, index) => first + index));
}

function anyOf(pieces: readonly Piece[]): Piece {
  if (pieces.length === 1) return pieces[0];
  const whole = new Set<string>();
  const heads = new Set<string>();
  const tails = new Set<string>();
  let { counts } = pieces[0];
  for (const piece of pieces) {
    counts = eitherCounts(counts, piece.counts);
    for (const one of piece.whole) whole.add(one);
    for (const one of piece.heads) heads.add(one);
    for (const one of piece.tails) tails.add(one);
  }
  return { whole, heads, tails, counts };
}

function joined(a: Piece, b: Piece, inner: Set<string>): Piece {
  if (a === NOTHING) return b;
  const whole = new Set<string>();
  const heads = new Set<string>();
  const tails = new Set<string>();
  meet(a.whole, b.whole, heads, whole, tails);
  meet(a.whole, b.heads, heads, heads, inner);
  meet(a.tails, b.whole, inner, tails, tails);
  meet(a.tails, b.heads, inner, inner, inner);
  return {
    whole,
    heads: union(a.heads, heads),
    tails: union(b.tails, tails),
    counts: joinedCounts(a.counts, b.counts),
  };
}

/** Where the end of one piece meets the beginning of the next: one word of both, or a word `before` and one `behind`. */
function meet(
  ends: ReadonlySet<string>,
  begins: ReadonlySet<string>,
  before: Set<string>,
  both: Set<string>,
  behind: Set<string>,
): void {
  for (const end of ends)
    for (const begin of begins) {
      const one = together(end, begin);
      if (one === null) {
        before.add(end);
        behind.add(begin);
      } else {
        both.add(one);
      }
    }
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (a.size === 0) return b;
  return b.size === 0 ? a : new Set([...a, ...b]);
}

// A number and letters right behind it are two words: "10" "th".
function together(a: string, b: string): string | null {
  if (a === '' || b === '') return a + b;
  const numbers = a.startsWith('0');
  if (numbers !== b.startsWith('0')) return null;
  return numbers ? NUMBERS[Math.min(a.length + b.length, MOST_DIGITS)] : a + b;
}
