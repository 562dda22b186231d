import type { ClusterDigest } from './digest';
import type { Group } from './group';

/** The articles that clusters stand in. */
export interface Scene {
  digestsOf(path: string): readonly ClusterDigest[];
  /** Terms that the article was without the last change of it, where that is not settled yet. */
  termsBefore(path: string): Iterable<string>;
  /** Whom some people are met with, by key; holds for as long as the articles it is learnt from are the same. */
  readonly company: Map<string, Company>;
}

export interface Company {
  readonly group: Group;
  readonly head: readonly ClusterDigest[];
  readonly met: ReadonlySet<string>;
}

/** A person's company is learnt from this many clusters at most, the first by path. */
export const COMPANY_CLUSTERS = 60;
