import { isName, mayRead, mentionsIn, wantedText } from './roster';
import type { CorpusSnapshot, MentionRef } from './snapshot';

/**
 * The mention that introduces an entity: the earliest by name that tells its fullest form, else the earliest by name.
 * Undefined where the entity is unknown.
 */
export function definitionOf(snapshot: CorpusSnapshot, entityId: string): MentionRef | undefined {
  const entity = snapshot.entity(entityId);
  if (!entity) return undefined;
  const fullest = wantedText(entity.name);
  let first: MentionRef | undefined;
  let firstByName: MentionRef | undefined;
  for (const { path, clusters, roster } of snapshot.articlesOf(entityId))
    for (const mention of mentionsIn(roster, clusters)) {
      const ref = { path, mention };
      first ??= ref;
      if (!isName(roster, mention)) continue;
      const mayBeFullest = mayRead(roster, mention, fullest);
      if (mayBeFullest && snapshot.analysis(path)?.mentions[mention]?.text === entity.name) return ref;
      firstByName ??= ref;
    }
  return firstByName ?? first;
}
