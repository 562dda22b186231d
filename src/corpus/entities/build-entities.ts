import { fullestOf, type WeighedForm } from '../../language/identity/fullest-form';
import { slug } from '../incremental/readable-id';
import type { Alias, Entity, RoleOverTime } from '../snapshot';
import { type Clusters, differenceOf, digestsIn, inOrder } from './clusters';
import type { ClusterDigest } from './digest';
import type { Part } from './group';
import { earlier, later } from './summary';
import type { Whole } from './types';

/** An entity before it has an id. */
export interface Unnamed {
  readonly name: string;
  readonly slug: string;
  /** What tells it apart from others of its slug, see `tellApart`. */
  readonly marks: readonly string[];
  readonly parts: readonly Part[];
  readonly entity: Omit<Entity, 'id'>;
}

/** What an entity's clusters tell together; `before` is what was found last time, from which little may have changed. */
export function describeWhole({ type, parts }: Whole, before: Unnamed | undefined): Unnamed {
  const members = membersOf(parts, before);
  const sums = parts.map(({ clusters }) => clusters.sum);
  const name = nameOf(parts, type);
  const roles = rolesOf(parts);
  const first = sums.reduce<string | null>((date, sum) => earlier(date, sum.first), null);
  const entity = {
    name,
    type,
    aliases: aliasesOf(parts),
    roles,
    mentions: sums.reduce((sum, { mentions }) => sum + mentions, 0),
    articles: sums.length === 1 ? sums[0].articles : countArticles(members),
    first,
    last: sums.reduce<string | null>((date, sum) => later(date, sum.last), null),
    members,
  };
  const [head] = members;
  const marks = [
    type,
    head.subject.organization?.country ?? firstAmong(sums.map(({ sensed }) => sensed))?.subject.sense ?? '',
    head.gender ?? '',
    roles[0]?.text ?? '',
    first ?? '',
    head.path,
    `${head.cluster}`,
  ];
  return { name, slug: before?.name === name ? before.slug : slug(name), marks, parts, entity };
}

function firstAmong(digests: readonly (ClusterDigest | null)[]): ClusterDigest | null {
  return digests.reduce((first, digest) => (!first || (digest && inOrder(digest, first) < 0) ? digest : first), null);
}

/** Past this many changes all are put in order anew. */
const FEW = 1000;

function membersOf(parts: readonly Part[], before: Unnamed | undefined): readonly ClusterDigest[] {
  if (parts.length === 1) return digestsIn(parts[0].clusters);
  if (before) {
    const changes = changesOf(before.parts, parts);
    const members = before.entity.members as readonly ClusterDigest[];
    if (changes.removed.length + changes.added.length < Math.min(FEW, members.length)) return patched(members, changes);
  }
  return parts.flatMap(({ clusters }) => digestsIn(clusters)).sort(inOrder);
}

interface Changes {
  readonly removed: ClusterDigest[];
  readonly added: ClusterDigest[];
}

function changesOf(before: readonly Part[], after: readonly Part[]): Changes {
  const old = new Map<string, Clusters>(before.map(({ clusters }) => [clusters.key, clusters]));
  const changes: Changes = { removed: [], added: [] };
  for (const { clusters } of after) {
    const known = old.get(clusters.key);
    old.delete(clusters.key);
    if (!known) changes.added.push(...digestsIn(clusters));
    else if (known !== clusters) {
      const { removed, added } = differenceOf(known, clusters);
      changes.removed.push(...removed);
      changes.added.push(...added);
    }
  }
  for (const clusters of old.values()) changes.removed.push(...digestsIn(clusters));
  return changes;
}

/** Copies what stays as it stands, so that many members cost no more than the copying. */
function patched(members: readonly ClusterDigest[], { removed, added }: Changes): readonly ClusterDigest[] {
  const gone = new Set(removed);
  const come = added.filter((digest) => !gone.delete(digest)).sort(inOrder);
  const all: ClusterDigest[] = [];
  let from = 0;
  const copyTo = (to: number): void => {
    while (from < to) all.push(members[from++]);
  };
  const stops = [...gone, ...come].sort(inOrder);
  for (const digest of stops) {
    copyTo(seek(members, digest, from));
    if (gone.has(digest)) from++;
    else all.push(digest);
  }
  copyTo(members.length);
  return all;
}

/** Index of the first that does not come before the digest. */
function seek(members: readonly ClusterDigest[], digest: ClusterDigest, from: number): number {
  let [low, high] = [from, members.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder(members[middle], digest) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countArticles(members: readonly ClusterDigest[]): number {
  let articles = 0;
  for (let at = 0; at < members.length; at++) if (at === 0 || members[at].path !== members[at - 1].path) articles++;
  return articles;
}

/** The canonical name where the articles agree on one, else the fullest that they write. */
function nameOf(parts: readonly Part[], type: Entity['type']): string {
  const known = firstAmong(parts.map(({ clusters }) => clusters.sum.known));
  if (known) return known.subject.name;
  const forms = parts.flatMap(({ clusters }) => clusters.sum.forms);
  const named = forms.filter(({ form }) => form.named);
  const weighed = new Map<string, { text: string; count: number; fullness: number }>();
  for (const { form, count } of named.length > 0 ? named : forms) {
    const told = weighed.get(form.text);
    if (told) told.count += count;
    else weighed.set(form.text, { text: form.text, count, fullness: form.fullness });
  }
  return fullestOf([...weighed.values()] satisfies WeighedForm[], type);
}

function aliasesOf(parts: readonly Part[]): Alias[] {
  interface Counted {
    readonly text: string;
    count: number;
    rule: string;
    named: boolean;
    at: ClusterDigest;
  }
  const counts = new Map<string, Counted>();
  for (const { clusters, rule: by } of parts)
    for (const { form, count, at } of clusters.sum.forms) {
      const { text, named } = form;
      const rule = form.rule === 'same-name' ? by : form.rule;
      const told = counts.get(text);
      if (!told) {
        counts.set(text, { text, count, rule, named, at });
        continue;
      }
      told.count += count;
      if (inOrder(at, told.at) < 0) Object.assign(told, { rule, named, at });
    }
  return [...counts.values()]
    .sort((a, b) => Number(b.named) - Number(a.named) || b.count - a.count || compare(a.text, b.text))
    .map(({ text, count, rule }) => ({ text, count, rule }));
}

function rolesOf(parts: readonly Part[]): RoleOverTime[] {
  const roles = new Map<string, { text: string; count: number; first: string | null; last: string | null }>();
  for (const { clusters } of parts)
    for (const { role, count, first, last } of clusters.sum.roles) {
      const told = roles.get(role.text);
      if (!told) roles.set(role.text, { text: role.text, count, first, last });
      else {
        told.count += count;
        told.first = earlier(told.first, first);
        told.last = later(told.last, last);
      }
    }
  return [...roles.values()].sort((a, b) => b.count - a.count || compare(a.text, b.text));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
