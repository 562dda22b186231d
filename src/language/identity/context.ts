import { isDigit, isLetter } from '../tokens/ascii';

/** The word of ASCII letters, digits and `_` that ends at `end`, or ''; a cheap test before a pattern is tried. */
export function wordEndingAt(text: string, end: number): string {
  let start = end;
  while (start > 0 && isWordCharacter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** Where the ASCII letters that end at `end` start. */
export function lettersStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  return start;
}

const isWordCharacter = (code: number): boolean => isLetter(code) || isDigit(code) || code === 95;
