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
  const name = nameOf(parts, type);
  const roles = rolesOf(parts);
  let mentions = 0;
  let first: string | null = null;
  let last: string | null = null;
  let sensed: ClusterDigest | null = null;
  for (const { clusters } of parts) {
    const { sum } = clusters;
    mentions += sum.mentions;
    first = earlier(first, sum.first);
    last = later(last, sum.last);
    sensed = firstOfTwo(sensed, sum.sensed);
  }
  const articles = parts.length === 1 ? parts[0].clusters.sum.articles : countArticles(members);
  const entity = { name, type, aliases: aliasesOf(parts), roles, mentions, articles, first, last, members };
  const [head] = members;
  const marks = [
    type,
    head.subject.organization?.country ?? sensed?.subject.sense ?? '',
    head.gender ?? '',
    roles.length > 0 ? roles[0].text : '',
    first ?? '',
    head.path,
    `${head.cluster}`,
  ];
  return { name, slug: before?.name === name ? before.slug : slug(name), marks, parts, entity };
}

function firstOfTwo(a: ClusterDigest | null, b: ClusterDigest | null): ClusterDigest | null {
  return !a || (b && inOrder(b, a) < 0) ? b : a;
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
  let known: ClusterDigest | null = null;
  let isNamed = false;
  for (const { clusters } of parts) {
    known = firstOfTwo(known, clusters.sum.known);
    isNamed ||= clusters.sum.forms.some(({ form }) => form.named);
  }
  if (known) return known.subject.name;
  const weighed = new Map<string, { text: string; count: number; fullness: number }>();
  for (const { clusters } of parts)
    for (const { form, count } of clusters.sum.forms) {
      if (isNamed && !form.named) continue;
      const told = weighed.get(form.text);
      if (told) told.count += count;
      else weighed.set(form.text, { text: form.text, count, fullness: form.fullness });
    }
  return fullestOf([...weighed.values()] satisfies WeighedForm[], type);
}

interface CountedAlias {
  readonly text: string;
  count: number;
  rule: string;
  named: boolean;
  at: ClusterDigest;
}

function aliasesOf(parts: readonly Part[]): readonly Alias[] {
  const counts = new Map<string, CountedAlias>();
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
  const sorted = [...counts.values()];
  if (sorted.length > 1)
    sorted.sort((a, b) => Number(b.named) - Number(a.named) || b.count - a.count || compare(a.text, b.text));
  return sorted.map(({ text, count, rule }) => ({ text, count, rule }));
}

const NONE: readonly never[] = [];

function rolesOf(parts: readonly Part[]): readonly RoleOverTime[] {
  if (!parts.some(({ clusters }) => clusters.sum.roles.length > 0)) return NONE;
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
