import { clustersIn, visitBeside } from './roster';
import type { ArticleOf, Entity } from './snapshot';

type EntityOf = (path: string, cluster: number | null) => Entity | undefined;

/** What an entity shares with another: sentences, of which `last` is the latest by number. */
interface Shared {
  readonly with: Entity;
  sentences: number;
  last: number;
}

/**
 * Who shares articles and sentences with an entity: most shared sentences first, then articles, then id; no more than
 * `most`. `articles` are the entity's.
 */
export function companionsOf(
  entity: Entity,
  articles: readonly ArticleOf[],
  entityOf: EntityOf,
  most: number,
): readonly Entity[] {
  let all = sharingSentences(entity, articles, entityOf);
  // who shares none comes last: of most entities nobody asks for these
  if (all.length < most) all = sharingArticles(entity, articles, entityOf, all);
  else {
    const least = all.map(({ sentences }) => sentences).sort((a, b) => b - a)[most - 1];
    all = all.filter(({ sentences }) => sentences >= least);
  }
  const paths = new Set(articles.map(({ path }) => path));
  const counts = new Map<Entity, number>();
  const countOf = (other: Entity): number => {
    const known = counts.get(other) ?? countIn(paths, other);
    counts.set(other, known);
    return known;
  };
  return all
    .sort((a, b) => b.sentences - a.sentences || countOf(b.with) - countOf(a.with) || (a.with.id < b.with.id ? -1 : 1))
    .slice(0, most)
    .map((each) => each.with);
}

function sharingSentences(entity: Entity, articles: readonly ArticleOf[], entityOf: EntityOf): Shared[] {
  const all = new Map<Entity, Shared>();
  const sharedWith = (other: Entity | undefined): Shared | null => {
    if (!other || other.id === entity.id) return null;
    const known = all.get(other) ?? { with: other, sentences: 0, last: 0 };
    all.set(other, known);
    return known;
  };
  let before = 0;
  for (const { path, clusters, roster } of articles) {
    /** By cluster, as far as it was asked for. */
    const found = new Map<number, Shared | null>();
    before += visitBeside(roster, clusters, (cluster, sentence) => {
      let shared = found.get(cluster);
      if (shared === undefined) {
        shared = sharedWith(entityOf(path, cluster));
        found.set(cluster, shared);
      }
      if (!shared || shared.last === before + sentence) return;
      shared.last = before + sentence;
      shared.sentences++;
    });
  }
  return [...all.values()];
}

/** Those, and all others that the articles name. */
function sharingArticles(
  entity: Entity,
  articles: readonly ArticleOf[],
  entityOf: EntityOf,
  known: readonly Shared[],
): Shared[] {
  const all = new Map(known.map((each) => [each.with, each]));
  for (const { path, roster } of articles)
    for (const cluster of clustersIn(roster)) {
      const other = entityOf(path, cluster);
      if (other && other.id !== entity.id && !all.has(other)) all.set(other, { with: other, sentences: 0, last: 0 });
    }
  return [...all.values()];
}

/** In how many of the articles an entity is named; its members are in order of path. */
function countIn(paths: ReadonlySet<string>, { members }: Entity): number {
  let count = 0;
  for (let at = 0; at < members.length; at++)
    if ((at === 0 || members[at].path !== members[at - 1].path) && paths.has(members[at].path)) count++;
  return count;
}
