/** Kinds of code points that the tokeniser tells apart. */
export const SPACE = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const MARK = 3;

export type CharacterKind = typeof SPACE | typeof LETTER | typeof DIGIT | typeof MARK;

function kindOfText(character: string): CharacterKind {
  if (/^[\s\u200b\u2060\p{Cc}]/u.test(character)) return SPACE;
  if (/^\p{Nd}/u.test(character)) return DIGIT;
  if (/^[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]/u.test(character)) return LETTER;
  return MARK;
}

const LATIN_KINDS: readonly CharacterKind[] = Array.from({ length: 0x250 }, (_, code) =>
  kindOfText(String.fromCharCode(code)),
);

/** The kind of a code point; combining marks and letter-like numbers count as letters. */
export function kindOf(codePoint: number): CharacterKind {
  return codePoint < LATIN_KINDS.length ? LATIN_KINDS[codePoint] : kindOfText(String.fromCodePoint(codePoint));
}

export function isUpper(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return /^\p{Lu}/u.test(character);
}

export function isLower(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  return /^\p{Ll}/u.test(character);
}
