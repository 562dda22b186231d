import type { Cluster, Gender, Mention } from '../analysis';
import { mapped } from '../lists';
import type { Identity } from './identity';
import { mergedInTextOrder } from './ordered';

/** The identity with more mentions of its clusters, and the genders that they tell. */
export function addMentions(
  { mentions, clusters }: Identity,
  more: readonly Mention[],
  genders: ReadonlyMap<number, Gender>,
): Identity {
  if (more.length === 0) return { mentions, clusters };
  const all = mergedInTextOrder(mentions, more);
  const lists: number[][] = mapped(clusters, () => []);
  for (const [index, { cluster }] of all.entries()) if (cluster !== null) lists[cluster].push(index);
  return {
    mentions: all,
    clusters: mapped(clusters, (cluster, index) => withMentions(cluster, genders.get(index) ?? null, lists[index])),
  };
}

// Written out, as V8 copies an object by its spread slowly where properties follow.
const withMentions = (cluster: Cluster, gender: Gender | null, mentions: readonly number[]): Cluster => ({
  type: cluster.type,
  name: cluster.name,
  canonical: cluster.canonical,
  gender: cluster.gender ?? gender,
  roles: cluster.roles,
  mentions,
  acronyms: cluster.acronyms,
  sense: cluster.sense,
  age: cluster.age,
  country: cluster.country,
  offices: cluster.offices,
});
