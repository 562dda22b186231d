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

const TOLD = 1;
const KIND_SHIFT = 1;
const CASE_SHIFT = 3;

function readTraits(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  return TOLD | (kindOfText(character) << KIND_SHIFT) | (caseOfText(character) << CASE_SHIFT);
}

/** Kind and case of the code points below U+10000, each worked out when first asked; 0 until then. */
const traits = new Uint8Array(0x10000);

function traitsOf(codePoint: number): number {
  if (codePoint >= traits.length) return readTraits(codePoint);
  const told = traits[codePoint];
  if (told !== 0) return told;
  traits[codePoint] = readTraits(codePoint);
  return traits[codePoint];
}

/** The kind of a code point; combining marks and letter-like numbers count as letters. */
export function kindOf(codePoint: number): number {
  return (traitsOf(codePoint) >> KIND_SHIFT) & 3;
}

/** `UPPER`, `LOWER`, `OTHER_LETTER` or `NUMBER`; 0 for any other code point. */
export function caseOf(codePoint: number): number {
  return traitsOf(codePoint) >> CASE_SHIFT;
}

/** True where the text starts with a capital. */
export function isUpper(text: string): boolean {
  return text !== '' && caseOf(text.codePointAt(0)!) === UPPER;
}

/** True where the text starts with a small letter. */
export function isLower(text: string): boolean {
  return text !== '' && caseOf(text.codePointAt(0)!) === LOWER;
}
