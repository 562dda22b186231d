/** Has equal texts kept once: articles tell of the same things in the same words. Results never depend on what it holds. */
export interface TextPool {
  text(given: string): string;
  textOrNull(given: string | null): string | null;
  /** A list of its own, without room to grow, of texts kept once. */
  texts(given: readonly string[]): readonly string[];
}

/** What is kept at most; then it begins anew, so that words typed letter by letter do not add up. */
const MOST = 200_000;
const NONE: readonly never[] = [];

export function createTextPool(): TextPool {
  const known = new Map<string, string>();
  const text = (given: string): string => {
    const found = known.get(given);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    known.set(given, given);
    return given;
  };
  return {
    text,
    textOrNull: (given) => (given === null ? null : text(given)),
    texts(given) {
      if (given.length === 0) return NONE;
      const texts: string[] = [];
      for (const each of given) texts.push(text(each));
      return texts.slice();
    },
  };
}
