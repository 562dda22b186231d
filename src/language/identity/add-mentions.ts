import type { Gender, Mention } from '../analysis';
import type { Identity } from './identity';

/** The identity with more mentions of its clusters, and the genders that they tell. */
export function addMentions(
  { mentions, clusters }: Identity,
  more: readonly Mention[],
  genders: ReadonlyMap<number, Gender>,
): Identity {
  if (more.length === 0) return { mentions, clusters };
  const all = [...mentions, ...more].sort((a, b) => a.start - b.start || b.end - a.end);
  const lists: number[][] = clusters.map(() => []);
  all.forEach(({ cluster }, index) => {
    if (cluster !== null) lists[cluster].push(index);
  });
  return {
    mentions: all,
    clusters: clusters.map((cluster, index) => ({
      ...cluster,
      gender: cluster.gender ?? genders.get(index) ?? null,
      mentions: lists[index],
    })),
  };
}
