import { KNOWN } from '../../lexicon/phrase-table';
import type { TokenInfo } from './token-info';
import { KIND } from './word-form';
import { TRAIT } from './word-traits';

/** Tokens `tokenStart` to `tokenEnd` (exclusive) of one sentence. */
export interface TokenRange {
  readonly tokenStart: number;
  readonly tokenEnd: number;
}

/** How often a document writes a word: what each of the `COUNTS` numbers of a row counts. */
export const COUNT = {
  all: 0,
  small: 1,
  /** With a capital where prose does not ask for one. */
  capital: 2,
  afterTitle: 3,
  afterCapital: 4,
  afterPreposition: 5,
  beforeSaying: 6,
} as const;

export const COUNTS = 7;

export interface DocumentStatistics {
  /** For each token the row of its word: tokens with the same key share one. */
  readonly rows: Int32Array;
  readonly rowCount: number;
  /** `COUNTS` numbers a row; marks and numbers are not counted. */
  readonly counts: Int32Array;
  /** For each sentence 0 for prose, 1 for a line in capitals, 2 for one where every word has a capital. */
  readonly cases: Uint8Array;
  /** For each token how it is written and where: its kind, the case of its sentence, whether it opens it. */
  readonly forms: Uint8Array;
}

/** Forms are smaller than the last of these. */
export const FORMS = 64;

/** True for the form of a token with a capital letter. */
export function isCapitalForm(form: number): boolean {
  const kind = form >> 3;
  return kind >= KIND.capital && kind !== KIND.number;
}

/** True for the form of a token in a sentence that is not prose. */
export function isHeadlineForm(form: number): boolean {
  return (form & 6) !== 0;
}

/** 0 for prose, 1 for a line in capitals, 2 for one where every word has a capital. */
function sentenceCase(infos: readonly TokenInfo[], { tokenStart, tokenEnd }: TokenRange): number {
  let words = 0;
  let capitals = 0;
  let initials = 0;
  for (let index = tokenStart; index < tokenEnd; index++) {
    const { kind, traits } = infos[index];
    if ((traits & TRAIT.long) === 0) continue;
    words++;
    if (kind === KIND.capitals) capitals++;
    if ((traits & TRAIT.capital) !== 0) initials++;
  }
  if (words > 1 && capitals >= 0.7 * words) return 1;
  return words > 4 && initials >= 0.75 * words ? 2 : 0;
}

function countSentence(
  infos: readonly TokenInfo[],
  { tokenStart, tokenEnd }: TokenRange,
  headline: boolean,
  { rows, counts }: DocumentStatistics,
): void {
  for (let index = tokenStart; index < tokenEnd; index++) {
    const info = infos[index];
    if (info.kind === KIND.mark || info.kind === KIND.number) continue;
    const row = rows[index] * COUNTS;
    counts[row + COUNT.all]++;
    if (info.kind === KIND.small) counts[row + COUNT.small]++;
    else if (index > tokenStart && !headline) {
      counts[row + COUNT.capital]++;
      const before = infos[index - 1];
      if ((before.traits & TRAIT.capital) !== 0 && (before.known & KNOWN.roleHead) !== 0)
        counts[row + COUNT.afterTitle]++;
      if ((before.traits & TRAIT.capital) !== 0 && index > tokenStart + 1) counts[row + COUNT.afterCapital]++;
      if ((before.traits & TRAIT.placePreposition) !== 0) counts[row + COUNT.afterPreposition]++;
      if (index + 1 < tokenEnd && (infos[index + 1].known & KNOWN.saying) !== 0) counts[row + COUNT.beforeSaying]++;
    }
  }
}

/** Writes the forms of one sentence's tokens. */
function writeForms(
  infos: readonly TokenInfo[],
  { tokenStart, tokenEnd }: TokenRange,
  sentenceForm: number,
  forms: Uint8Array,
): void {
  for (let index = tokenStart; index < tokenEnd; index++) forms[index] = infos[index].kind * 8 + sentenceForm * 2;
  forms[tokenStart]++;
  if (tokenStart + 1 < tokenEnd && (infos[tokenStart].traits & TRAIT.openingMark) !== 0) forms[tokenStart + 1]++;
}

/** Numbers the words of a document from 0 on, in the order of their first tokens; writes one a token, gives how many. */
function numberWords(infos: readonly TokenInfo[], rows: Int32Array): number {
  let size = 16;
  while (size < 2 * infos.length) size *= 2;
  // Open addressing by the key's number: two numbers a slot, that number + 1 and the row.
  const slots = new Int32Array(2 * size);
  let count = 0;
  for (let index = 0; index < infos.length; index++) {
    const key = infos[index].keyId + 1;
    let slot = (key << 1) & (slots.length - 1);
    while (slots[slot] !== 0 && slots[slot] !== key) slot = (slot + 2) & (slots.length - 1);
    if (slots[slot] === 0) {
      slots[slot] = key;
      slots[slot + 1] = count++;
    }
    rows[index] = slots[slot + 1];
  }
  return count;
}

export function readDocumentStatistics(
  infos: readonly TokenInfo[],
  sentences: readonly TokenRange[],
): DocumentStatistics {
  const rows = new Int32Array(infos.length);
  const rowCount = numberWords(infos, rows);
  const counts = new Int32Array(rowCount * COUNTS);
  const cases = new Uint8Array(sentences.length);
  const forms = new Uint8Array(infos.length);
  const statistics = { rows, rowCount, counts, cases, forms };
  for (let index = 0; index < sentences.length; index++) {
    const sentenceForm = sentenceCase(infos, sentences[index]);
    cases[index] = sentenceForm;
    writeForms(infos, sentences[index], sentenceForm, forms);
    countSentence(infos, sentences[index], sentenceForm !== 0, statistics);
  }
  return statistics;
}
