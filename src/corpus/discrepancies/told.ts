import type { Analysis, Claim } from '../../language/analysis';
import type { Entity, Event } from '../snapshot';

/** What the search for discrepancies reads: articles in order of path, who is who, and which event a report tells. */
export interface DiscrepancyInput {
  readonly paths: readonly string[];
  readonly events: readonly Event[];
  analysis(path: string): Analysis | undefined;
  entityOf(path: string, cluster: number | null): Entity | undefined;
  eventOf(path: string, report: number): Event | undefined;
  /** The first path of those that carry the same text: copies of one story are one source. */
  sourceOf(path: string): string;
}

/** A claim with where it stands. */
export interface Told {
  readonly path: string;
  readonly claim: Claim;
  readonly event: string | null;
}

/** What is told before it gets its id: statements in any order. */
export interface Draft {
  readonly kind: string;
  /** What the reports differ on; with the kind, the base of the id. */
  readonly subject: string;
  readonly event: string | null;
  readonly message: string;
  readonly statements: readonly DraftStatement[];
}

export interface DraftStatement {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: string;
}

export function statementOf({ path, claim: { start, end, text, value } }: Told): DraftStatement {
  return { path, start, end, text, value };
}

/** Groups of indices that the pairs connect, each of two or more; in order of their first index. */
export function connected(size: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const parent = Array.from({ length: size }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  };
  for (const [a, b] of pairs) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  const groups = new Map<number, Set<number>>();
  for (const index of pairs.flat()) {
    const home = root(index);
    const group = groups.get(home);
    if (group) group.add(index);
    else groups.set(home, new Set([index]));
  }
  return [...groups.values()].map((group) => [...group].sort((a, b) => a - b));
}
