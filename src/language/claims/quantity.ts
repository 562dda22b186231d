import type { Token } from '../analysis';
import { readNumber } from '../dates/numbers';
import { bySpelling } from '../tokens/spelling';
import { BOUNDS, type Bound, SCALES } from './counted-things';

/** A number of a sentence: token indices, `tokenEnd` exclusive, and what it allows. */
export interface Quantity {
  /** With the words before it that bound it: `at least 12`. */
  readonly tokenStart: number;
  /** Of the number alone. */
  readonly numberStart: number;
  readonly tokenEnd: number;
  readonly value: number;
  readonly least: number;
  readonly most: number | null;
}

const ABOUT = 0.2;
const NUMBER_TOKEN = /^(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)$/;
const RANGE_TOKEN = /^(\d{1,6})[-–](\d{1,6})$/;
const WORD_TOKEN = /^[a-z]+(?:-[a-z]+)?$/i;
/** Number words that stand as articles or pronouns far more often. */
const NO_COUNT = new Set(['a', 'an', 'oh', 'half', 'both', 'couple', 'one', 'zero']);

/**
 * The number that starts at a token, or null: `12`, `1,200`, `twenty-one`, `2.5 million`, `12-15`. `first` is the
 * sentence's first token. An open end is null; a round number from a hundred up allows for rounding.
 */
export function quantityAt(tokens: readonly Token[], at: number, first: number, end: number): Quantity | null {
  const { text, spelling } = tokens[at];
  const number = numberOf(spelling);
  if (number === null) return null;
  if (typeof number !== 'number') {
    const [low, high] = number;
    return { tokenStart: at, numberStart: at, tokenEnd: at + 1, value: high, least: low, most: high };
  }
  const plain = number;
  let tokenEnd = at + 1;
  let value = plain;
  for (let next = tokens[tokenEnd]; tokenEnd < end && next; next = tokens[++tokenEnd]) {
    const scale = SCALES.get(next.spelling.lower);
    if (scale === undefined) break;
    value *= scale;
  }
  const { bound, start } = boundBefore(tokens, at, first);
  const [least, most] = limits(value, bound, rounding(value, plain, text));
  return { tokenStart: start, numberStart: at, tokenEnd, value, least, most };
}

/** The number, or the least and most of a range, that a token tells; null where it tells none. */
function readToken(text: string): number | readonly [low: number, high: number] | null {
  const range = RANGE_TOKEN.exec(text);
  if (range) {
    const [low, high] = [Number(range[1]), Number(range[2])];
    return low >= high || low === 0 ? null : [low, high];
  }
  if (NUMBER_TOKEN.test(text)) return Number(text.replaceAll(',', ''));
  return !WORD_TOKEN.test(text) || NO_COUNT.has(text.toLowerCase()) ? null : readNumber(text);
}

const numberOf = bySpelling(readToken);

/** True where a quantity begins with a token of this text. */
export function tellsNumber(text: string): boolean {
  return readToken(text) !== null;
}

/** The bounds by their last word, in order of preference. */
const BOUNDS_BY_LAST: ReadonlyMap<string, readonly { readonly parts: readonly string[]; readonly bound: Bound }[]> =
  (() => {
    const map = new Map<string, { parts: readonly string[]; bound: Bound }[]>();
    for (const [words, bound] of BOUNDS) {
      const parts = words.split(' ');
      const last = parts[parts.length - 1];
      map.set(last, [...(map.get(last) ?? []), { parts, bound }]);
    }
    return map;
  })();

function boundBefore(tokens: readonly Token[], at: number, first: number): { bound: Bound | null; start: number } {
  const last = at > first ? BOUNDS_BY_LAST.get(tokens[at - 1].spelling.lower) : undefined;
  for (const { parts, bound } of last ?? []) {
    const start = at - parts.length;
    if (start >= first && parts.every((part, index) => tokens[start + index].spelling.lower === part))
      return { bound, start };
  }
  return { bound: null, start: at };
}

// 5,000 may stand for 4,900, and 2.5 million for 2.46 million; 12 stands for 12
function rounding(value: number, plain: number, text: string): number {
  if (value < 100) return 0;
  const decimals = /\.(\d+)$/.exec(text)?.[1].length ?? 0;
  if (decimals > 0 || value !== plain) return (value / plain) * 10 ** -decimals * 0.5;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit === 1 ? 0 : unit / 2;
}

function limits(value: number, bound: Bound | null, slack: number): readonly [number, number | null] {
  if (bound === 'least') return [value, null];
  if (bound === 'most') return [0, value];
  if (bound === 'about') return [value * (1 - ABOUT), value * (1 + ABOUT)];
  return [value - slack, value + slack];
}
