import { dayOf } from '../events/window';
import type { Entity } from '../snapshot';
import type { DiscrepancyInput } from './told';

/** Days between two articles that may tell one piece of news. */
const NEWS_DAYS = 10;
/** Cosine of the weights from which two articles tell one story; and how many things they share at least. */
const BY_NAMES = { alike: 0.3, shared: 2, most: 200 };
const BY_WORDS = { alike: 0.3, shared: 5, most: 40 };
/** Earlier articles of one name or word that an article is compared with; the search stays near-linear. */
const LOOK_BACK = 12;

/** Which articles tell one story: by whom and what they name, or by the words around their figures. */
export interface Stories {
  same(a: string, b: string): boolean;
  /** True where the names alone tell so: words of markets and of sport are alike in many stories. */
  sameNames(a: string, b: string): boolean;
  /** True where the names alone tell so, at any distance in time. */
  alike(a: string, b: string): boolean;
  /** Entities that both name, at any distance in time: an article may look back on the story months later. */
  common(a: string, b: string): readonly Entity[];
  /** Pairs of articles of one story that are independent of one another, each in order of path. */
  readonly pairs: readonly (readonly [string, string])[];
  /** The entity that weighs most in both. */
  mainOf(a: string, b: string): Entity | undefined;
}

/** Things that an article tells, with their weights. */
interface Profile<Thing> {
  readonly path: string;
  readonly day: number | null;
  readonly weights: ReadonlyMap<Thing, number>;
  readonly norm: number;
}

interface Measure {
  readonly alike: number;
  readonly shared: number;
  /** What more articles tell leads to no story. */
  readonly most: number;
}

/** Things count by how few articles tell them (inverse document frequency, K. Spärck Jones 1972). */
export function tellStories(input: DiscrepancyInput): Stories {
  const names = profilesOf(input, (path) => entitiesIn(input, path));
  const words = profilesOf(input, (path) => stemsIn(input, path));
  const byNames = alikePairs(input, names, BY_NAMES);
  const pairs = new Map([...byNames, ...alikePairs(input, words, BY_WORDS)]);
  const key = (a: string, b: string): string => (a < b ? `${a}\0${b}` : `${b}\0${a}`);
  return {
    same: (a, b) => pairs.has(key(a, b)),
    sameNames: (a, b) => byNames.has(key(a, b)),
    alike: (a, b) => {
      const [one, other] = [names.get(a), names.get(b)];
      return one !== undefined && other !== undefined && areAlike(one, other, BY_NAMES);
    },
    common: (a, b) => [...(names.get(a)?.weights.keys() ?? [])].filter((entity) => names.get(b)?.weights.has(entity)),
    pairs: [...pairs.values()],
    mainOf: (a, b) => heaviest(names.get(a), names.get(b)),
  };
}

function entitiesIn(input: DiscrepancyInput, path: string): ReadonlySet<Entity> {
  const { clusters, mentions, article } = input.analysis(path)!;
  // whoever wrote or sent it is in many stories
  const inBody = (index: number): boolean => mentions[index].start >= article.body.start;
  return new Set(
    clusters.flatMap((one, cluster) => (one.mentions.some(inBody) ? (input.entityOf(path, cluster) ?? []) : [])),
  );
}

function stemsIn(input: DiscrepancyInput, path: string): ReadonlySet<string> {
  const figures = input.analysis(path)!.claims?.filter(({ kind }) => kind === 'count' || kind === 'duration');
  return new Set(figures?.flatMap(({ context }) => context));
}

function profilesOf<Thing>(
  input: DiscrepancyInput,
  thingsIn: (path: string) => ReadonlySet<Thing>,
): ReadonlyMap<string, Profile<Thing>> {
  const told = input.paths.map((path) => [path, thingsIn(path)] as const);
  const articles = new Map<Thing, number>();
  for (const [, things] of told) for (const thing of things) articles.set(thing, (articles.get(thing) ?? 0) + 1);
  return new Map(
    told.map(([path, things]) => {
      const weights = new Map<Thing, number>();
      let square = 0;
      for (const thing of things) {
        const weight = Math.log(1 + input.paths.length / articles.get(thing)!);
        weights.set(thing, weight);
        square += weight * weight;
      }
      const day = dayOf(input.analysis(path)!.article.date);
      return [path, { path, day, weights, norm: Math.sqrt(square) }];
    }),
  );
}

function alikePairs<Thing>(
  input: DiscrepancyInput,
  profiles: ReadonlyMap<string, Profile<Thing>>,
  measure: Measure,
): ReadonlyMap<string, readonly [string, string]> {
  const byThing = new Map<Thing, Profile<Thing>[]>();
  for (const profile of profiles.values()) {
    for (const thing of profile.weights.keys()) {
      const list = byThing.get(thing);
      if (list) list.push(profile);
      else byThing.set(thing, [profile]);
    }
  }
  const pairs = new Map<string, readonly [string, string]>();
  const tried = new Set<string>();
  for (const list of byThing.values()) {
    if (list.length < 2 || list.length > measure.most) continue;
    list.sort((a, b) => (a.day ?? 0) - (b.day ?? 0) || (a.path < b.path ? -1 : 1));
    list.forEach((one, at) => {
      for (const other of list.slice(Math.max(0, at - LOOK_BACK), at)) {
        if (farInTime(one, other)) continue;
        const [a, b] = one.path < other.path ? [one, other] : [other, one];
        const key = `${a.path}\0${b.path}`;
        if (tried.has(key)) continue;
        tried.add(key);
        if (input.sourceOf(a.path) !== input.sourceOf(b.path) && areAlike(a, b, measure))
          pairs.set(key, [a.path, b.path]);
      }
    });
  }
  return pairs;
}

function farInTime(a: Profile<unknown>, b: Profile<unknown>): boolean {
  return a.day !== null && b.day !== null && Math.abs(a.day - b.day) > NEWS_DAYS;
}

function areAlike<Thing>(a: Profile<Thing>, b: Profile<Thing>, { alike, shared }: Measure): boolean {
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let product = 0;
  let common = 0;
  for (const [thing, weight] of few.weights) {
    if (!many.weights.has(thing)) continue;
    product += weight * weight;
    common++;
  }
  return common >= shared && product >= alike * a.norm * b.norm;
}

function heaviest(a: Profile<Entity> | undefined, b: Profile<Entity> | undefined): Entity | undefined {
  let best: Entity | undefined;
  let most = 0;
  for (const [entity, weight] of a?.weights ?? []) {
    if (!b?.weights.has(entity) || weight < most || (weight === most && best && entity.id > best.id)) continue;
    best = entity;
    most = weight;
  }
  return best;
}
