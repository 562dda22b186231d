import { headOf } from './clusters';
import type { ClusterDigest } from './digest';
import { type Group, genderOf } from './group';
import { COMPANY_CLUSTERS, type Scene } from './scene';

const SHARED_OFFICE = 4;
const SHARED_ROLE = 2;
const COMPANY = 4;

/** How much better than the next a person has to fit. */
const LEAD = 1.5;

/** Of more people of one surname than these only the best known are weighed. */
const MOST = 12;

/** As many sets of names are kept as people are chosen from time and again. */
const KEPT = 256;

/**
 * The one person whom a short name in an article stands for: the only one that gender allows, or of several the one who
 * clearly fits best by offices and roles told, by whom else the article names, and by how much is written of him or her.
 */
export function choose(digest: ClusterDigest, people: readonly Group[], scene: Scene): Group | undefined {
  const able = people.filter(({ parts }) => {
    const gender = genderOf(parts);
    return gender === null || digest.gender === null || gender === digest.gender;
  });
  if (able.length < 2) return able[0];
  const likely = able.length > MOST ? [...able].sort((a, b) => fame(b) - fame(a)).slice(0, MOST) : able;
  const around = namesAround(digest, scene);
  const scored = likely
    .map((group) => ({ group, score: fitness(digest, group, around, scene) }))
    .sort((a, b) => b.score - a.score);
  return scored[0].score - scored[1].score >= LEAD ? scored[0].group : undefined;
}

/**
 * How much is written of a person by full name: each doubling of the articles counts as much. In steps of a quarter, so
 * that one article more seldom makes a difference.
 */
export function fame({ parts }: Group): number {
  const articles = parts.reduce((sum, { clusters }) => sum + clusters.sum.articles, 0);
  return Math.floor(Math.log2(articles) * 4) / 4;
}

function fitness(digest: ClusterDigest, group: Group, around: ReadonlyMap<string, number>, scene: Scene): number {
  const { offices, roles } = digest;
  const office =
    offices.length > 0 &&
    group.parts.some(({ clusters: { sum } }) => sum.offices.some((told) => offices.includes(told.office)));
  const role =
    roles.length > 0 &&
    group.parts.some(({ clusters: { sum } }) =>
      sum.roles.some((told) => roles.some(({ key }) => key === told.role.key)),
    );
  return (
    (office ? SHARED_OFFICE : 0) +
    (role ? SHARED_ROLE : 0) +
    COMPANY * sharedCompany(group, around, scene) +
    fame(group) / 2
  );
}

/** Terms that the article names, each with its weight: places, which are met with everybody, count less. */
function namesAround({ path }: ClusterDigest, scene: Scene): Map<string, number> {
  const around = new Map<string, number>();
  for (const { subject } of scene.digestsOf(path))
    if (!subject.term.startsWith('NORP')) around.set(subject.term, subject.term.startsWith('PLACE') ? 0.3 : 1);
  return around;
}

/** Share of the names around that the person is also met with elsewhere, from 0 to 1. */
function sharedCompany(group: Group, around: ReadonlyMap<string, number>, scene: Scene): number {
  const met = companyOf(group, scene);
  let shared = 0;
  let all = 0;
  for (const [key, weight] of around) {
    all += weight;
    if (met.has(key)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

/** The clusters that a person's company is learnt from. */
export function learntFrom({ parts }: Group): ClusterDigest[] {
  const head: ClusterDigest[] = [];
  for (const { clusters } of parts) head.push(...headOf(clusters, COMPANY_CLUSTERS - head.length));
  return head;
}

function companyOf(group: Group, { company, digestsOf }: Scene): ReadonlySet<string> {
  const known = company.get(group.key);
  if (known?.group === group) return known.met;
  const head = learntFrom(group);
  if (known?.head.length === head.length && head.every((digest, index) => digest === known.head[index])) {
    company.set(group.key, { group, head, met: known.met });
    return known.met;
  }
  const met = new Set<string>();
  for (const { path } of head)
    for (const { subject } of digestsOf(path)) if (subject.type !== 'NORP') met.add(subject.term);
  if (company.size >= KEPT) company.clear();
  company.set(group.key, { group, head, met });
  return met;
}
