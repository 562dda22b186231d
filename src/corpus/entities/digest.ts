import type { Analysis, Cluster, Gender, NameType } from '../../language/analysis';
import type { OrganizationName } from '../../language/identity/organization-name';
import type { PersonName } from '../../language/identity/person-name';
import { createDigestPool, type DigestPool } from './digest-pool';
import type { Field } from './fields';

/** What all clusters of one name and kind have in common; one object for all of them, as far as a pool goes. */
export interface Subject {
  /** Clusters of one term are one entity on the face of it. */
  readonly term: string;
  readonly type: NameType;
  readonly name: string;
  /** The name, folded. */
  readonly key: string;
  /** A country or another place that is known for one; never taken for an organization. */
  readonly known: boolean;
  /** Which of several places of one name it is, or `team` for one called by its town; null for the usual one. */
  readonly sense: string | null;
  /** The name's parts, where it is a person with a name. */
  readonly person: PersonName | null;
  /** The name's parts, where it is an organization. */
  readonly organization: OrganizationName | null;
}

/** A form of names and nominals, and why it belongs to its cluster. */
export interface Form {
  readonly text: string;
  readonly rule: string;
  /** True for a name, false for a nominal (`the Indian Prime Minister`). */
  readonly named: boolean;
  /** A name of one word, folded: `xi` of Xi Jinping; null for all else. */
  readonly short: string | null;
  /** What an article calls an organization otherwise than by its full name, folded to one word: `jphale`; null for all else. */
  readonly alias: string | null;
  /** How much it tells of the name, as `fullness` has it. */
  readonly fullness: number;
}

export interface FormCount {
  readonly form: Form;
  readonly count: number;
}

export interface RoleTold {
  readonly text: string;
  /** The text, folded. */
  readonly key: string;
  readonly fields: readonly Field[];
}

/** What identity across articles needs to know of one article's cluster; made once, when the article is set. */
export interface ClusterDigest {
  readonly path: string;
  readonly cluster: number;
  /** ISO date of the article, or null. */
  readonly date: string | null;
  readonly subject: Subject;
  readonly gender: Gender | null;
  /** Year of birth, give or take one, by the age told; null where age or date is unknown. */
  readonly born: number | null;
  readonly roles: readonly RoleTold[];
  readonly offices: readonly string[];
  /** Acronyms that the article defines, folded. */
  readonly acronyms: readonly string[];
  /** Names by count, then code units; then nominals likewise. */
  readonly forms: readonly FormCount[];
  readonly mentions: number;
}

/** Digests of all clusters of an article, in order of their index. What they have in common with others is in `pool`. */
export function digestClusters(
  path: string,
  analysis: Analysis,
  pool: DigestPool = createDigestPool(),
): ClusterDigest[] {
  const { date } = analysis.article;
  return analysis.clusters.map((cluster, index) => {
    const forms = countForms(analysis, cluster);
    return {
      path,
      cluster: index,
      date,
      // Names come first.
      subject: pool.subject(cluster, forms.length > 0 && forms[0].named),
      gender: cluster.gender,
      born: bornIn(date, cluster.age ?? null),
      roles: pool.roles(cluster.roles),
      offices: pool.texts(cluster.offices ?? NONE),
      acronyms: pool.keys(cluster.acronyms),
      forms: pool.forms(forms, cluster.type),
      mentions: cluster.mentions.length,
    };
  });
}

/**
 * The digests of an article that is read again, with the objects of the former reading for what it tells of as before.
 * Where it names others, who is who may be told anew of all but places, which nobody's company decides.
 */
export function rereadDigests(
  before: readonly ClusterDigest[],
  now: readonly ClusterDigest[],
): readonly ClusterDigest[] {
  const isCompanySame =
    now.length === before.length && now.every(({ subject }, at) => subject.term === before[at].subject.term);
  let isSame = isCompanySame;
  const digests = now.map((digest, at) => {
    const known = at < before.length ? before[at] : undefined;
    if (known && (isCompanySame || isByNameAlone(digest)) && sameDigest(known, digest)) return known;
    isSame = false;
    return digest;
  });
  return isSame ? before : digests;
}

function isByNameAlone({ subject: { type, organization } }: ClusterDigest): boolean {
  return type !== 'PERSON' && organization === null;
}

function sameDigest(a: ClusterDigest, b: ClusterDigest): boolean {
  return (
    a.path === b.path &&
    a.cluster === b.cluster &&
    a.date === b.date &&
    a.gender === b.gender &&
    a.born === b.born &&
    a.mentions === b.mentions &&
    sameSubject(a.subject, b.subject) &&
    sameList(a.roles, b.roles, (one, other) => one.text === other.text) &&
    sameList(a.offices, b.offices) &&
    sameList(a.acronyms, b.acronyms) &&
    sameList(a.forms, b.forms, (one, other) => one.count === other.count && sameForm(one.form, other.form))
  );
}

// The term tells the country; the other parts of the name follow from name and type.
const sameSubject = (a: Subject, b: Subject): boolean =>
  a === b ||
  (a.term === b.term && a.type === b.type && a.name === b.name && a.known === b.known && a.sense === b.sense);

const sameForm = (a: Form, b: Form): boolean =>
  a === b || (a.text === b.text && a.rule === b.rule && a.named === b.named);

function sameList<T>(a: readonly T[], b: readonly T[], same = (one: T, other: T): boolean => one === other): boolean {
  return a === b || (a.length === b.length && a.every((item, index) => item === b[index] || same(item, b[index])));
}

function bornIn(date: string | null, age: number | null): number | null {
  return date === null || age === null ? null : Number(date.slice(0, 4)) - age;
}

const NONE: readonly never[] = [];

interface Counted {
  readonly text: string;
  count: number;
  readonly rule: string;
  readonly named: boolean;
}

function countForms(analysis: Analysis, cluster: Cluster): Counted[] {
  const counts: Counted[] = [];
  for (const index of cluster.mentions) {
    const { text, form, rule } = analysis.mentions[index];
    if (form === 'pronoun') continue;
    const told = counts.find((other) => other.text === text);
    if (told) told.count++;
    else counts.push({ text, count: 1, rule: rule ?? 'same-name', named: form === 'name' });
  }
  return counts.length < 2 ? counts : counts.sort(byWeight);
}

function byWeight(a: Counted, b: Counted): number {
  return Number(b.named) - Number(a.named) || b.count - a.count || (a.text < b.text ? -1 : 1);
}
