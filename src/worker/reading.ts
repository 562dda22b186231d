import { type Roster, rosterOf } from '../corpus/roster';
import type { Analysis } from '../language/analysis';

/** What is kept at hand of an article that was read. */
export interface Reading {
  /** The analysis (`packAnalysis`), in memory that threads share where the editor has such. */
  readonly packed: Uint8Array;
  readonly roster: Roster;
  /** True where the article has problems by itself. */
  readonly hasProblems: boolean;
}

export function readingOf(analysis: Analysis, packed: Uint8Array): Reading {
  return { packed: sharedBytes(packed), roster: rosterOf(analysis), hasProblems: analysis.problems.length > 0 };
}

/** A copy of its own. */
export function sharedBytes(bytes: Uint8Array): Uint8Array {
  if (typeof SharedArrayBuffer === 'undefined') return bytes.slice();
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  return shared;
}
