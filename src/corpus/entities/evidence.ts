import { nameKey } from '../../language/identity/name-key';
import type { ClusterDigest } from './digest';
import { articlesOf, type Group } from './group';
import { genderOf } from './term';

/** The articles that clusters stand in. */
export interface Scene {
  digestsOf(path: string): readonly ClusterDigest[];
  /** Terms that each person is met with, filled as needed. */
  readonly company: Map<Group, ReadonlySet<string>>;
}

const SHARED_OFFICE = 4;
const SHARED_ROLE = 2;
const COMPANY = 4;

/** How much better than the next a person has to fit. */
const LEAD = 1.5;

/** Of more people of one surname than these only the best known are weighed. */
const MOST = 12;

/** A person's company is learnt from this many articles at most, the first by path. */
const COMPANY_ARTICLES = 60;

/**
 * The one person whom a short name in an article stands for: the only one that gender allows, or of several the one who
 * clearly fits best by offices and roles told, by whom else the article names, and by how much is written of him or her.
 */
export function choose(digest: ClusterDigest, people: readonly Group[], scene: Scene): Group | undefined {
  const able = people.filter(({ parts }) => {
    const gender = genderOf(parts.map(({ term }) => term));
    return gender === null || digest.gender === null || gender === digest.gender;
  });
  if (able.length < 2) return able[0];
  const likely = able.length > MOST ? [...able].sort((a, b) => articlesOf(b) - articlesOf(a)).slice(0, MOST) : able;
  const around = new Set(scene.digestsOf(digest.path).map(({ term }) => term));
  const scored = likely
    .map((group) => ({ group, score: fitness(digest, group, around, scene) }))
    .sort((a, b) => b.score - a.score);
  return scored[0].score - scored[1].score >= LEAD ? scored[0].group : undefined;
}

function fitness(digest: ClusterDigest, group: Group, around: ReadonlySet<string>, scene: Scene): number {
  const terms = group.parts.map(({ term }) => term);
  const office = digest.offices.some((key) => terms.some(({ offices }) => offices.has(key)));
  const role = digest.roles.some((text) => terms.some(({ roles }) => roles.has(nameKey(text))));
  return (
    (office ? SHARED_OFFICE : 0) +
    (role ? SHARED_ROLE : 0) +
    COMPANY * sharedCompany(group, around, scene) +
    Math.log2(articlesOf(group)) / 2
  );
}

/** Share of the names around that the person is also met with elsewhere, from 0 to 1; places, which are met with everybody, count less. */
function sharedCompany(group: Group, around: ReadonlySet<string>, scene: Scene): number {
  const met = companyOf(group, scene);
  let shared = 0;
  let all = 0;
  for (const key of around) {
    if (key.startsWith('NORP')) continue;
    const weight = key.startsWith('PLACE') ? 0.3 : 1;
    all += weight;
    if (met.has(key)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

function companyOf(group: Group, scene: Scene): ReadonlySet<string> {
  const known = scene.company.get(group);
  if (known) return known;
  const met = new Set<string>();
  let articles = 0;
  for (const { term } of group.parts)
    for (const { path } of term.digests) {
      if (articles++ >= COMPANY_ARTICLES) break;
      for (const other of scene.digestsOf(path)) if (other.type !== 'NORP') met.add(other.term);
    }
  scene.company.set(group, met);
  return met;
}
