import { KNOWN } from '../../lexicon/phrase-table';
import { type KnownTokens, longestPhrase } from '../phrases';
import { COUNT, COUNTS, type DocumentStatistics, isCapitalForm, type TokenRange } from '../tagger/document-statistics';
import { isCapitals, type TokenInfo } from '../tagger/token-info';
import { TRAIT } from '../tagger/word-traits';

/** Tokens `start` to `end` (exclusive) that may hold names, written with capitals. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

export interface Reading extends KnownTokens {
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
  return (word.traits & TRAIT.nameWord) !== 0;
}

/** True where the document writes the word at `index` somewhere with a capital that prose does not ask for. */
export function writesAsName({ rows, counts }: DocumentStatistics, index: number): boolean {
  return counts[rows[index] * COUNTS + COUNT.capital] > 0;
}

/** True where the document writes the word at `index` somewhere in small letters. */
export function writesSmall({ rows, counts }: DocumentStatistics, index: number): boolean {
  return counts[rows[index] * COUNTS + COUNT.small] > 0;
}

/** In prose the first word of a sentence has a capital anyway: it needs another sign that it is a name. */
function opensName({ infos, keys, statistics }: Reading, index: number, end: number): boolean {
  const word = infos[index];
  if (isCapitals(word) || (word.known & NAMED) !== 0 || writesAsName(statistics, index)) return true;
  if (writesSmall(statistics, index) || (word.known & KNOWN.common) !== 0) {
    const next = index + 1 < end ? infos[index + 1] : undefined;
    return next !== undefined && isNameWord(next) && (next.known & KNOWN.group) === 0;
  }
  if (index + 1 === infos.length) return false;
  const next = infos[index + 1];
  return (next.known & KNOWN.saying) !== 0 || keys[index + 1] === "'s" || (isNameWord(next) && index + 1 < end);
}

function isNameAt(infos: readonly TokenInfo[], index: number, end: number): boolean {
  return index < end && isNameWord(infos[index]);
}

function isOrganizationHead({ known }: TokenInfo): boolean {
  return (known & KNOWN.organizationHead) !== 0;
}

/** How many tokens from `index` join two capitalised words into one name: `of the`, `von der`, `&`; 0 for none. */
function connector({ infos, keys }: Reading, index: number, end: number, inOrganization: boolean): number {
  const key = keys[index];
  if (key === '&') return isNameAt(infos, index + 1, end) ? 1 : 0;
  if ((infos[index].traits & TRAIT.particle) !== 0 && !infos[index].capital) {
    if (isNameAt(infos, index + 1, end)) return 1;
    const two = isNameAt(infos, index + 2, end) && (infos[index + 1].traits & TRAIT.particle) !== 0;
    return two ? 2 : 0;
  }
  if (key === 'of' || key === 'for') {
    if (!(inOrganization && key === 'of') && !isOrganizationHead(infos[index - 1])) return 0;
    if (isNameAt(infos, index + 1, end)) return 1;
    return keys[index + 1] === 'the' && isNameAt(infos, index + 2, end) ? 2 : 0;
  }
  return key === 'and' && inOrganization && isNameAt(infos, index + 1, end) ? 1 : 0;
}

function chunkEnd(reading: Reading, start: number, end: number): number {
  const { infos } = reading;
  let index = start;
  let inOrganization = false;
  while (index < end) {
    const phrase = infos[index].capital ? longestPhrase(reading, index, end) : null;
    if (phrase !== null && (phrase.bits & NAMED) !== 0) index += phrase.length;
    else if (isNameWord(infos[index])) index++;
    else if (
      index > start &&
      (infos[index].known & KNOWN.time) !== 0 &&
      (infos[index - 1].known & KNOWN.firstName) !== 0
    )
      index++;
    else {
      const joined = index > start ? connector(reading, index, end, inOrganization) : 0;
      if (joined === 0) break;
      inOrganization ||= isOrganizationHead(infos[index - 1]);
      index += joined;
    }
  }
  return index;
}

/** The stretches of a sentence that may hold names. */
export function findChunks(reading: Reading, { tokenStart, tokenEnd }: TokenRange): Chunk[] {
  const { forms } = reading.statistics;
  const chunks: Chunk[] = [];
  const first = firstWord(reading.infos, tokenStart, tokenEnd);
  let index = tokenStart;
  while (index < tokenEnd) {
    if (!isCapitalForm(forms[index])) {
      index++;
      continue;
    }
    const opens = isNameWord(reading.infos[index]) && (index > first || opensName(reading, index, tokenEnd));
    const end = opens ? chunkEnd(reading, index, tokenEnd) : index;
    if (end > index) chunks.push({ start: index, end });
    index = Math.max(index + 1, end);
  }
  return chunks;
}

/** The sentence's first word, behind its quotation mark or bracket. */
function firstWord(infos: readonly TokenInfo[], tokenStart: number, tokenEnd: number): number {
  let index = tokenStart;
  while (index < tokenEnd && (infos[index].traits & TRAIT.word) === 0) index++;
  return index;
}
