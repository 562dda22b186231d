import { FNV_BASIS, fnv1a } from '../fnv1a';
import { copyOf } from '../remember';

/** A way to write a token (a word type, as against its tokens): tokens that are written alike share one. */
export interface Spelling {
  readonly text: string;
  readonly lower: string;
  /** What `bySpelling` has worked out, each function's at its own place; undefined where it has not yet been asked. */
  readonly facts: unknown[];
}

/** Spellings that are kept: the words of some thousand articles. */
const MOST = 40_000;
/** No word that comes up again is longer. */
const LONGEST_KEPT = 200;
/** Places of the table, a power of two. */
const SLOTS = 1 << 16;

const state = { facts: 0, kept: 0 };

interface HashedSpelling extends Spelling {
  readonly hash: number;
}

/** A hash table with linear probing; null where a slot is free. */
const table = new Array<HashedSpelling | null>(SLOTS).fill(null);

function makeSpelling(text: string, hash: number): HashedSpelling {
  return { hash, text, lower: text.toLowerCase(), facts: new Array(state.facts).fill(undefined) };
}

/** `fnv1a` with its upper bits mixed into the lower; a small integer to V8. */
function hashOf(text: string, start: number, end: number): number {
  const hash = fnv1a(text, FNV_BASIS, start, end);
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++)
    if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  return true;
}

/**
 * The spelling of what stands in a text from `start` to `end`, found without cutting it out; the next call for the
 * same word may give another, equal one.
 */
export function spellingAt(text: string, start: number, end: number): Spelling {
  if (end - start > LONGEST_KEPT) return makeSpelling(text.slice(start, end), 0);
  const hash = hashOf(text, start, end);
  let slot = hash & (SLOTS - 1);
  for (let known = table[slot]; known !== null; known = table[slot]) {
    if (known.hash === hash && stands(known.text, text, start, end)) return known;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (state.kept >= MOST) {
    table.fill(null);
    state.kept = 0;
    slot = hash & (SLOTS - 1);
  }
  const spelling = makeSpelling(copyOf(text.slice(start, end)), hash);
  table[slot] = spelling;
  state.kept++;
  return spelling;
}

/**
 * A function that depends on nothing but how a token is written, made to work each spelling out once. It has its place
 * with every spelling for good: to be made when a module is loaded, or seldom.
 */
export function bySpelling<T extends NonNullable<unknown> | null>(
  compute: (text: string, lower: string) => T,
): (spelling: Spelling) => T {
  const place = state.facts++;
  return (spelling) => {
    const told = spelling.facts[place] as T | undefined;
    if (told !== undefined) return told;
    const value = compute(spelling.text, spelling.lower);
    spelling.facts[place] = value;
    return value;
  };
}
