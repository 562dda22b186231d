import type { Sentence } from '../analysis';
import { NAME_PARTICLES, SAYING_VERBS } from '../lexicon/function-words';
import { ORGANIZATION_HEADS } from '../lexicon/organizations';
import { KNOWN, longestPhrase, type PhraseTable } from '../lexicon/phrase-table';
import type { DocumentWords } from './document-words';
import type { Word } from './words';

/** Tokens `start` to `end` (exclusive) that may hold names, written with capitals. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  readonly words: readonly Word[];
  readonly keys: readonly string[];
  readonly known: PhraseTable;
  readonly seen: DocumentWords;
}

/** Any bit that makes a word or phrase a name. */
export const NAMED =
  KNOWN.firstName |
  KNOWN.lastName |
  KNOWN.person |
  KNOWN.country |
  KNOWN.place |
  KNOWN.organization |
  KNOWN.group |
  KNOWN.event;

function isNameWord(word: Word): boolean {
  return word.capital && !word.functional && !word.time && /\p{L}/u.test(word.text);
}

/** In prose the first word of a sentence has a capital anyway: it needs another sign that it is a name. */
function opensName({ words, keys, seen }: Reading, index: number, end: number): boolean {
  const word = words[index];
  if (word.capitals || (word.known & NAMED) !== 0 || seen.capital.has(word.key)) return true;
  if (seen.small.has(word.key) || (word.known & KNOWN.common) !== 0) {
    const next = index + 1 < end ? words[index + 1] : undefined;
    return next !== undefined && isNameWord(next) && (next.known & KNOWN.group) === 0;
  }
  return (
    SAYING_VERBS.has(keys[index + 1]) ||
    keys[index + 1] === "'s" ||
    (isNameWord(words[index + 1] ?? word) && index + 1 < end)
  );
}

/** How many tokens from `index` join two capitalised words into one name: `of the`, `von der`, `&`; 0 for none. */
function connector({ words, keys }: Reading, index: number, end: number, inOrganization: boolean): number {
  const followed = (at: number) => at < end && isNameWord(words[at]);
  const key = keys[index];
  if (key === '&') return followed(index + 1) ? 1 : 0;
  if (NAME_PARTICLES.has(key) && !words[index].capital) {
    if (followed(index + 1)) return 1;
    return NAME_PARTICLES.has(keys[index + 1]) && followed(index + 2) ? 2 : 0;
  }
  if (key === 'of' || key === 'for') {
    if (!(inOrganization && key === 'of') && !ORGANIZATION_HEADS.has(keys[index - 1])) return 0;
    if (followed(index + 1)) return 1;
    return keys[index + 1] === 'the' && followed(index + 2) ? 2 : 0;
  }
  if (key === 'and') return inOrganization && followed(index + 1) ? 1 : 0;
  return 0;
}

function chunkEnd(reading: Reading, start: number, end: number): number {
  const { words, keys, known } = reading;
  let index = start;
  let inOrganization = false;
  while (index < end) {
    const phrase = longestPhrase(known, keys, index, end);
    if (phrase !== null && (phrase.bits & NAMED) !== 0 && words[index].capital) index += phrase.length;
    else if (isNameWord(words[index])) index++;
    else if (words[index].time && (words[index - 1]?.known & KNOWN.firstName) !== 0 && index > start) index++;
    else {
      const joined = index > start ? connector(reading, index, end, inOrganization) : 0;
      if (joined === 0) break;
      inOrganization ||= ORGANIZATION_HEADS.has(keys[index - 1]);
      index += joined;
    }
  }
  return index;
}

/** The stretches of a sentence that may hold names. */
export function findChunks(reading: Reading, { tokenStart, tokenEnd }: Sentence, first: number): Chunk[] {
  const chunks: Chunk[] = [];
  let index = tokenStart;
  while (index < tokenEnd) {
    const opens = isNameWord(reading.words[index]) && (index > first || opensName(reading, index, tokenEnd));
    const end = opens ? chunkEnd(reading, index, tokenEnd) : index;
    if (end > index) chunks.push({ start: index, end });
    index = Math.max(index + 1, end);
  }
  return chunks;
}

/** The sentence's first word, behind its quotation mark or bracket. */
export function firstWord(words: readonly Word[], { tokenStart, tokenEnd }: Sentence): number {
  let index = tokenStart;
  while (index < tokenEnd && !/^[\p{L}\p{N}]/u.test(words[index].text)) index++;
  return index;
}
