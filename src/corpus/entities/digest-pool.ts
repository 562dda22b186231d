import type { Cluster, NameType } from '../../language/analysis';
import { fullness } from '../../language/identity/fullest-form';
import { nameKey } from '../../language/identity/name-key';
import { isPublicBody, type OrganizationName, organizationName } from '../../language/identity/organization-name';
import { type PersonName, personName } from '../../language/identity/person-name';
import { createTextPool } from '../text-pool';
import type { Form, FormCount, RoleTold, Subject } from './digest';
import { fieldsOf } from './fields';

/** Has what the digests of a corpus share made and kept once: names and their parts, roles, forms. Results never depend on what it holds. */
export interface DigestPool {
  subject(cluster: Cluster, named: boolean): Subject;
  roles(roles: Cluster['roles']): readonly RoleTold[];
  texts(texts: readonly string[]): readonly string[];
  /** The texts, folded. */
  keys(texts: readonly string[]): readonly string[];
  forms(forms: readonly Counted[], type: NameType): readonly FormCount[];
}

/** What is kept at most; then it begins anew, so that names typed letter by letter do not add up. */
const MOST = 1_000_000;

/** Rules by which an article calls an organization shorter or otherwise than by its full name. */
const ALIAS_RULES = new Set(['short-form', 'renamed', 'nickname']);

const NONE: readonly never[] = [];

export function createDigestPool(): DigestPool {
  const subjects = new Map<string, Made[]>();
  const { text } = createTextPool();
  const roleByText = new Map<string, RoleTold>();
  const formsByText = new Map<string, Variant[]>();
  const lists = new Map<unknown, (readonly unknown[])[]>();

  /** The list as it was first met; `lists` holds it by its first item. */
  const list = <T>(items: readonly T[]): readonly T[] => {
    const known = lists.get(items[0]) as (readonly T[])[] | undefined;
    if (!known) {
      lists.set(items[0], [items]);
      return items;
    }
    for (const other of known) if (sameItems(other, items)) return other;
    known.push(items);
    return items;
  };
  const role = ({ text }: { readonly text: string }): RoleTold => {
    let known = roleByText.get(text);
    if (!known) {
      known = roleOf(text);
      roleByText.set(text, known);
    }
    return known;
  };
  /** A list of this form alone, so often. */
  const formAlone = (counted: Counted, organization: boolean): readonly FormCount[] => {
    const { text: written, rule, named, count } = counted;
    const variants = formsByText.get(written);
    const known = variants?.find(
      (other) => other.organization === organization && other.form.rule === rule && other.form.named === named,
    );
    for (const alone of known?.counts ?? NONE) if (alone[0].count === count) return alone;
    const form = known?.form ?? formOf(written, rule, named, organization);
    const alone = [{ form, count }];
    if (known) known.counts.push(alone);
    else {
      // most have one, and a list that has grown keeps room for more
      const variant: Variant = { organization, form, counts: [alone] };
      if (variants) variants.push(variant);
      else formsByText.set(written, [variant]);
    }
    return alone;
  };
  const clearFull = (): void => {
    if (subjects.size + roleByText.size + formsByText.size + lists.size <= MOST) return;
    for (const each of [subjects, roleByText, formsByText, lists]) each.clear();
  };
  return {
    subject(cluster, named) {
      clearFull();
      const { name, canonical, country, offices } = cluster;
      const known = subjects.get(name);
      for (const other of known ?? NONE) if (isOf(other, cluster, named)) return other.subject;
      const subject = subjectOf(cluster, named, text);
      const made: Made = { subject, named, canonical, country, offices: named ? '' : (offices ?? NONE).join('|') };
      if (known) known.push(made);
      else subjects.set(name, [made]);
      return subject;
    },
    roles: (roles) => (roles.length === 0 ? NONE : list(roles.map(role))),
    texts: (texts) => (texts.length === 0 ? NONE : list(texts.map(text))),
    keys: (texts) => (texts.length === 0 ? NONE : list(texts.map((each) => text(nameKey(each))))),
    forms(forms, type) {
      if (forms.length === 0) return NONE;
      const organization = type === 'ORGANIZATION';
      if (forms.length === 1) return formAlone(forms[0], organization);
      return list(forms.map((form) => formAlone(form, organization)[0]));
    },
  };
}

type Counted = Pick<Form, 'text' | 'rule' | 'named'> & { readonly count: number };

/** A form by what it is made of, and lists of it alone, one for each count. */
interface Variant {
  readonly organization: boolean;
  readonly form: Form;
  readonly counts: (readonly FormCount[])[];
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
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
    (named || offices === (cluster.offices ?? NONE).join('|'))
  );
}

/** `text` gives strings as they were first met. */
function subjectOf(cluster: Cluster, named: boolean, text: (given: string) => string): Subject {
  const { type, name, canonical } = cluster;
  const person = type === 'PERSON' && named ? personName(name) : null;
  const organization = type === 'ORGANIZATION' ? organizationOf(cluster) : null;
  return {
    term: text(termOf(cluster, named, person, organization)),
    type,
    name,
    key: text(nameKey(name)),
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
