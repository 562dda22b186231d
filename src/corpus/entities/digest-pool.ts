import type { Cluster, NameType } from '../../language/analysis';
import { fullness } from '../../language/identity/fullest-form';
import { nameKey } from '../../language/identity/name-key';
import { isPublicBody, type OrganizationName, organizationName } from '../../language/identity/organization-name';
import { type PersonName, personName } from '../../language/identity/person-name';
import type { Form, FormCount, RoleTold, Subject } from './digest';
import { fieldsOf } from './fields';

/** Has what the digests of a corpus share made and kept once: names and their parts, roles, forms. Results never depend on what it holds. */
export interface DigestPool {
  subject(cluster: Cluster, named: boolean): Subject;
  roles(texts: readonly string[]): readonly RoleTold[];
  texts(texts: readonly string[]): readonly string[];
  /** The texts, folded. */
  keys(texts: readonly string[]): readonly string[];
  forms(
    forms: readonly (Pick<Form, 'text' | 'rule' | 'named'> & { count: number })[],
    type: NameType,
  ): readonly FormCount[];
}

/** What is kept at most; then it begins anew, so that names typed letter by letter do not add up. */
const MOST = 1_000_000;

/** Rules by which an article calls an organization shorter or otherwise than by its full name. */
const ALIAS_RULES = new Set(['short-form', 'renamed', 'nickname']);

const NONE: readonly never[] = [];

export function createDigestPool(): DigestPool {
  const subjects = new Map<string, Made[]>();
  const words = new Map<string, string>();
  const roleByText = new Map<string, RoleTold>();
  const formsByText = new Map<
    string,
    { readonly organization: boolean; readonly form: Form; readonly counts: FormCount[] }[]
  >();
  const lists = new Map<unknown, (readonly unknown[])[]>();
  const all: readonly { size: number; clear(): void }[] = [subjects, words, roleByText, formsByText, lists];

  const text = (given: string): string => remember(words, given, () => given);
  /** The list as it was first met; `lists` holds it by its first item. */
  const list = <T>(items: readonly T[]): readonly T[] => {
    if (items.length === 0) return NONE;
    const known = remember(lists, items[0], () => []) as (readonly T[])[];
    const same = known.find((other) => other.length === items.length && other.every((item, at) => item === items[at]));
    if (same) return same;
    known.push(items);
    return items;
  };
  const formCount = (
    { text: written, rule, named, count }: Pick<Form, 'text' | 'rule' | 'named'> & { count: number },
    type: NameType,
  ): FormCount => {
    const organization = type === 'ORGANIZATION';
    const variants = remember(formsByText, written, () => []);
    let variant = variants.find(
      (other) => other.organization === organization && other.form.rule === rule && other.form.named === named,
    );
    if (!variant) {
      variant = { organization, form: formOf(written, rule, named, organization), counts: [] };
      variants.push(variant);
    }
    let counted = variant.counts.find((other) => other.count === count);
    if (!counted) {
      counted = { form: variant.form, count };
      variant.counts.push(counted);
    }
    return counted;
  };
  return {
    subject(cluster, named) {
      if (all.reduce((sum, { size }) => sum + size, 0) > MOST) for (const each of all) each.clear();
      const made = remember(subjects, cluster.name, () => []);
      const known = made.find((other) => isOf(other, cluster, named));
      if (known) return known.subject;
      const { canonical, country, offices } = cluster;
      const subject = subjectOf(cluster, named);
      const shared = { ...subject, term: text(subject.term), key: text(subject.key) };
      made.push({ subject: shared, named, canonical, country, offices: named ? '' : (offices ?? []).join('|') });
      return shared;
    },
    roles: (texts) => list(texts.map((each) => remember(roleByText, each, () => roleOf(each)))),
    texts: (texts) => list(texts.map(text)),
    keys: (texts) => list(texts.map((each) => text(nameKey(each)))),
    forms: (forms, type) => list(forms.map((form) => formCount(form, type))),
  };
}

/** A subject with what it was made of, apart from the name that it is looked up by. */
interface Made extends Pick<Cluster, 'canonical' | 'country'> {
  readonly subject: Subject;
  readonly named: boolean;
  readonly offices: string;
}

function isOf({ subject, named, canonical, country, offices }: Made, cluster: Cluster, isNamed: boolean): boolean {
  return (
    subject.type === cluster.type &&
    subject.sense === (cluster.sense ?? null) &&
    named === isNamed &&
    canonical === cluster.canonical &&
    country === cluster.country &&
    (named || offices === (cluster.offices ?? []).join('|'))
  );
}

function subjectOf(cluster: Cluster, named: boolean): Subject {
  const { type, name, canonical } = cluster;
  const person = type === 'PERSON' && named ? personName(name) : null;
  const organization = type === 'ORGANIZATION' ? organizationOf(cluster) : null;
  return {
    term: termOf(cluster, named, person, organization),
    type,
    name,
    key: nameKey(name),
    known: canonical !== null,
    sense: cluster.sense ?? null,
    person,
    organization,
  };
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

function roleOf(text: string): RoleTold {
  return { text, key: nameKey(text), fields: fieldsOf(text) };
}

function formOf(text: string, rule: string, named: boolean, organization: boolean): Form {
  return {
    text,
    rule,
    named,
    short: named && !/\s/.test(text) ? nameKey(text) : null,
    alias: named && organization && ALIAS_RULES.has(rule) ? organizationName(text).words.join('') : null,
    fullness: fullness(text),
  };
}

function remember<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}
