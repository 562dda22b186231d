import { fnv1a } from '../fnv1a';
import { fold } from './fold';
import { type PhraseStock, phraseAt, stockBits } from './phrase-stock';

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

/** Names and words that are known: a stock of plain ones, and those that this folder lists. */
export interface PhraseTable {
  readonly stock: PhraseStock;
  /** Folded phrases, their words joined by one space, each with its `KNOWN` bits. */
  readonly listed: ReadonlyMap<string, number>;
  /** First words of phrases of two words or more. */
  readonly openers: ReadonlyMap<string, Opener>;
  /** Bits at the hashes of those phrases: most of what articles say is none of them. */
  readonly filter: Uint8Array;
}

/** What is known of the phrases of two words or more that a word opens. */
export interface Opener {
  /** Length of the longest, in words. */
  most: number;
  /** `secondBit` of all their second words: most words behind an opener are none of them. */
  seconds: number;
}

const NO_OPENER: Opener = { most: 0, seconds: 0 };

/** One of 32 bits that tells words apart. */
export function secondBit(word: string): number {
  const { length } = word;
  return 1 << ((7 * word.charCodeAt(0) + 3 * word.charCodeAt(length - 1) + length) & 31);
}

const FILTER_BITS = 19;

/** Where the bit of a phrase is, given its hash. */
const bitOf = (hash: number): number => (hash ^ (hash >>> 15)) & ((1 << FILTER_BITS) - 1);

/** False for the hash of a phrase of two words or more that is not known. */
export function mayBeKnown({ filter }: PhraseTable, hash: number): boolean {
  const bit = bitOf(hash);
  return ((filter[bit >> 3] >> (bit & 7)) & 1) !== 0;
}

function addOpener(openers: Map<string, Opener>, filter: Uint8Array, phrase: string): void {
  const words = phrase.split(' ');
  if (words.length < 2) return;
  const bit = bitOf(fnv1a(phrase));
  filter[bit >> 3] |= 1 << (bit & 7);
  let opener = openers.get(words[0]);
  if (opener === undefined) {
    opener = { most: 0, seconds: 0 };
    openers.set(words[0], opener);
  }
  opener.most = Math.max(opener.most, words.length);
  opener.seconds |= secondBit(words[1]);
}

/** Bits of one phrase are joined. */
export function phraseTable(
  stock: PhraseStock,
  entries: Iterable<readonly [phrase: string, bits: number]>,
): PhraseTable {
  const listed = new Map<string, number>();
  const openers = new Map<string, Opener>();
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  for (const offset of stock.long) addOpener(openers, filter, phraseAt(stock, offset));
  for (const [phrase, bits] of entries) {
    const key = fold(phrase);
    listed.set(key, (listed.get(key) ?? 0) | bits);
    addOpener(openers, filter, key);
  }
  return { stock, listed, openers, filter };
}

/** The `KNOWN` bits of a folded word or phrase, 0 where nothing is known. */
export function knownBits({ stock, listed }: PhraseTable, key: string): number {
  return stockBits(stock, key) | (listed.get(key) ?? 0);
}

export function openerOf({ openers }: PhraseTable, key: string): Opener {
  return openers.get(key) ?? NO_OPENER;
}
