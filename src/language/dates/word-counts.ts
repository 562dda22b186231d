/**
 * How many words a piece of a pattern matches at least, by the kinds of the first and last characters of what it
 * matches: `A` for a letter, `0` for a digit, `-` for what stands between words. A word and a space behind it are
 * `A-` → 1, nothing is the empty text → 0.
 */
export type WordCounts = ReadonlyMap<string, number>;

export const NO_WORD: WordCounts = new Map([['', 0]]);
export const NO_WORD_BUT_A_GAP: WordCounts = new Map([['--', 0]]);
export const ONE_WORD: WordCounts = new Map([['AA', 1]]);
export const ONE_NUMBER: WordCounts = new Map([['00', 1]]);

/** The counts of one piece or the other. */
export function eitherCounts(a: WordCounts, b: WordCounts): WordCounts {
  const counts = new Map(a);
  for (const [edges, count] of b) counts.set(edges, Math.min(count, counts.get(edges) ?? count));
  return counts;
}

/** The counts of one piece and the other behind it: letters that meet letters are of one word. */
export function joinedCounts(a: WordCounts, b: WordCounts): WordCounts {
  if (a === NO_WORD) return b;
  const counts = new Map<string, number>();
  for (const [before, left] of a)
    for (const [behind, right] of b) {
      const goesOn = before.length > 0 && before[1] === behind[0] && behind[0] !== '-';
      const edges = before === '' ? behind : behind === '' ? before : before[0] + behind[1];
      const count = left + right - (goesOn ? 1 : 0);
      counts.set(edges, Math.min(count, counts.get(edges) ?? count));
    }
  return counts;
}
