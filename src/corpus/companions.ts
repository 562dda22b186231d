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
    for (const [other, sentences] of sharedSentences(roster, entity, (cluster) => entityOf(path, cluster))) {
      const told = shared.get(other);
      if (told) {
        told.articles++;
        told.sentences += sentences.size;
      } else shared.set(other, { articles: 1, sentences: sentences.size });
    }
  }
  return [...shared]
    .map(([other, told]): Companion => ({ entity: other.id, ...told }))
    .sort((a, b) => b.sentences - a.sentences || b.articles - a.articles || (a.entity < b.entity ? -1 : 1));
}

/** For every other entity of the article the sentences it shares with this one. */
function sharedSentences(
  roster: Roster,
  entity: Entity,
  entityOf: (cluster: number) => Entity | undefined,
): Map<Entity, Set<number>> {
  const entities: (Entity | undefined)[] = [];
  const own = new Set<number>();
  visitMentions(roster, (cluster, sentence) => {
    if (!(cluster in entities)) entities[cluster] = entityOf(cluster);
    if (entities[cluster]?.id === entity.id) own.add(sentence);
  });
  const shared = new Map<Entity, Set<number>>();
  visitMentions(roster, (cluster, sentence) => {
    const other = entities[cluster];
    if (!other || other.id === entity.id) return;
    const sentences = shared.get(other);
    if (!sentences) shared.set(other, new Set(own.has(sentence) ? [sentence] : []));
    else if (own.has(sentence)) sentences.add(sentence);
  });
  return shared;
}
