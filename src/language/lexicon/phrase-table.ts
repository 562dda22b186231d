import { fold } from './fold';

/** What is known of a word or phrase: bits, as one phrase can be several things (`Jordan`: country, given name). */
export const KNOWN = {
  female: 1 << 0,
  male: 1 << 1,
  /** A given name of either sex. */
  firstName: (1 << 0) | (1 << 1),
  lastName: 1 << 2,
  /** A whole name of a person. */
  person: 1 << 3,
  country: 1 << 4,
  place: 1 << 5,
  /** A place that many people know, or of 300,000 inhabitants and more. */
  bigPlace: 1 << 6,
  organization: 1 << 7,
  agency: 1 << 8,
  /** A people, religion or party: `Kenyan`, `Muslim`. */
  group: 1 << 9,
  event: 1 << 10,
  /** An ordinary word (`running`, `chair`): no name by itself. */
  common: 1 << 11,
  roleHead: 1 << 12,
  roleModifier: 1 << 13,
  organizationTail: 1 << 14,
  organizationHead: 1 << 15,
  placeTail: 1 << 16,
  placeHead: 1 << 17,
  eventTail: 1 << 18,
  time: 1 << 19,
  functional: 1 << 20,
  saying: 1 << 21,
  /** A sports team, club or school that has one. */
  team: 1 << 22,
} as const;

/** Folded phrases, their words joined by one space, each with its `KNOWN` bits. */
export interface PhraseTable {
  readonly bits: ReadonlyMap<string, number>;
  /** First words of phrases of two words or more, each with the length of the longest, in words. */
  readonly openers: ReadonlyMap<string, number>;
}

/** Bits of one phrase are joined. */
export function phraseTable(entries: Iterable<readonly [phrase: string, bits: number]>): PhraseTable {
  const bits = new Map<string, number>();
  const openers = new Map<string, number>();
  for (const [phrase, bit] of entries) {
    const key = fold(phrase);
    bits.set(key, (bits.get(key) ?? 0) | bit);
    const space = key.indexOf(' ');
    if (space < 0) continue;
    const opener = key.slice(0, space);
    openers.set(opener, Math.max(openers.get(opener) ?? 0, key.split(' ').length));
  }
  return { bits, openers };
}

export interface PhraseMatch {
  /** In words. */
  readonly length: number;
  readonly bits: number;
}

/** The longest known phrase of two words or more that starts at `index` and ends before `end`; or null. */
export function longestPhrase(
  table: PhraseTable,
  words: readonly string[],
  index: number,
  end: number,
): PhraseMatch | null {
  const most = table.openers.get(words[index]);
  if (most === undefined) return null;
  let key = words[index];
  let best: PhraseMatch | null = null;
  for (let length = 2; length <= most && index + length <= end; length++) {
    key += ` ${words[index + length - 1]}`;
    const bits = table.bits.get(key);
    if (bits !== undefined) best = { length, bits };
  }
  return best;
}
