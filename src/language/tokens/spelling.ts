import { remember } from '../remember';

/** A way to write a token (a word type, as against its tokens): tokens that are written alike share one. */
export interface Spelling {
  readonly text: string;
  readonly lower: string;
  /** What `bySpelling` has worked out, each function's at its own place; undefined where it has not yet been asked. */
  readonly facts: unknown[];
}

/** The words of some thousand articles. */
const MOST = 40_000;

/** The spelling of a text; the next call for the same text may give another, equal one. */
export const spellingOf = remember((text): Spelling => ({ text, lower: text.toLowerCase(), facts: [] }), MOST);

const places = { taken: 0 };

/** A function that depends on nothing but how a token is written, made to work each spelling out once. */
export function bySpelling<T extends NonNullable<unknown> | null>(
  compute: (text: string, lower: string) => T,
): (spelling: Spelling) => T {
  const place = places.taken++;
  return (spelling) => {
    const told = spelling.facts[place] as T | undefined;
    if (told !== undefined) return told;
    const value = compute(spelling.text, spelling.lower);
    spelling.facts[place] = value;
    return value;
  };
}
