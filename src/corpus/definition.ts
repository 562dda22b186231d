import { isName, mayRead } from './roster';
import type { CorpusSnapshot, MentionRef } from './snapshot';

/**
 * The mention that introduces an entity: the earliest by name that tells its fullest form, else the earliest by name.
 * Undefined where the entity is unknown.
 */
export function definitionOf(snapshot: CorpusSnapshot, entityId: string): MentionRef | undefined {
  const entity = snapshot.entity(entityId);
  if (!entity) return undefined;
  let firstByName: MentionRef | undefined;
  for (const ref of snapshot.mentionsOf(entityId)) {
    const roster = snapshot.rosterOf(ref.path);
    if (!roster || !isName(roster, ref.mention)) continue;
    const mayBeFullest = mayRead(roster, ref.mention, entity.name);
    if (mayBeFullest && snapshot.analysis(ref.path)?.mentions[ref.mention]?.text === entity.name) return ref;
    firstByName ??= ref;
  }
  return firstByName ?? snapshot.mentionsOf(entityId)[0];
}
