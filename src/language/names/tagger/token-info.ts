import { fold } from '../../lexicon/fold';
import { KNOWN, type PhraseTable } from '../../lexicon/phrase-table';
import { hashText } from './hash';

/** How a token is written. */
export const KIND = {
  mark: 0,
  small: 1,
  capital: 2,
  capitals: 3,
  number: 4,
  initial: 5,
  mixed: 6,
  dotted: 7,
} as const;

/** What the tagger sees of a token by itself. */
export interface TokenInfo {
  /** As written, with plain marks. */
  readonly text: string;
  readonly key: string;
  readonly kind: number;
  /** Written with a capital letter somewhere: a name may begin or end here. */
  readonly capital: boolean;
  /** `KNOWN` bits. */
  readonly known: number;
  readonly textHash: number;
  readonly keyHash: number;
  readonly shapeHash: number;
  /** Hashes of the first and last one to four letters, longest last, prefixes at even places. */
  readonly affixes: readonly number[];
  /** The tagger's scores of what the token tells by itself, by form, as far as they have been asked for. */
  readonly own: (Float32Array | undefined)[];
}

const LONGEST_AFFIX = 4;
const LONGEST_SHAPE = 10;

function kindOf(text: string): number {
  if (/^\p{Lu}\.?$/u.test(text)) return KIND.initial;
  if (/^(?:\p{L}\.)+\p{L}?\.?$/u.test(text) && /\p{Lu}/u.test(text)) return KIND.dotted;
  if (/^\p{Lu}/u.test(text)) {
    if (!/\p{Ll}/u.test(text)) return KIND.capitals;
    return /\p{Ll}\p{Lu}/u.test(text) ? KIND.mixed : KIND.capital;
  }
  if (/\p{Lu}/u.test(text)) return /^\p{N}/u.test(text) ? KIND.number : KIND.mixed;
  if (/^\p{L}/u.test(text)) return KIND.small;
  return /\p{N}/u.test(text) ? KIND.number : KIND.mark;
}

/** `McDonald` → `XxXxx`, `2024-28` → `dd-dd`: runs are cut at two. */
function shapeOf(text: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of text) {
    const kind = /\p{Lu}/u.test(character)
      ? 'X'
      : /\p{L}/u.test(character)
        ? 'x'
        : /\p{N}/u.test(character)
          ? 'd'
          : character;
    run = kind === last ? run + 1 : 0;
    last = kind;
    if (run < 2) shape += kind;
    if (shape.length >= LONGEST_SHAPE) break;
  }
  return shape;
}

function affixesOf(key: string): number[] {
  const affixes: number[] = [];
  for (let length = 1; length <= LONGEST_AFFIX && length < key.length; length++)
    affixes.push(hashText(key.slice(0, length), 100 + length), hashText(key.slice(-length), 200 + length));
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

function readToken(written: string, known: PhraseTable): TokenInfo {
  const text = PLAIN_MARKS.get(written) ?? written;
  const key = fold(text);
  const kind = kindOf(text);
  const stem = key.replace(/\d/g, '0');
  return {
    text,
    key,
    kind,
    capital: kind >= KIND.capital && kind !== KIND.number,
    known: known.bits.get(key) ?? 0,
    textHash: hashText(text.replace(/[’ʼ]/g, "'"), 1),
    keyHash: hashText(stem, 2),
    shapeHash: hashText(shapeOf(text), 3),
    affixes: affixesOf(key),
    own: [],
  };
}

const PROPER = KNOWN.country | KNOWN.organization | KNOWN.place;

/** Two capitals or more and no small letter: `NATO`, `U.S.`. */
export function isCapitals({ kind, text }: TokenInfo): boolean {
  return kind === KIND.capitals || (kind === KIND.dotted && text.length > 2);
}

/** A word like `the`, `two` or `However`; but "WHO" and "US" are names where "Who" and "us" are none. */
export function isFunctional(info: TokenInfo): boolean {
  return (info.known & KNOWN.functional) !== 0 && !(isCapitals(info) && (info.known & PROPER) !== 0);
}

/** Tokens read before, by their text: one for each reader, as its lists and weights are in them. */
export type TokenMemo = Map<string, TokenInfo>;

/** Beyond this a memo starts anew, so that it does not grow with the corpus. */
const MOST_MEMORIES = 50_000;

/** One info a token; equal tokens share one. */
export function readTokenInfos(texts: Iterable<string>, known: PhraseTable, memo: TokenMemo): TokenInfo[] {
  if (memo.size > MOST_MEMORIES) memo.clear();
  const infos: TokenInfo[] = [];
  for (const text of texts) {
    let info = memo.get(text);
    if (info === undefined) {
      info = readToken(text, known);
      memo.set(text, info);
    }
    infos.push(info);
  }
  return infos;
}
