/** Words with a number each, which are found in a text without cutting it up. */
export interface Dictionary {
  readonly words: readonly string[];
  /** Numbers of words, -1 for none, at the place that `hash` gives or behind it. */
  readonly slots: Int16Array;
}

const SLOTS = 4096;

/** A dictionary of lower-case words of the letters a to z, each of which has its place in the list for a number. */
export function dictionaryOf(words: readonly string[]): Dictionary {
  const slots = new Int16Array(SLOTS).fill(-1);
  words.forEach((word, number) => {
    let hash = 0;
    for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
    let slot = hash & (SLOTS - 1);
    while (slots[slot] >= 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = number;
  });
  return { words, slots };
}

/** The hash of a word with one more letter, be it a capital or not; that of no letters is 0. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | SMALL)) | 0;
}

// Small letters have this bit, capitals are the same without it.
const SMALL = 32;

/** The number of the word that stands between two offsets, in letters of any case, or -1. */
export function numberOf({ words, slots }: Dictionary, text: string, start: number, end: number, hash: number): number {
  for (let slot = hash & (SLOTS - 1); slots[slot] >= 0; slot = (slot + 1) & (SLOTS - 1))
    if (isWord(words[slots[slot]], text, start, end)) return slots[slot];
  return -1;
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== (text.charCodeAt(start + at) | SMALL)) return false;
  return true;
}
