import { mayRead, mentionsIn, wantedText } from './roster';
import type { CorpusSnapshot, MentionRef } from './snapshot';

/** Where an entity is first called by each of the texts, those without a mention left out. */
export function firstMentions(
  snapshot: CorpusSnapshot,
  entityId: string,
  texts: readonly string[],
): ReadonlyMap<string, MentionRef> {
  const found = new Map<string, MentionRef>();
  const left = new Map(texts.map((text) => [text, wantedText(text)]));
  for (const { path, clusters, roster } of snapshot.articlesOf(entityId))
    for (const mention of mentionsIn(roster, clusters)) {
      if (left.size === 0) return found;
      let mayBeFirst = false;
      for (const wanted of left.values()) mayBeFirst ||= mayRead(roster, mention, wanted);
      const text = mayBeFirst ? snapshot.analysis(path)?.mentions[mention]?.text : undefined;
      if (text !== undefined && left.delete(text)) found.set(text, { path, mention });
    }
  return found;
}
