import { organizationName } from '../../language/identity/organization-name';
import { type PersonName, personName, sameFullName } from '../../language/identity/person-name';
import type { ClusterDigest } from './digest';

/** Clusters of all articles that are one entity, with the rule that brought each in. */
export interface Group {
  readonly members: readonly { readonly digest: ClusterDigest; readonly rule: string }[];
}

interface Building {
  readonly key: string;
  readonly form: PersonName | null;
  readonly members: { digest: ClusterDigest; rule: string }[];
}

/** Merges article clusters into groups; the same groups whatever the order of the digests. */
export function mergeClusters(digests: readonly ClusterDigest[]): Group[] {
  const exact = new Map<string, Building>();
  for (const digest of digests) {
    const key = digest.type === 'ORGANIZATION' ? organizationName(digest.name).words.join(' ') : digest.key;
    const id = `${digest.type}\0${key}`;
    let building = exact.get(id);
    if (!building) {
      building = { key, form: digest.type === 'PERSON' ? personName(digest.name) : null, members: [] };
      exact.set(id, building);
    }
    building.members.push({ digest, rule: 'same-name' });
  }
  const all = [...exact.values()].sort((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1));
  const people = all.filter(({ form }) => form !== null);
  return [...all.filter(({ form }) => form === null), ...mergePeople(people)];
}

function mergePeople(people: readonly Building[]): Building[] {
  const bySurname = new Map<string, Building[]>();
  const kept: Building[] = [];
  for (const person of people) {
    const form = person.form as PersonName;
    const near = bySurname.get(form.surname) ?? [];
    const fitting =
      form.given.length > 0
        ? near.filter((other) => other.form !== null && sameFullName(other.form, form))
        : near.filter((other) => (other.form?.given.length ?? 0) > 0);
    if (fitting.length === 1) {
      const rule =
        form.given.length === 0 ? 'surname' : form.given.some((word) => word.length === 1) ? 'initials' : 'full-name';
      for (const { digest } of person.members) fitting[0].members.push({ digest, rule });
      continue;
    }
    kept.push(person);
    bySurname.set(form.surname, [...near, person]);
  }
  return kept;
}
