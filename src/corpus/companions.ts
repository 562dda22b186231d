import { type Roster, visitMentions } from './roster';
import type { Companion, Entity } from './snapshot';

/** Who shares articles and sentences with an entity: most shared sentences first, then articles, then id. */
export function companionsOf(
  entity: Entity,
  rosterOf: (path: string) => Roster | undefined,
  entityOf: (path: string, cluster: number | null) => Entity | undefined,
): Companion[] {
  const shared = new Map<Entity, { articles: number; sentences: number }>();
  for (const path of new Set(entity.members.map((member) => member.path))) {
    const roster = rosterOf(path);
    if (!roster) continue;
    for (const [other, { sentences }] of sharedSentences(roster, entity, (cluster) => entityOf(path, cluster))) {
      const told = shared.get(other);
      if (told) {
        told.articles++;
        told.sentences += sentences;
      } else shared.set(other, { articles: 1, sentences });
    }
  }
  return [...shared]
    .map(([other, told]): Companion => ({ entity: other.id, ...told }))
    .sort((a, b) => b.sentences - a.sentences || b.articles - a.articles || (a.entity < b.entity ? -1 : 1));
}

/** What an entity of an article shares with another: how many sentences, the last of which is `last`. */
interface Shared {
  sentences: number;
  last: number;
}

/** For every other entity of the article the sentences it shares with this one. */
function sharedSentences(
  roster: Roster,
  entity: Entity,
  entityOf: (cluster: number) => Entity | undefined,
): Map<Entity, Shared> {
  const entities: (Entity | null)[] = [];
  const own: boolean[] = [];
  visitMentions(roster, (cluster, sentence) => {
    entities[cluster] ??= entityOf(cluster) ?? null;
    if (entities[cluster]?.id === entity.id) own[sentence] = true;
  });
  const shared = new Map<Entity, Shared>();
  visitMentions(roster, (cluster, sentence) => {
    const other = entities[cluster];
    if (!other || other.id === entity.id) return;
    let told = shared.get(other);
    if (!told) {
      told = { sentences: 0, last: -1 };
      shared.set(other, told);
    }
    if (!own[sentence] || told.last === sentence) return;
    told.sentences++;
    told.last = sentence;
  });
  return shared;
}
