import { type Roster, visitMentions } from './roster';
import type { Companion, Entity } from './snapshot';

/** Who shares articles and sentences with an entity: most shared sentences first, then articles, then id. */
export function companionsOf(
  entity: Entity,
  rosterOf: (path: string) => Roster | undefined,
  entityOf: (path: string, cluster: number | null) => Entity | undefined,
): Companion[] {
  const all = new Map<Entity, Shared>();
  // One table for all articles: each writes its own number.
  const own: number[] = [];
  let number = 0;
  for (const path of new Set(entity.members.map((member) => member.path))) {
    const roster = rosterOf(path);
    if (!roster) continue;
    number++;
    const clusters: (Shared | null | undefined)[] = [];
    visitMentions(roster, (cluster, sentence) => {
      let shared = clusters[cluster];
      if (shared === undefined) {
        const found = entityOf(path, cluster);
        shared = found?.id === entity.id ? OWN : found ? sharedWith(all, found, number) : null;
        clusters[cluster] = shared;
      }
      if (shared === OWN) own[sentence] = number;
    });
    visitMentions(roster, (cluster, sentence) => {
      const shared = clusters[cluster];
      if (!shared || shared === OWN || own[sentence] !== number || shared.last === sentence) return;
      shared.sentences++;
      shared.last = sentence;
    });
  }
  return [...all]
    .map(([{ id }, { articles, sentences }]): Companion => ({ entity: id, articles, sentences }))
    .sort((a, b) => b.sentences - a.sentences || b.articles - a.articles || (a.entity < b.entity ? -1 : 1));
}

/** What is shared with another entity; of the article numbered `article`, `last` is the last sentence shared. */
interface Shared {
  articles: number;
  sentences: number;
  article: number;
  last: number;
}

/** Stands for the entity itself. */
const OWN: Shared = { articles: 0, sentences: 0, article: 0, last: -1 };

function sharedWith(all: Map<Entity, Shared>, other: Entity, article: number): Shared {
  let shared = all.get(other);
  if (!shared) {
    shared = { articles: 0, sentences: 0, article: 0, last: -1 };
    all.set(other, shared);
  }
  if (shared.article !== article) {
    shared.article = article;
    shared.articles++;
    shared.last = -1;
  }
  return shared;
}
