import type { Analysis, Mention } from '../../language/analysis';
import type { Entity } from '../snapshot';
import { around, type Bound, evidenceAt } from './bound';
import type { DatingInput } from './dating-input';

/** Articles, and their part of all, that a name may stand in and still be one that tells a story from others. */
const RARE = 5;
const RARE_PART = 0.25;
/** Such names that two articles of one story share, with any others. */
const SHARED_RARE = 2;
const SHARED = 4;
/** Cosine of their names, each weighed by how rare it is, from which two articles tell one story. */
const ALIKE = 0.5;
/** Days within which a story is told by all; articles that lie farther apart tell of what comes again. */
const CARRIED = 10;
const ONE_STORY = 31;
/** Dated articles, and names of each, that are told as evidence. */
const MOST_TOLD = 3;

/** The days around the dated articles that name the same people, organizations and places, rare ones among them. */
export function storyBounds(input: DatingInput, path: string): Bound[] {
  const own = namedIn(input, path);
  const total = input.paths.length;
  const met = new Map<string, number>();
  for (const { members, articles } of own.values()) {
    if (articles > Math.min(RARE, RARE_PART * total)) continue;
    for (const other of new Set(members.map((member) => member.path)))
      if (other !== path) met.set(other, (met.get(other) ?? 0) + 1);
  }
  const alike = [...met].flatMap(([other, count]) => {
    const date = count < SHARED_RARE ? null : (input.analysis(other)?.article.date ?? null);
    if (date === null) return [];
    const named = namedIn(input, other);
    const shared = [...own.values()].filter(({ id }) => named.has(id));
    if (shared.length < SHARED) return [];
    const cosine = lengthOf(shared, total) / Math.sqrt(lengthOf(own.values(), total) * lengthOf(named.values(), total));
    return cosine >= ALIKE ? [{ other, date, shared }] : [];
  });
  const window = around(
    alike.map(({ date }) => date),
    CARRIED,
    ONE_STORY,
  );
  if (!window) return [];
  const evidence = alike.slice(0, MOST_TOLD).flatMap(({ other, date, shared }) => {
    const rarest = [...shared].sort((a, b) => a.articles - b.articles || (a.id < b.id ? -1 : 1)).slice(0, MOST_TOLD);
    return rarest.flatMap(({ id }) => [
      ...mentionOf(input, path, id).map((span) => evidenceAt(path, span, `is named in the article of ${date} as well`)),
      ...mentionOf(input, other, id).map((span) => evidenceAt(other, span, 'is named here')),
    ]);
  });
  return [{ windows: [window], sources: alike.map(({ other }) => `story ${other}`), weight: 2, evidence }];
}

/** Entities by id that an article names, peoples aside. */
function namedIn(input: DatingInput, path: string): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>();
  input.analysis(path)?.clusters.forEach(({ type }, cluster) => {
    const entity = type === 'NORP' ? undefined : input.entityOf(path, cluster);
    if (entity) found.set(entity.id, entity);
  });
  return found;
}

/** The squared length of a vector of names, weighed by inverse document frequency (K. Spärck Jones 1972). */
function lengthOf(entities: Iterable<Entity>, total: number): number {
  let sum = 0;
  for (const { articles } of entities) sum += Math.log(total / articles) ** 2;
  return sum;
}

function mentionOf(input: DatingInput, path: string, id: string): Mention[] {
  const analysis: Analysis | undefined = input.analysis(path);
  const found = analysis?.mentions.find(
    ({ form, cluster }) => form === 'name' && input.entityOf(path, cluster)?.id === id,
  );
  return found ? [found] : [];
}
