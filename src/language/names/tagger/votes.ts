import type { DocumentStatistics } from './document-statistics';
import { TAG_TYPES, tagIndex } from './labels';
import type { TokenInfo } from './token-info';

const COLUMNS = TAG_TYPES.length + 1;

/** What the document's other occurrences of a word were called, for each token; `NO_OPINION` where there is none. */
export type Opinions = Int8Array;

export const NO_OPINION = -1;
const CLARITIES = 3;

/** 0 outside names, else 1 + index into `TAG_TYPES`. */
export function winnerOf(opinion: number): number {
  return Math.floor(opinion / CLARITIES);
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
export function readOpinions(
  infos: readonly TokenInfo[],
  { rows, rowCount }: DocumentStatistics,
  labels: Uint8Array,
): Opinions {
  const counts = new Int32Array(rowCount * COLUMNS);
  for (let index = 0; index < infos.length; index++)
    if (infos[index].capital) counts[rows[index] * COLUMNS + 1 + tagIndex(labels[index])]++;
  const opinions = new Int8Array(infos.length).fill(NO_OPINION);
  for (let index = 0; index < infos.length; index++)
    if (infos[index].capital) opinions[index] = opinionOf(counts, rows[index] * COLUMNS, 1 + tagIndex(labels[index]));
  return opinions;
}
