import { FNV_BASIS, FNV_PRIME, fnv1a } from '../fnv1a';
/** ASCII phrases that mean the same, each with a line end behind it but for the last. */
export interface PhraseGroup {
  readonly bits: number;
  readonly text: Uint8Array;
}

/** Many phrases as bytes, found by their hash: no string is made of those that no article holds. */
export interface PhraseStock {
  /** All phrases, each with a line end behind it. */
  readonly text: Uint8Array;
  /** Open addressing, two numbers a slot: offset into `text` or -1, and bits. */
  readonly slots: Int32Array;
  /** Offsets of the phrases of two words or more. */
  readonly long: readonly number[];
}

const LINE_END = 10;
const SPACE = 32;
const EMPTY = -1;

/** A phrase is in one group only. */
export function phraseStock(groups: readonly PhraseGroup[]): PhraseStock {
  const text = new Uint8Array(groups.reduce((sum, group) => sum + group.text.length + 1, 0));
  let phrases = 0;
  for (let at = 0, group = 0; group < groups.length; group++) {
    text.set(groups[group].text, at);
    at += groups[group].text.length;
    text[at++] = LINE_END;
  }
  for (let at = 0; at < text.length; at++) if (text[at] === LINE_END) phrases++;
  let size = 16;
  while (size < 2 * phrases) size *= 2;
  const slots = new Int32Array(2 * size).fill(EMPTY);
  const long: number[] = [];
  let at = 0;
  for (const { bits, text: own } of groups) {
    for (const stop = at + own.length; at <= stop; ) {
      const start = at;
      let hash = FNV_BASIS;
      let spaces = 0;
      for (; text[at] !== LINE_END; at++) {
        if (text[at] === SPACE) spaces++;
        hash = Math.imul(hash ^ text[at], FNV_PRIME);
      }
      at++;
      if (at - start === 1) continue;
      if (spaces > 0) long.push(start);
      let slot = firstSlot(hash, slots.length);
      while (slots[slot] !== EMPTY) slot = (slot + 2) & (slots.length - 1);
      slots[slot] = start;
      slots[slot + 1] = bits;
    }
  }
  return { text, slots, long };
}

function firstSlot(hash: number, length: number): number {
  return ((hash ^ (hash >>> 15)) << 1) & (length - 1);
}

function isAt(text: Uint8Array, offset: number, phrase: string): boolean {
  for (let index = 0; index < phrase.length; index++)
    if (text[offset + index] !== phrase.charCodeAt(index)) return false;
  return text[offset + phrase.length] === LINE_END;
}

/** `fnv1a` of a phrase and one word more. */
export function hashLonger(phrase: number, word: string): number {
  return fnv1a(word, fnv1a(' ', phrase));
}

/** The bits of a phrase, 0 where it is not in the stock. */
export function stockBits({ text, slots }: PhraseStock, phrase: string): number {
  const hash = fnv1a(phrase);
  for (let slot = firstSlot(hash, slots.length); slots[slot] !== EMPTY; slot = (slot + 2) & (slots.length - 1))
    if (isAt(text, slots[slot], phrase)) return slots[slot + 1];
  return 0;
}

/** The phrase that starts at `offset` of the stock's text. */
export function phraseAt({ text }: PhraseStock, offset: number): string {
  let phrase = '';
  for (let at = offset; text[at] !== LINE_END; at++) phrase += String.fromCharCode(text[at]);
  return phrase;
}
