import { fullestForm } from '../../language/identity/fullest-form';
import type { Alias, Entity, RoleOverTime } from '../snapshot';
import type { ClusterDigest } from './digest';
import { type Distinction, slug } from './entity-id';
import type { Group } from './group';

/** An entity before it has an id. */
export interface Unnamed extends Distinction {
  readonly entity: Omit<Entity, 'id'>;
  readonly digests: readonly ClusterDigest[];
}

interface Member {
  readonly digest: ClusterDigest;
  readonly rule: string;
}

/** What an entity's clusters tell together. */
export function describeGroup(group: Group): Unnamed {
  const members: Member[] = [
    ...group.parts.flatMap(({ term, rule }) => term.digests.map((digest) => ({ digest, rule }))),
    ...group.singles,
  ].sort((a, b) => compare(a.digest.path, b.digest.path) || a.digest.cluster - b.digest.cluster);
  const digests = members.map(({ digest }) => digest);
  const dates = digests.flatMap(({ date }) => date ?? []).sort(compare);
  const name = nameOf(digests, group.type);
  const roles = rolesOf(digests);
  const entity = {
    name,
    type: group.type,
    aliases: aliasesOf(members),
    roles,
    mentions: digests.reduce((sum, { mentions }) => sum + mentions, 0),
    articles: new Set(digests.map(({ path }) => path)).size,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    members: digests.map(({ path, cluster }) => ({ path, cluster })),
  };
  const [first] = digests;
  const marks = [
    group.type,
    first.organization?.country ?? digests.find(({ sense }) => sense !== null)?.sense ?? '',
    first.gender ?? '',
    roles[0]?.text ?? '',
    dates[0] ?? '',
    first.path,
    `${first.cluster}`,
  ];
  return { name, slug: slug(name), marks, entity, digests };
}

/** The canonical name where the articles agree on one, else the fullest that they write. */
function nameOf(digests: readonly ClusterDigest[], type: Entity['type']): string {
  const known = digests.find((digest) => digest.known);
  if (known) return known.name;
  const forms = digests.flatMap((digest) => digest.forms);
  const named = forms.filter((form) => form.named);
  return fullestForm(
    (named.length > 0 ? named : forms).map(({ text, count }) => [text, count] as const),
    type,
  );
}

function aliasesOf(members: readonly Member[]): Alias[] {
  const counts = new Map<string, { text: string; count: number; rule: string; named: boolean }>();
  for (const { digest, rule } of members)
    for (const form of digest.forms) {
      const told = counts.get(form.text);
      if (told) told.count += form.count;
      else counts.set(form.text, { ...form, rule: form.rule === 'same-name' ? rule : form.rule });
    }
  return [...counts.values()]
    .sort((a, b) => Number(b.named) - Number(a.named) || b.count - a.count || compare(a.text, b.text))
    .map(({ text, count, rule }) => ({ text, count, rule }));
}

function rolesOf(digests: readonly ClusterDigest[]): RoleOverTime[] {
  const roles = new Map<string, { text: string; count: number; first: string | null; last: string | null }>();
  for (const { date, roles: told } of digests)
    for (const text of told) {
      const role = roles.get(text) ?? { text, count: 0, first: null, last: null };
      role.count++;
      if (date !== null && (role.first === null || date < role.first)) role.first = date;
      if (date !== null && (role.last === null || date > role.last)) role.last = date;
      roles.set(text, role);
    }
  return [...roles.values()].sort((a, b) => b.count - a.count || compare(a.text, b.text));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
