import { isWellKnown } from '../../language/identity/known-acronyms';
import type { Clusters } from './clusters';
import type { ClusterDigest } from './digest';
import { excludes, type Field } from './fields';
import { notStale, type Partition, shareOut } from './partition';
import type { Scene } from './scene';

/** Years of birth that are further apart are two people's. */
const BIRTHS_APART = 4;

/** A career of another kind may follow after so many years. */
const YEARS = 6;

type Range = readonly [least: number, most: number];

const rangeOf = (value: number | null): Range | null => (value === null ? null : [value, value]);

function joined(a: Range | null, b: Range | null): Range | null {
  return a && b ? [Math.min(a[0], b[0]), Math.max(a[1], b[1])] : (a ?? b);
}

/** How far apart two ranges are; 0 where they overlap or one is unknown. */
function gap(a: Range | null, b: Range | null): number {
  return a && b ? Math.max(0, a[0] - b[1], b[0] - a[1]) : 0;
}

/** A part of a namesake's clusters: what tells who it is, and the clusters that tell. */
interface Life {
  readonly digests: ClusterDigest[];
  readonly company: Set<string>;
  readonly fields: Set<Field>;
  births: Range | null;
  years: Range | null;
}

/** How a name's clusters are several people's, with what that was learnt from. */
export interface Lives {
  readonly telling: readonly ClusterDigest[];
  readonly lives: readonly Life[];
  readonly partition: Partition | null;
}

/**
 * A full name that articles tell of people who cannot be one, by age or by walk of life (a swimmer, a judge), and who
 * share no company, is as many people's. Clusters that tell neither go with those whose company they share, else with
 * the first of whom most clusters tell. Null where nothing speaks for two people.
 */
export function splitByLife(before: Lives | undefined, of: Clusters, scene: Scene): Lives | null {
  const { telling } = of.sum;
  if (telling.length < 2 || !differ(telling)) return null;
  const same = before && sameList(before.telling, telling);
  const lives = same ? before.lives : joinLives(telling, scene);
  if (lives.length < 2) return { telling, lives, partition: null };
  const labels = new Map(lives.flatMap((life) => life.digests.map((digest) => [digest, labelOf(life)] as const)));
  const partition = shareOut(same ? (before.partition ?? undefined) : undefined, of, {
    labelOf: (digest) => labels.get(digest) ?? labelOf(likeliest(lives, digest, scene)),
    keyOf: (label) => `${of.key}${MARK}${label}`,
    isStale: notStale,
  });
  return { telling, lives, partition };
}

const MARK = '|life ';

const labelOf = ({ digests: [{ path, cluster }] }: Life): string => `${path} ${cluster}`;

/** True for two parts of one name that `splitByLife` told apart. */
export function areNamesakes(a: Clusters, b: Clusters): boolean {
  const [nameA, lifeA] = a.key.split(MARK);
  const [nameB, lifeB] = b.key.split(MARK);
  return lifeA !== undefined && lifeB !== undefined && nameA === nameB && lifeA !== lifeB;
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index]));
}

const fieldsOf = ({ roles }: ClusterDigest): Field[] => roles.flatMap(({ fields }) => fields);

// Cheap for the many names of which nothing speaks for two people.
function differ(digests: readonly ClusterDigest[]): boolean {
  let births: Range | null = null;
  const fields = new Set<Field>();
  for (const digest of digests) {
    births = joined(births, rangeOf(digest.born));
    for (const field of fieldsOf(digest)) fields.add(field);
  }
  return fields.size > 1 || (births !== null && births[1] - births[0] > BIRTHS_APART);
}

/** Lives in order of path; each cluster joins the first life that it does not contradict, and lives that share company are one. */
function joinLives(digests: readonly ClusterDigest[], scene: Scene): Life[] {
  const lives: Life[] = [];
  for (const digest of digests) {
    const life = newLife(digest);
    const home = lives.find((other) => !contradict(other, life));
    if (home) merge(home, life);
    else lives.push(life);
  }
  for (const { company, digests: own } of lives)
    for (const digest of own) for (const term of companyAt(digest, scene)) company.add(term);
  const apart: Life[] = [];
  for (const life of lives) {
    const home = apart.find((other) => sharesCompany(other, life.company));
    if (home) merge(home, life);
    else apart.push(life);
  }
  return apart;
}

function newLife(digest: ClusterDigest): Life {
  const year = digest.date === null ? null : Number(digest.date.slice(0, 4));
  return {
    digests: [digest],
    company: new Set(),
    fields: new Set(fieldsOf(digest)),
    births: rangeOf(digest.born),
    years: rangeOf(year),
  };
}

/** The people and organizations that the article names beside, without those that all news names. */
function* companyAt({ path, cluster }: ClusterDigest, scene: Scene): Iterable<string> {
  for (const { cluster: other, subject } of scene.digestsOf(path)) {
    if (other === cluster || (subject.person ?? subject.organization) === null) continue;
    if (subject.organization === null || !isWellKnown(subject.organization.words.join(' '))) yield subject.term;
  }
}

function contradict(a: Life, b: Life): boolean {
  if (gap(a.births, b.births) > BIRTHS_APART) return true;
  const excluded = [...a.fields].every((one) => [...b.fields].every((other) => excludes(one, other)));
  return a.fields.size > 0 && b.fields.size > 0 && excluded && gap(a.years, b.years) <= YEARS;
}

function sharesCompany({ company }: Life, others: Iterable<string>): boolean {
  for (const key of others) if (company.has(key)) return true;
  return false;
}

function likeliest(lives: readonly Life[], digest: ClusterDigest, scene: Scene): Life {
  const around = [...companyAt(digest, scene)];
  return (
    lives.find((life) => sharesCompany(life, around)) ??
    lives.reduce((most, life) => (life.digests.length > most.digests.length ? life : most))
  );
}

function merge(into: Life, from: Life): void {
  into.digests.push(...from.digests);
  into.births = joined(into.births, from.births);
  into.years = joined(into.years, from.years);
  for (const key of from.company) into.company.add(key);
  for (const field of from.fields) into.fields.add(field);
}
