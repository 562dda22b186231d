import type { Analysis, Mention } from '../../language/analysis';
import type { Entity } from '../snapshot';
import { around, type Bound, evidenceAt } from './bound';
import type { DatingInput } from './dating-input';
import type { DateEvidence } from './inferred-date';
import { type Named, sharedBy } from './named';

/** Articles, and their part of all, that a name may stand in and still be one that tells a story from others. */
const RARE = 5;
const RARE_PART = 0.25;
/** Such names that two articles of one story share, with any others. */
const SHARED_RARE = 2;
const SHARED = 4;
/**
 * Cosine of their names, each weighed by how rare it is, from which two articles tell one story; the days within which it
 * is told by all, and the most days between dated articles of it: more tells of what comes again. Strictest first.
 */
const TIERS = [
  { alike: 0.5, articles: 1, within: 21, apart: 31 },
  { alike: 0.25, articles: 2, within: 62, apart: 92 },
] as const;
const ALIKE = 0.25;
/** Dated articles, and names of each, that are told as evidence. */
const MOST_TOLD = 3;

/** A dated article that tells the story, and the entities that both name. */
interface Telling {
  readonly other: string;
  readonly date: string;
  readonly shared: readonly Entity[];
  readonly cosine: number;
}

/** The days around the dated articles that name the same people, organizations and places, rare ones among them. */
export function storyBounds(input: DatingInput, path: string, namedIn: (path: string) => Named): Bound[] {
  const own = namedIn(path);
  const total = input.paths.length;
  const met = new Map<string, number>();
  for (const { members, articles } of own.values()) {
    if (articles > Math.min(RARE, RARE_PART * total)) continue;
    for (const other of new Set(members.map((member) => member.path)))
      if (other !== path) met.set(other, (met.get(other) ?? 0) + 1);
  }
  const alike = [...met].flatMap(([other, count]): Telling[] => {
    const date = count < SHARED_RARE ? null : (input.analysis(other)?.article.date ?? null);
    if (date === null) return [];
    const named = namedIn(other);
    const shared = sharedBy(own, named);
    if (shared.length < SHARED) return [];
    const cosine = lengthOf(shared, total) / Math.sqrt(lengthOf(own.values(), total) * lengthOf(named.values(), total));
    return cosine >= ALIKE ? [{ other, date, shared, cosine }] : [];
  });
  for (const { alike: least, articles, within, apart } of TIERS) {
    const telling = alike.filter(({ cosine }) => cosine >= least);
    const window = around(
      telling.map(({ date }) => date),
      within,
      apart,
    );
    if (!window || telling.length < articles) continue;
    const sources = telling.map(({ other }) => `story ${other}`);
    return [
      {
        windows: [window],
        sources,
        weight: 2,
        evidence: telling.slice(0, MOST_TOLD).flatMap((one) => evidenceOf(input, path, one)),
      },
    ];
  }
  return [];
}

/** The rarest names that both articles have. */
function evidenceOf(input: DatingInput, path: string, { other, date, shared }: Telling): DateEvidence[] {
  const rarest = [...shared].sort((a, b) => a.articles - b.articles || (a.id < b.id ? -1 : 1)).slice(0, MOST_TOLD);
  return rarest.flatMap(({ id }) => [
    ...mentionOf(input, path, id).map((span) => evidenceAt(path, span, `is named in the article of ${date} as well`)),
    ...mentionOf(input, other, id).map((span) => evidenceAt(other, span, 'is named here')),
  ]);
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
