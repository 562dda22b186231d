import { type Clusters, holds } from './clusters';
import type { ClusterDigest } from './digest';
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
  /** Whose the cluster is; undefined where it is nobody's. */
  ownerOf(digest: ClusterDigest): Described | undefined;
}

const NONE: readonly Holding[] = [];

export function createHoldings(): Holdings {
  // Nearly all terms are one entity's.
  const byTerm = new Map<string, Holding | readonly Holding[]>();
  const find = (digest: ClusterDigest): Holding | undefined => {
    const held = byTerm.get(digest.subject.term);
    if (held === undefined) return undefined;
    if ('owner' in held) {
      // named clusters belong to somebody; those without a name may to nobody, whoever shares their term
      return isNamed(digest) || holds(held.clusters, digest) ? held : undefined;
    }
    return held.find(({ clusters }) => holds(clusters, digest));
  };
  const of = (term: string): readonly Holding[] => {
    const held = byTerm.get(term);
    return held === undefined ? NONE : 'owner' in held ? [held] : held;
  };
  const hold = (clusters: Clusters, owner: Described): void => {
    const { term } = clusters;
    const holding = { clusters, owner };
    byTerm.set(term, byTerm.has(term) ? [...of(term), holding] : holding);
  };
  const drop = (clusters: Clusters, owner: Described): void => {
    const { term } = clusters;
    const left = of(term).filter((held) => held.clusters !== clusters || held.owner !== owner);
    if (left.length === 0) byTerm.delete(term);
    else byTerm.set(term, left.length === 1 ? left[0] : left);
  };
  return {
    ownerOf: (digest) => find(digest)?.owner,
    change(owner, before, after) {
      for (const { clusters } of before) if (!has(after, clusters)) drop(clusters, owner);
      for (const { clusters } of after) if (!has(before, clusters)) hold(clusters, owner);
    },
  };
}

/** Names come first. */
function isNamed({ forms }: ClusterDigest): boolean {
  return forms.length > 0 && forms[0].form.named;
}

function has(parts: readonly Part[], clusters: Clusters): boolean {
  for (const part of parts) if (part.clusters === clusters) return true;
  return false;
}
