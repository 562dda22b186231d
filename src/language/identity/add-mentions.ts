import type { Cluster, Gender, Mention } from '../analysis';
import type { Identity } from './identity';

/** The identity with more mentions of its clusters, and the genders that they tell. */
export function addMentions(
  { mentions, clusters }: Identity,
  more: readonly Mention[],
  genders: ReadonlyMap<number, Gender>,
): Identity {
  if (more.length === 0) return { mentions, clusters };
  const all = merged(mentions, [...more].sort(inTextOrder));
  const lists: number[][] = clusters.map(() => []);
  for (const [index, { cluster }] of all.entries()) if (cluster !== null) lists[cluster].push(index);
  return {
    mentions: all,
    clusters: clusters.map((cluster, index) => withMentions(cluster, genders.get(index) ?? null, lists[index])),
  };
}

const inTextOrder = (a: Mention, b: Mention): number => a.start - b.start || b.end - a.end;

/** Both lists as one in text order; of two mentions that are alike the first list's comes first. */
function merged(first: readonly Mention[], second: readonly Mention[]): Mention[] {
  const all: Mention[] = [];
  let at = 0;
  for (const mention of second) {
    while (at < first.length && inTextOrder(first[at], mention) <= 0) all.push(first[at++]);
    all.push(mention);
  }
  while (at < first.length) all.push(first[at++]);
  return all;
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
