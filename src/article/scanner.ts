import { type TextSpan, textSpan } from './span';

/** Matches sticky patterns one after another in a stretch of text. */
export interface Scanner {
  at(): number;
  /** Moves past the pattern (flag `y`) and returns what its first group, else all of it, covers; null where it does not match. */
  take(pattern: RegExp): TextSpan | null;
  /** Moves to the end that `endOf` gives for what it sees and where it stands, and returns what is between; null at -1. */
  takeTo(endOf: (visible: string, at: number) => number): TextSpan | null;
  /** True where the pattern (flag `y`) matches here; stays. */
  sees(pattern: RegExp): boolean;
}

/** A scanner of `text` from `start`, which sees nothing beyond `end`. */
export function scan(text: string, start: number, end: number): Scanner {
  const visible = text.slice(start, end);
  let at = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(visible);
  };
  return {
    at: () => start + at,
    take(pattern) {
      const found = match(pattern);
      if (!found) return null;
      const part = found[1] ?? found[0];
      const from = start + at + found[0].indexOf(part);
      at += found[0].length;
      return textSpan(text, from, from + part.length);
    },
    takeTo(endOf) {
      const end = endOf(visible, at);
      if (end < 0) return null;
      const from = at;
      at = end;
      return textSpan(text, start + from, start + end);
    },
    sees: (pattern) => match(pattern) !== null,
  };
}
