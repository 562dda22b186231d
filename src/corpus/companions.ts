import type { Analysis } from '../language/analysis';
import type { Companion, Entity } from './snapshot';

/** Who shares articles and sentences with an entity: most shared sentences first, then articles, then id. */
export function companionsOf(
  entity: Entity,
  analysisOf: (path: string) => Analysis | undefined,
  entityOf: (path: string, cluster: number | null) => Entity | undefined,
): Companion[] {
  const shared = new Map<string, { entity: string; articles: number; sentences: number }>();
  for (const path of new Set(entity.members.map((member) => member.path))) {
    const analysis = analysisOf(path);
    if (!analysis) continue;
    for (const [id, sentences] of sharedSentences(analysis, entity.id, (cluster) => entityOf(path, cluster)?.id)) {
      const told = shared.get(id) ?? { entity: id, articles: 0, sentences: 0 };
      told.articles++;
      told.sentences += sentences;
      shared.set(id, told);
    }
  }
  return [...shared.values()].sort(
    (a, b) => b.sentences - a.sentences || b.articles - a.articles || (a.entity < b.entity ? -1 : 1),
  );
}

/** For every other entity of the article the number of sentences it shares with `id`. */
function sharedSentences(
  analysis: Analysis,
  id: string,
  idOf: (cluster: number) => string | undefined,
): Map<string, number> {
  const idsAt = new Map<number, Set<string>>();
  const present = new Map<string, number>();
  let sentence = 0;
  for (const mention of analysis.mentions) {
    while (sentence + 1 < analysis.sentences.length && analysis.sentences[sentence].end <= mention.start) sentence++;
    const other = mention.cluster === null ? undefined : idOf(mention.cluster);
    if (other === undefined) continue;
    if (other !== id) present.set(other, 0);
    const ids = idsAt.get(sentence);
    if (ids) ids.add(other);
    else idsAt.set(sentence, new Set([other]));
  }
  for (const ids of idsAt.values()) {
    if (!ids.has(id)) continue;
    for (const other of ids) if (other !== id) present.set(other, (present.get(other) ?? 0) + 1);
  }
  return present;
}
