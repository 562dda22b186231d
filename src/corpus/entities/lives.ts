import { isWellKnown } from '../../language/identity/known-acronyms';
import type { ClusterDigest } from './digest';
import type { Scene } from './evidence';
import { excludes, type Field, fieldsOf } from './fields';
import { makeTerm, type Term } from './term';

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

/** A part of a namesake's clusters: what tells who it is, and the clusters. */
interface Life {
  readonly digests: ClusterDigest[];
  readonly company: Set<string>;
  readonly fields: Set<Field>;
  births: Range | null;
  years: Range | null;
}

/**
 * A full name that articles tell of people who cannot be one, by age or by walk of life (a swimmer, a judge), and who
 * share no company, is as many people's. Clusters that tell neither go with those whose company they share, else with
 * the first who is told of most. Returns the term itself where it is one person's.
 */
export function splitByLife(term: Term, scene: Scene): Term[] {
  const telling = term.digests.filter(
    ({ born, roles }) => born !== null || roles.some((role) => fieldsOf(role).length > 0),
  );
  if (telling.length < 2 || !differ(telling)) return [term];
  const lives = joinLives(telling, scene);
  if (lives.length < 2) return [term];
  const told = new Set(telling);
  for (const digest of term.digests) if (!told.has(digest)) likeliest(lives, digest, scene).digests.push(digest);
  return lives.map(({ digests }) =>
    makeTerm(`${term.key}${MARK}${digests[0].path}`, [...digests].sort(byPlace), false),
  );
}

const byPlace = (a: ClusterDigest, b: ClusterDigest): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.cluster - b.cluster;

const MARK = '|life ';

/** True for two parts of one name that `splitByLife` told apart. */
export function areNamesakes(a: Term, b: Term): boolean {
  const [nameA, lifeA] = a.key.split(MARK);
  const [nameB, lifeB] = b.key.split(MARK);
  return lifeA !== undefined && lifeB !== undefined && nameA === nameB && lifeA !== lifeB;
}

// Cheap for the many names of which nothing speaks for two people.
function differ(digests: readonly ClusterDigest[]): boolean {
  const births = digests.flatMap(({ born }) => born ?? []);
  if (births.length > 1 && Math.max(...births) - Math.min(...births) > BIRTHS_APART) return true;
  return new Set(digests.flatMap(({ roles }) => roles.flatMap(fieldsOf))).size > 1;
}

/** Lives in order of path; each cluster joins the first life that it does not contradict, and lives that share company are one. */
function joinLives(digests: readonly ClusterDigest[], scene: Scene): Life[] {
  const lives: Life[] = [];
  for (const digest of digests) {
    const life = newLife(digest, scene);
    const home = lives.find((other) => !contradict(other, life));
    if (home) merge(home, life);
    else lives.push(life);
  }
  const apart: Life[] = [];
  for (const life of lives) {
    const home = apart.find((other) => sharesCompany(other, life.company));
    if (home) merge(home, life);
    else apart.push(life);
  }
  return apart;
}

function newLife(digest: ClusterDigest, scene: Scene): Life {
  const year = digest.date === null ? null : Number(digest.date.slice(0, 4));
  return {
    digests: [digest],
    company: new Set(companyAt(digest, scene)),
    fields: new Set(digest.roles.flatMap(fieldsOf)),
    births: rangeOf(digest.born),
    years: rangeOf(year),
  };
}

/** The people and organizations that the article names beside, without those that all news names. */
function companyAt({ path, cluster }: ClusterDigest, scene: Scene): string[] {
  return scene
    .digestsOf(path)
    .filter((other) => other.cluster !== cluster && (other.person ?? other.organization) !== null)
    .filter(({ organization }) => organization === null || !isWellKnown(organization.words.join(' ')))
    .map(({ term }) => term);
}

function contradict(a: Life, b: Life): boolean {
  if (gap(a.births, b.births) > BIRTHS_APART) return true;
  const excluded = [...a.fields].every((one) => [...b.fields].every((other) => excludes(one, other)));
  return a.fields.size > 0 && b.fields.size > 0 && excluded && gap(a.years, b.years) <= YEARS;
}

function sharesCompany({ company }: Life, others: ReadonlySet<string>): boolean {
  for (const key of others) if (company.has(key)) return true;
  return false;
}

function likeliest(lives: readonly Life[], digest: ClusterDigest, scene: Scene): Life {
  const around = new Set(companyAt(digest, scene));
  return lives.find((life) => sharesCompany(life, around)) ?? mostTold(lives);
}

const mostTold = (lives: readonly Life[]): Life =>
  lives.reduce((most, life) => (life.digests.length > most.digests.length ? life : most));

function merge(into: Life, from: Life): void {
  into.digests.push(...from.digests);
  into.births = joined(into.births, from.births);
  into.years = joined(into.years, from.years);
  for (const key of from.company) into.company.add(key);
  for (const field of from.fields) into.fields.add(field);
}
