import { NAME_PARTICLES, SAYING_VERBS } from '../../lexicon/function-words';
import { ORGANIZATION_HEADS } from '../../lexicon/organizations';
import { KNOWN, longestPhrase, type PhraseTable } from '../../lexicon/phrase-table';
import type { DocumentStatistics, TokenRange } from '../tagger/document-statistics';
import { isCapitals, isFunctional, type TokenInfo } from '../tagger/token-info';

/** Tokens `start` to `end` (exclusive) that may hold names, written with capitals. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  readonly infos: readonly TokenInfo[];
  readonly keys: readonly string[];
  readonly known: PhraseTable;
  readonly statistics: DocumentStatistics;
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

function isNameWord(word: TokenInfo): boolean {
  return word.capital && !isFunctional(word) && (word.known & KNOWN.time) === 0;
}

/** True where the document writes the word with a capital that prose does not ask for. */
export function writesAsName(statistics: DocumentStatistics, key: string): boolean {
  return (statistics.words.get(key)?.capital ?? 0) > 0;
}

/** In prose the first word of a sentence has a capital anyway: it needs another sign that it is a name. */
function opensName({ infos, keys, statistics }: Reading, index: number, end: number): boolean {
  const word = infos[index];
  if (isCapitals(word) || (word.known & NAMED) !== 0 || writesAsName(statistics, word.key)) return true;
  if ((statistics.words.get(word.key)?.small ?? 0) > 0 || (word.known & KNOWN.common) !== 0) {
    const next = index + 1 < end ? infos[index + 1] : undefined;
    return next !== undefined && isNameWord(next) && (next.known & KNOWN.group) === 0;
  }
  return (
    SAYING_VERBS.has(keys[index + 1]) ||
    keys[index + 1] === "'s" ||
    (isNameWord(infos[index + 1] ?? word) && index + 1 < end)
  );
}

/** How many tokens from `index` join two capitalised words into one name: `of the`, `von der`, `&`; 0 for none. */
function connector({ infos, keys }: Reading, index: number, end: number, inOrganization: boolean): number {
  const followed = (at: number) => at < end && isNameWord(infos[at]);
  const key = keys[index];
  if (key === '&') return followed(index + 1) ? 1 : 0;
  if (NAME_PARTICLES.has(key) && !infos[index].capital) {
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
  const { infos, keys, known } = reading;
  let index = start;
  let inOrganization = false;
  while (index < end) {
    const phrase = longestPhrase(known, keys, index, end);
    if (phrase !== null && (phrase.bits & NAMED) !== 0 && infos[index].capital) index += phrase.length;
    else if (isNameWord(infos[index])) index++;
    else if (
      (infos[index].known & KNOWN.time) !== 0 &&
      (infos[index - 1]?.known & KNOWN.firstName) !== 0 &&
      index > start
    )
      index++;
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
export function findChunks(reading: Reading, { tokenStart, tokenEnd }: TokenRange, first: number): Chunk[] {
  const chunks: Chunk[] = [];
  let index = tokenStart;
  while (index < tokenEnd) {
    const opens = isNameWord(reading.infos[index]) && (index > first || opensName(reading, index, tokenEnd));
    const end = opens ? chunkEnd(reading, index, tokenEnd) : index;
    if (end > index) chunks.push({ start: index, end });
    index = Math.max(index + 1, end);
  }
  return chunks;
}

/** The sentence's first word, behind its quotation mark or bracket. */
export function firstWord(infos: readonly TokenInfo[], { tokenStart, tokenEnd }: TokenRange): number {
  let index = tokenStart;
  while (index < tokenEnd && !/^[\p{L}\p{N}]/u.test(infos[index].text)) index++;
  return index;
}
