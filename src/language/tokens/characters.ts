/** Kinds of code points that the tokeniser tells apart. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;

function kindOfText(character: string): number {
  if (/^[\s\u200b\u2060\p{Cc}]/u.test(character)) return SPACE;
  if (/^\p{Nd}/u.test(character)) return DIGIT;
  if (/^[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]/u.test(character)) return LETTER;
  return MARK;
}

const LATIN_KINDS = Uint8Array.from({ length: 0x250 }, (_, code) => kindOfText(String.fromCharCode(code)));

/** The kind of a code point; combining marks and letter-like numbers count as letters. */
export function kindOf(codePoint: number): number {
  return codePoint < LATIN_KINDS.length ? LATIN_KINDS[codePoint] : kindOfText(String.fromCodePoint(codePoint));
}

/** Kinds of letters and numbers, as how a word is written tells them apart; a combining mark is none. */
export const UPPER = 1;
export const LOWER = 2;
export const OTHER_LETTER = 3;
export const NUMBER = 4;

function caseOfText(character: string): number {
  if (/^\p{Lu}/u.test(character)) return UPPER;
  if (/^\p{Ll}/u.test(character)) return LOWER;
  if (/^\p{L}/u.test(character)) return OTHER_LETTER;
  return /^\p{N}/u.test(character) ? NUMBER : 0;
}

const LATIN_CASES = Uint8Array.from({ length: 0x250 }, (_, code) => caseOfText(String.fromCharCode(code)));

/** `UPPER`, `LOWER`, `OTHER_LETTER` or `NUMBER`; 0 for any other code point. */
export function caseOf(codePoint: number): number {
  return codePoint < LATIN_CASES.length ? LATIN_CASES[codePoint] : caseOfText(String.fromCodePoint(codePoint));
}

/** True where the text starts with a capital. */
export function isUpper(text: string): boolean {
  return text !== '' && caseOf(text.codePointAt(0)!) === UPPER;
}

/** True where the text starts with a small letter. */
export function isLower(text: string): boolean {
  return text !== '' && caseOf(text.codePointAt(0)!) === LOWER;
}
