import type { Analysis, Cluster, Gender, NameType } from '../../language/analysis';
import { nameKey } from '../../language/identity/name-key';
import { isPublicBody, type OrganizationName, organizationName } from '../../language/identity/organization-name';
import { type PersonName, personName } from '../../language/identity/person-name';

/** One form of a cluster's names and nominals. */
export interface FormCount {
  readonly text: string;
  readonly count: number;
  readonly rule: string;
  /** True for a name, false for a nominal (`the Indian Prime Minister`). */
  readonly named: boolean;
}

/** What identity across articles needs to know of one article's cluster; made once, when the article is set. */
export interface ClusterDigest {
  readonly path: string;
  readonly cluster: number;
  /** ISO date of the article, or null. */
  readonly date: string | null;
  readonly type: NameType;
  readonly name: string;
  /** Clusters of one term are one entity on the face of it. */
  readonly term: string;
  /** A country or another place that is known for one; never taken for an organization. */
  readonly known: boolean;
  /** Which of several places of one name it is, or `team` for one called by its town; null for the usual one. */
  readonly sense: string | null;
  /** The name's parts, where it is a person with a name. */
  readonly person: PersonName | null;
  /** The name's parts, where it is an organization. */
  readonly organization: OrganizationName | null;
  readonly gender: Gender | null;
  /** Year of birth, give or take one, by the age told; null where age or date is unknown. */
  readonly born: number | null;
  readonly roles: readonly string[];
  readonly offices: readonly string[];
  readonly acronyms: readonly string[];
  /** Names by count, then code units; then nominals likewise. */
  readonly forms: readonly FormCount[];
  readonly mentions: number;
}

/** Digests of all clusters of an article, in order of their index. */
export function digestClusters(path: string, analysis: Analysis): ClusterDigest[] {
  return analysis.clusters.map((cluster, index) => {
    const forms = countForms(analysis, cluster);
    const named = forms.some((form) => form.named);
    const person = cluster.type === 'PERSON' && named ? personName(cluster.name) : null;
    const organization = cluster.type === 'ORGANIZATION' ? organizationOf(cluster) : null;
    return {
      path,
      cluster: index,
      date: analysis.article.date,
      type: cluster.type,
      name: cluster.name,
      term: termOf(cluster, named, person, organization),
      known: cluster.canonical !== null,
      sense: cluster.sense ?? null,
      person,
      organization,
      gender: cluster.gender,
      born: bornIn(analysis.article.date, cluster.age ?? null),
      roles: cluster.roles.map(({ text }) => text),
      offices: cluster.offices ?? [],
      acronyms: cluster.acronyms,
      forms,
      mentions: cluster.mentions.length,
    };
  });
}

function bornIn(date: string | null, age: number | null): number | null {
  return date === null || age === null ? null : Number(date.slice(0, 4)) - age;
}

function organizationOf(cluster: Cluster): OrganizationName {
  const name = organizationName(cluster.name);
  return { words: name.words, country: isPublicBody(name) ? (cluster.country ?? name.country) : null };
}

function termOf(
  cluster: Cluster,
  named: boolean,
  person: PersonName | null,
  organization: OrganizationName | null,
): string {
  if (person) return ['PERSON', person.words.join(' '), person.suffix ?? ''].join('|');
  if (organization)
    return [
      'ORGANIZATION',
      organization.words.join(''),
      organization.country ?? '',
      ...(cluster.sense ? [cluster.sense] : []),
    ].join('|');
  if (!named) return ['OFFICE', ...(cluster.offices ?? [])].join('|');
  const key = `${cluster.type}|${nameKey(cluster.canonical ?? cluster.name)}`;
  return cluster.sense ? `${key}|${cluster.sense}` : key;
}

function countForms(analysis: Analysis, cluster: Cluster): FormCount[] {
  const counts = new Map<string, { text: string; count: number; rule: string; named: boolean }>();
  for (const index of cluster.mentions) {
    const { text, form, rule } = analysis.mentions[index];
    if (form === 'pronoun') continue;
    const told = counts.get(text);
    if (told) told.count++;
    else counts.set(text, { text, count: 1, rule: rule ?? 'same-name', named: form === 'name' });
  }
  return [...counts.values()].sort(
    (a, b) => Number(b.named) - Number(a.named) || b.count - a.count || (a.text < b.text ? -1 : 1),
  );
}
