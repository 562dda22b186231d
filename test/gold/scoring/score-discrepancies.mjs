import path from 'node:path';
import { overlap } from './measures.mjs';

/**
 * Scores the discrepancies among the records of an analysis against gold: one is right where two of its statements,
 * of different values, overlap statements of one gold discrepancy of its kind. Gives the measures, the ids of the gold
 * ones that none tells, and the messages of the wrong ones.
 */
export function scoreDiscrepancies({ discrepancies }, records) {
  const found = records.filter(({ record }) => record === 'discrepancy');
  const wrong = found.filter((one) => !discrepancies.some((gold) => tells(one, gold)));
  const missed = discrepancies.filter((gold) => !found.some((one) => tells(one, gold)));
  return {
    p: found.length === 0 ? 1 : 1 - wrong.length / found.length,
    r: 1 - missed.length / discrepancies.length,
    missed: missed.map(({ id }) => id),
    wrong: wrong.map(({ message }) => message),
  };
}

function tells(found, gold) {
  if (found.kind !== gold.kind) return false;
  const values = found.statements.filter((one) => gold.statements.some((other) => isAt(one, other)));
  return new Set(values.map(({ value }) => value)).size > 1;
}

const isAt = (one, other) => path.basename(one.path) === path.basename(other.path) && overlap(one, other) > 0;
