import { fullestForm } from '../../language/identity/fullest-form';
import type { Alias, Entity, RoleOverTime } from '../snapshot';
import { entityIds } from './entity-id';
import type { Group } from './merge-clusters';

/** Makes the entities of all groups, in order of their ids. */
export function buildEntities(groups: readonly Group[]): Entity[] {
  const bare = groups.map(describe);
  const ids = entityIds(bare.map((entity) => ({ name: entity.name, marks: marksOf(entity) })));
  return bare.map((entity, index) => ({ id: ids[index], ...entity })).sort((a, b) => (a.id < b.id ? -1 : 1));
}

type Bare = Omit<Entity, 'id'>;

function marksOf(entity: Bare): string[] {
  const [{ path, cluster }] = entity.members;
  return [entity.type.toLowerCase(), entity.roles[0]?.text ?? '', entity.first ?? '', path, String(cluster)];
}

function describe({ members: unsorted }: Group): Bare {
  const members = [...unsorted].sort(
    (a, b) => compare(a.digest.path, b.digest.path) || a.digest.cluster - b.digest.cluster,
  );
  const digests = members.map(({ digest }) => digest);
  const dates = digests.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const type = digests[0].type;
  return {
    name: fullestForm(
      digests.map(({ name }) => name),
      type,
    ),
    type,
    aliases: aliasesOf(members),
    roles: rolesOf(digests),
    mentions: digests.reduce((sum, { mentions }) => sum + mentions, 0),
    articles: new Set(digests.map(({ path }) => path)).size,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    members: digests.map(({ path, cluster }) => ({ path, cluster })),
  };
}

function aliasesOf(members: Group['members']): Alias[] {
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

function rolesOf(digests: readonly Group['members'][number]['digest'][]): RoleOverTime[] {
  const roles = new Map<string, { text: string; count: number; dates: string[] }>();
  for (const digest of digests)
    for (const text of digest.roles) {
      const role = roles.get(text) ?? { text, count: 0, dates: [] };
      role.count++;
      if (digest.date !== null) role.dates.push(digest.date);
      roles.set(text, role);
    }
  return [...roles.values()]
    .sort((a, b) => b.count - a.count || compare(a.text, b.text))
    .map(({ text, count, dates }) => {
      dates.sort();
      return { text, count, first: dates[0] ?? null, last: dates.at(-1) ?? null };
    });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
