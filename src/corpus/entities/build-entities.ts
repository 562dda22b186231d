import { fullestOf, type WeighedForm } from '../../language/identity/fullest-form';
import { slug } from '../incremental/readable-id';
import { seek } from '../incremental/seek';
import type { Alias, Entity, RoleOverTime } from '../snapshot';
import { digestsIn, inOrder } from './clusters';
import type { ClusterDigest } from './digest';
import type { Part } from './group';
import { movedBetween } from './moved';
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
  const { members, articles } = membersOf(parts, before);
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

interface Members {
  readonly members: readonly ClusterDigest[];
  /** How many articles they are of. */
  readonly articles: number;
}

function membersOf(parts: readonly Part[], before: Unnamed | undefined): Members {
  if (parts.length === 1) {
    const [{ clusters }] = parts;
    return { members: digestsIn(clusters), articles: clusters.sum.articles };
  }
  if (before) {
    const { articles } = before.entity;
    const members = before.entity.members as readonly ClusterDigest[];
    const moved = movedBetween(before.parts, parts);
    if (moved.length < Math.min(FEW, members.length)) return patched({ members, articles }, moved);
  }
  const members = parts.flatMap(({ clusters }) => digestsIn(clusters)).sort(inOrder);
  return { members, articles: countArticles(members) };
}

/** Copies what stays as it stands, so that many members cost no more than the copying. */
function patched({ members, articles }: Members, moved: readonly ClusterDigest[]): Members {
  const pieces: ClusterDigest[][] = [];
  let from = 0;
  for (const digest of [...moved].sort(inOrder)) {
    const to = seek(members, from, (member) => inOrder(member, digest) < 0);
    if (to > from) pieces.push(members.slice(from, to));
    // the one that is gone and the one that has come are of one place and may be two
    if (members[to] === digest) from = to + 1;
    else {
      pieces.push([digest]);
      from = to;
    }
  }
  pieces.push(members.slice(from));
  const all = ([] as ClusterDigest[]).concat(...pieces);
  let count = articles;
  for (const path of new Set(moved.map((digest) => digest.path)))
    count += Number(hasArticle(all, path)) - Number(hasArticle(members, path));
  return { members: all, articles: count };
}

function hasArticle(members: readonly ClusterDigest[], path: string): boolean {
  return members[seek(members, 0, (member) => member.path < path)]?.path === path;
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
