import { mayRead } from './roster';
import type { CorpusSnapshot, MentionRef } from './snapshot';

/** Where an entity is first called by each of the texts, those without a mention left out. */
export function firstMentions(
  snapshot: CorpusSnapshot,
  entityId: string,
  texts: readonly string[],
): ReadonlyMap<string, MentionRef> {
  const found = new Map<string, MentionRef>();
  const left = new Set(texts);
  for (const ref of snapshot.mentionsOf(entityId)) {
    if (left.size === 0) break;
    const roster = snapshot.rosterOf(ref.path);
    if (!roster || ![...left].some((text) => mayRead(roster, ref.mention, text))) continue;
    const text = snapshot.analysis(ref.path)?.mentions[ref.mention]?.text;
    if (text !== undefined && left.delete(text)) found.set(text, ref);
  }
  return found;
}
