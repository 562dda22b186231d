import { TAG_TYPES, tagIndex } from './labels';
import type { TokenInfo } from './token-info';

const COLUMNS = TAG_TYPES.length + 1;

/**
 * What a first pass over a document called each word, as counts: outside names, then one column a type.
 * A second pass that sees these votes agrees with itself (after Krishnan and Manning 2006).
 */
export interface Votes {
  readonly rows: ReadonlyMap<string, number>;
  readonly counts: Uint16Array;
  /** The labels that were counted, one a token. */
  readonly labels: Uint8Array;
}

export function countVotes(infos: readonly TokenInfo[], labels: Uint8Array): Votes {
  const rows = new Map<string, number>();
  for (const { key, capital } of infos) if (capital && !rows.has(key)) rows.set(key, rows.size);
  const counts = new Uint16Array(rows.size * COLUMNS);
  for (const [index, { key, capital }] of infos.entries())
    if (capital) counts[rows.get(key)! * COLUMNS + 1 + tagIndex(labels[index])]++;
  return { rows, counts, labels };
}

/** Winner (0 outside, else 1 + index into `TAG_TYPES`) and how clear it is. */
export interface Opinion {
  readonly winner: number;
  /** 0: one vote; 1: a majority; 2: two votes and more, all the same. */
  readonly clarity: number;
}

/** What the document's other occurrences of the word at `index` were called; null where there is none. */
export function opinionElsewhere(votes: Votes, infos: readonly TokenInfo[], index: number): Opinion | null {
  const row = votes.rows.get(infos[index].key);
  if (row === undefined) return null;
  const own = infos[index].capital ? 1 + tagIndex(votes.labels[index]) : -1;
  let all = 0;
  let best = 0;
  let winner = 0;
  for (let column = 0; column < COLUMNS; column++) {
    const count = votes.counts[row * COLUMNS + column] - (column === own ? 1 : 0);
    all += count;
    if (count > best) {
      best = count;
      winner = column;
    }
  }
  if (all === 0) return null;
  return { winner, clarity: all === 1 ? 0 : best === all ? 2 : 1 };
}
