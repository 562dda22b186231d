import { firstFrom, type Span } from '../../article/span';
import { sentenceAt } from '../events/circumstances';
import type { Entity } from '../snapshot';
import type { DatingInput } from './dating-input';

/** Entities by id that an article names, peoples aside. */
export type Named = ReadonlyMap<string, Entity>;

/** Reads whom and what articles name, each article once. */
export function createNamedIn(input: Pick<DatingInput, 'analysis' | 'entityOf'>): (path: string) => Named {
  const known = new Map<string, Named>();
  return (path) => {
    const before = known.get(path);
    if (before) return before;
    const found = new Map<string, Entity>();
    input.analysis(path)?.clusters.forEach(({ type }, cluster) => {
      const entity = type === 'NORP' ? undefined : input.entityOf(path, cluster);
      if (entity) found.set(entity.id, entity);
    });
    known.set(path, found);
    return found;
  };
}

/** The entities that both articles name. */
export function sharedBy(some: Named, others: Named): Entity[] {
  return [...some.values()].filter(({ id }) => others.has(id));
}

/** Ids of the entities that the sentence of a span names, peoples aside. */
export function namedBeside({ analysis, entityOf }: DatingInput, path: string, { start }: Span): ReadonlySet<string> {
  const told = analysis(path);
  const sentence = told?.sentences[sentenceAt(told, start)];
  const found = new Set<string>();
  if (!told || !sentence) return found;
  const { mentions } = told;
  for (let at = firstFrom(mentions, sentence.start); at < mentions.length && mentions[at].start < sentence.end; at++) {
    const id = mentions[at].type === 'NORP' ? undefined : entityOf(path, mentions[at].cluster)?.id;
    if (id !== undefined) found.add(id);
  }
  return found;
}
