import type { NameType } from '../../language/analysis';
import type { ClusterDigest } from './digest';
import type { Term } from './term';

/** Terms and single clusters that are one entity, each with the rule that brought it in. */
export interface Group {
  type: NameType;
  readonly parts: Part[];
  /** Clusters that evidence brings in one by one, as their term means others elsewhere. */
  readonly singles: Single[];
}

export interface Part {
  readonly term: Term;
  readonly rule: string;
}

export interface Single {
  readonly digest: ClusterDigest;
  readonly rule: string;
}

export function newGroup(term: Term): Group {
  return { type: term.digests[0].type, parts: [{ term, rule: 'same-name' }], singles: [] };
}

export function articlesOf({ parts, singles }: Group): number {
  return parts.reduce((sum, { term }) => sum + term.articles, singles.length);
}

/** Moves all of `from` into `into`. */
export function absorbGroup(into: Group, from: Group, rule: string): void {
  for (const part of from.parts)
    into.parts.push({ term: part.term, rule: part.rule === 'same-name' ? rule : part.rule });
  into.singles.push(...from.singles);
}

/** Lists under keys, in order of adding. */
export function indexBy<T>(all: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const item of all)
    for (const key of new Set(keysOf(item))) {
      const list = index.get(key);
      if (list) list.push(item);
      else index.set(key, [item]);
    }
  return index;
}
