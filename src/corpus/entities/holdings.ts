import type { Clusters } from './clusters';
import type { Described } from './entity-index';
import type { Part } from './group';

/** Clusters of a term that are one entity's. */
export interface Holding {
  readonly clusters: Clusters;
  readonly owner: Described;
}

/** Which entities the clusters of each term belong to. */
export interface Holdings {
  change(owner: Described, before: readonly Part[], after: readonly Part[]): void;
  of(term: string): readonly Holding[];
}

const NONE: readonly Holding[] = [];

export function createHoldings(): Holdings {
  // Nearly all terms are one entity's.
  const byTerm = new Map<string, Holding | readonly Holding[]>();
  const of = (term: string): readonly Holding[] => {
    const held = byTerm.get(term);
    return held === undefined ? NONE : 'owner' in held ? [held] : held;
  };
  const put = (term: string, held: readonly Holding[]): void => {
    if (held.length === 0) byTerm.delete(term);
    else byTerm.set(term, held.length === 1 ? held[0] : held);
  };
  return {
    of,
    change(owner, before, after) {
      const old = new Set(before.map(({ clusters }) => clusters));
      for (const { clusters } of after)
        if (!old.delete(clusters)) put(clusters.term, [...of(clusters.term), { clusters, owner }]);
      for (const clusters of old)
        put(
          clusters.term,
          of(clusters.term).filter((held) => held.clusters !== clusters || held.owner !== owner),
        );
    },
  };
}
