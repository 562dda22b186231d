import { type DocumentStatistics, isCapitalForm, type TokenRange } from './document-statistics';
import { TAG_TYPES, tagIndex } from './labels';

const COLUMNS = TAG_TYPES.length + 1;

/** What the document's other occurrences of a word were called, for each token; `NO_OPINION` where there is none. */
export type Opinions = Int8Array;

export const NO_OPINION = -1;
const CLARITIES = 3;

/** 0 outside names, else 1 + index into `TAG_TYPES`; -1 for no opinion. */
export function winnerOf(opinion: number): number {
  return Math.floor(opinion / CLARITIES);
}

/** The winner of the token at `index`, or -1 beyond its sentence. */
export function winnerAt(opinions: Opinions, index: number, { tokenStart, tokenEnd }: TokenRange): number {
  return index < tokenStart || index >= tokenEnd ? NO_OPINION : winnerOf(opinions[index]);
}

/** 0: one vote; 1: a majority; 2: two votes and more, all the same. */
export function clarityOf(opinion: number): number {
  return opinion % CLARITIES;
}

/** What all occurrences but one of the words in `row` are called, `own` being that one's column. */
function opinionOf(counts: Int32Array, row: number, own: number): number {
  let all = 0;
  let best = 0;
  let winner = 0;
  for (let column = 0; column < COLUMNS; column++) {
    const count = counts[row + column] - (column === own ? 1 : 0);
    all += count;
    if (count > best) {
      best = count;
      winner = column;
    }
  }
  if (all === 0) return NO_OPINION;
  return CLARITIES * winner + (all === 1 ? 0 : best === all ? 2 : 1);
}

/**
 * What a first pass over a document called each capitalised word elsewhere. A second pass that sees these votes agrees
 * with itself (after Krishnan and Manning 2006).
 */
export function readOpinions({ rows, rowCount, forms }: DocumentStatistics, labels: Uint8Array): Opinions {
  const counts = new Int32Array(rowCount * COLUMNS);
  const opinions = new Int8Array(labels.length);
  for (let index = 0; index < labels.length; index++)
    if (isCapitalForm(forms[index])) counts[rows[index] * COLUMNS + 1 + tagIndex(labels[index])]++;
  for (let index = 0; index < labels.length; index++)
    opinions[index] = isCapitalForm(forms[index])
      ? opinionOf(counts, rows[index] * COLUMNS, 1 + tagIndex(labels[index]))
      : NO_OPINION;
  return opinions;
}
