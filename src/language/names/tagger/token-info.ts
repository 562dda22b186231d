import { fnv1a } from '../../fnv1a';
import { fold } from '../../lexicon/fold';
import { knownBits, openerOf, type PhraseTable, secondBit } from '../../lexicon/phrase-table';
import { bySpelling, type Spelling } from '../../tokens/spelling';
import { hashPart, hashText } from './hash';
import { formOfText } from './word-form';
import { TRAIT, traitsOf } from './word-traits';

export interface SpeltToken {
  readonly spelling: Spelling;
}

/** What the tagger sees of a token by itself. */
export interface TokenInfo {
  // What is asked of most tokens comes first, so that it is together in memory.
  /** The same for all tokens with the same key. */
  readonly keyId: number;
  readonly kind: number;
  /** `TRAIT` bits. */
  readonly traits: number;
  /** `KNOWN` bits. */
  readonly known: number;
  readonly key: string;
  /** Differs from the other tokens' of its lot; `FIRST_ID` or more. */
  readonly id: number;
  /** Written with a capital letter somewhere: a name may begin or end here. */
  readonly capital: boolean;
  readonly keyHash: number;
  readonly shapeHash: number;
  /** Of the longest known phrase that the word opens, in words; 0 where it opens none. */
  readonly opens: number;
  /** `secondBit` of the second words of those phrases. */
  readonly seconds: number;
  readonly secondBit: number;
  /** `fnv1a` of the key. */
  readonly phraseHash: number;
  readonly textHash: number;
  /** As written, with plain marks. */
  readonly text: string;
  /** Hashes of the first and last one to four letters, longest last, prefixes at even places. */
  readonly affixes: readonly number[];
}

/** 0 stands for what is no token: beyond the ends of a sentence. */
const FIRST_ID = 1;

/** Tokens read before, whose ids tell them apart. */
export interface TokenLot {
  /** By their text. */
  readonly infos: Map<string, TokenInfo>;
  readonly keyIds: Map<string, number>;
  /** The info of a spelling, which keeps it. */
  readonly read: (spelling: Spelling) => TokenInfo;
}

/** What is known of tokens: one for each reader, as its lists are in them. */
export interface TokenMemo {
  readonly known: PhraseTable;
  lot: TokenLot;
}

function tokenLot(known: PhraseTable): TokenLot {
  const lot: TokenLot = {
    infos: new Map(),
    keyIds: new Map(),
    read: bySpelling((text) => infoOf(text, known, lot)),
  };
  return lot;
}

export function tokenMemo(known: PhraseTable): TokenMemo {
  return { known, lot: tokenLot(known) };
}

const LONGEST_AFFIX = 4;

function affixesOf(key: string): number[] {
  const affixes: number[] = [];
  for (let length = 1; length <= LONGEST_AFFIX && length < key.length; length++)
    affixes.push(hashPart(key, 0, length, 100 + length), hashPart(key, key.length - length, key.length, 200 + length));
  return affixes;
}

/** Typographic marks as the training texts write them. */
const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ["''", '"'],
  ['``', '"'],
  ['‘', "'"],
  ['–', '-'],
  ['—', '--'],
  ['…', '...'],
]);

function keyIdOf({ keyIds }: TokenLot, key: string): number {
  const id = keyIds.get(key) ?? keyIds.size;
  if (id === keyIds.size) keyIds.set(key, id);
  return id;
}

function readToken(written: string, table: PhraseTable, lot: TokenLot): TokenInfo {
  const text = PLAIN_MARKS.get(written) ?? written;
  const key = fold(text);
  const { kind, shape } = formOfText(text);
  const known = knownBits(table, key);
  const traits = traitsOf(text, key, kind, known);
  const { most, seconds } = openerOf(table, key);
  return {
    keyId: keyIdOf(lot, key),
    kind,
    traits,
    known,
    key,
    id: FIRST_ID + lot.infos.size,
    capital: (traits & TRAIT.capital) !== 0,
    keyHash: hashText(key.replace(/\d/g, '0'), 2),
    shapeHash: hashText(shape, 3),
    opens: most,
    seconds,
    secondBit: secondBit(key),
    phraseHash: fnv1a(key),
    textHash: hashText(text.replace(/[’ʼ]/g, "'"), 1),
    text,
    affixes: affixesOf(key),
  };
}

function infoOf(text: string, known: PhraseTable, lot: TokenLot): TokenInfo {
  let info = lot.infos.get(text);
  if (info === undefined) {
    info = readToken(text, known, lot);
    lot.infos.set(text, info);
  }
  return info;
}

/** `NATO`, `U.S.`. */
export function isCapitals({ traits }: TokenInfo): boolean {
  return (traits & TRAIT.capitals) !== 0;
}

/** A word like `the`, `two` or `However`. */
export function isFunctional({ traits }: TokenInfo): boolean {
  return (traits & TRAIT.functional) !== 0;
}

/** Beyond this a memo starts anew, so that it does not grow with the corpus. */
const MOST_MEMORIES = 50_000;

/** One info a token; equal tokens share one. */
export function readTokenInfos(tokens: readonly SpeltToken[], memo: TokenMemo): TokenInfo[] {
  if (memo.lot.infos.size > MOST_MEMORIES) memo.lot = tokenLot(memo.known);
  const { read } = memo.lot;
  const infos: TokenInfo[] = [];
  for (let index = 0; index < tokens.length; index++) infos.push(read(tokens[index].spelling));
  return infos;
}
