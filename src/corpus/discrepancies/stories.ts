import { dayOf } from '../events/window';
import type { Entity } from '../snapshot';
import type { DiscrepancyInput } from './told';

/** Days between two articles that may tell one piece of news. */
const NEWS_DAYS = 10;
/** Cosine of their entities' weights from which two articles tell one story. */
const ALIKE = 0.3;
/** Entities that two articles of one story share at least. */
const SHARED = 2;
/** An entity that more articles name leads to no story; the sample keeps the search near-linear. */
const MOST_ARTICLES = 400;
/** Earlier articles of one entity that an article is compared with. */
const LOOK_BACK = 24;

/** Which articles tell one story, by the people, places and bodies that they name. */
export interface Stories {
  same(a: string, b: string): boolean;
  /** Pairs of articles of one story that are independent of one another, each in order of path. */
  readonly pairs: readonly (readonly [string, string])[];
  /** The entity that weighs most in both. */
  mainOf(a: string, b: string): Entity | undefined;
}

interface Profile {
  readonly path: string;
  readonly day: number | null;
  readonly weights: ReadonlyMap<Entity, number>;
  readonly norm: number;
}

/** Entities count by how few articles name them (inverse document frequency, K. Spärck Jones 1972). */
export function tellStories(input: DiscrepancyInput): Stories {
  const profiles = new Map(input.paths.map((path) => [path, profileOf(input, path)]));
  const byEntity = new Map<Entity, Profile[]>();
  for (const profile of profiles.values()) {
    for (const entity of profile.weights.keys()) {
      const list = byEntity.get(entity);
      if (list) list.push(profile);
      else byEntity.set(entity, [profile]);
    }
  }
  const pairs = new Map<string, readonly [string, string]>();
  for (const list of byEntity.values()) {
    if (list.length < 2 || list.length > MOST_ARTICLES) continue;
    list.sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || (a.path < b.path ? -1 : 1));
    list.forEach((one, at) => {
      for (const other of list.slice(Math.max(0, at - LOOK_BACK), at)) {
        const [a, b] = one.path < other.path ? [one, other] : [other, one];
        const key = `${a.path}\0${b.path}`;
        if (pairs.has(key) || input.sourceOf(a.path) === input.sourceOf(b.path) || !alike(a, b)) continue;
        pairs.set(key, [a.path, b.path]);
      }
    });
  }
  return {
    same: (a, b) => pairs.has(a < b ? `${a}\0${b}` : `${b}\0${a}`),
    pairs: [...pairs.values()],
    mainOf: (a, b) => heaviest(profiles.get(a), profiles.get(b)),
  };
}

function profileOf(input: DiscrepancyInput, path: string): Profile {
  const weights = new Map<Entity, number>();
  const { article, clusters } = input.analysis(path)!;
  clusters.forEach((_, cluster) => {
    const entity = input.entityOf(path, cluster);
    if (entity) weights.set(entity, Math.log(1 + input.paths.length / Math.max(1, entity.articles)));
  });
  let square = 0;
  for (const weight of weights.values()) square += weight * weight;
  return { path, day: dayOf(article.date), weights, norm: Math.sqrt(square) };
}

function alike(a: Profile, b: Profile): boolean {
  if (a.day !== null && b.day !== null && Math.abs(a.day - b.day) > NEWS_DAYS) return false;
  let product = 0;
  let shared = 0;
  for (const [entity, weight] of a.weights) {
    if (!b.weights.has(entity)) continue;
    product += weight * weight;
    shared++;
  }
  return shared >= SHARED && product >= ALIKE * a.norm * b.norm;
}

function heaviest(a: Profile | undefined, b: Profile | undefined): Entity | undefined {
  let best: Entity | undefined;
  for (const [entity, weight] of a?.weights ?? []) {
    if (!b?.weights.has(entity)) continue;
    const known = best && a?.weights.get(best);
    if (!best || known === undefined || weight > known || (weight === known && entity.id < best.id)) best = entity;
  }
  return best;
}
