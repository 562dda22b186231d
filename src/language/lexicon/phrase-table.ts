/** What is known of a word or phrase: bits, as one phrase can be several things (`Jordan`: country, first name). */
export const KNOWN = {
  firstName: 1,
  lastName: 2,
  person: 4,
  country: 8,
  place: 16,
  organization: 32,
  group: 64,
  event: 128,
  /** An ordinary word (`running`, `chair`): no name by itself. */
  common: 256,
} as const;

const LONGEST_PHRASE = 6;

/** Phrases in lower case, their words joined by one space, each with its `KNOWN` bits. */
export interface PhraseTable {
  readonly bits: ReadonlyMap<string, number>;
  /** First words of phrases of two words or more. */
  readonly openers: ReadonlySet<string>;
}

export function phraseTable(entries: Iterable<readonly [phrase: string, bits: number]>): PhraseTable {
  const bits = new Map<string, number>();
  const openers = new Set<string>();
  for (const [phrase, bit] of entries) {
    const key = phrase.toLowerCase();
    bits.set(key, (bits.get(key) ?? 0) | bit);
    const space = key.indexOf(' ');
    if (space > 0) openers.add(key.slice(0, space));
  }
  return { bits, openers };
}

export interface PhraseMatch {
  /** In words. */
  readonly length: number;
  readonly bits: number;
}

/** The longest known phrase of two words or more that starts at `index`, at most up to `end`; or null. */
export function longestPhrase(
  table: PhraseTable,
  words: readonly string[],
  index: number,
  end: number,
): PhraseMatch | null {
  if (!table.openers.has(words[index])) return null;
  let key = words[index];
  let best: PhraseMatch | null = null;
  for (let length = 2; length <= LONGEST_PHRASE && index + length <= end; length++) {
    key += ` ${words[index + length - 1]}`;
    const bits = table.bits.get(key);
    if (bits !== undefined) best = { length, bits };
  }
  return best;
}
