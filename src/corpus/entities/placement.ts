import type { Clusters } from './clusters';
import type { ClusterDigest } from './digest';
import { choose, fame, learntFrom } from './evidence';
import { type Group, genderOf, sameParts } from './group';
import { allStale, notStale, type Partition, shareOut } from './partition';
import type { Scene } from './scene';

/** The clusters of a one-word name, by key of the person they stand for; those of nobody in particular under `''`. */
export interface Placement extends Partition {
  readonly people: readonly Group[];
}

/**
 * Gives each cluster of a one-word name to the person it may stand for. After a change those alone are weighed anew
 * that the change can make a difference for.
 */
export function place(before: Placement | undefined, of: Clusters, people: readonly Group[], scene: Scene): Placement {
  if (before?.of === of && sameGroups(before.people, people)) return before;
  const isStale = before ? staleBy(before.people, people, scene) : notStale;
  const partition = shareOut(before, of, {
    labelOf: (digest) => choose(digest, people, scene)?.key ?? '',
    keyOf: (label) => (label === '' ? of.key : `${of.key}>${label}`),
    isStale,
  });
  return { ...partition, people };
}

const sameGroups = (a: readonly Group[], b: readonly Group[]): boolean =>
  a.length === b.length && a.every((group, index) => group === b[index]);

type Test = (digest: ClusterDigest) => boolean;

/** Which clusters may be another's, now that the people they are chosen from have changed. */
function staleBy(before: readonly Group[], after: readonly Group[], scene: Scene): Test {
  if (before.length !== after.length || before.some(({ key }, index) => key !== after[index].key)) return allStale;
  const changed = after.flatMap((group, index) =>
    group === before[index] || sameParts(group.parts, before[index].parts) ? [] : [[before[index], group] as const],
  );
  if (changed.some(([old, group]) => genderOf(old.parts) !== genderOf(group.parts))) return allStale;
  if (after.length < 2 || changed.length === 0) return notStale;
  if (changed.some(([old, group]) => fame(old) !== fame(group))) return allStale;
  const told = new Set<string>();
  const terms = new Set<string>();
  for (const [old, group] of changed) {
    for (const text of onlyOnce(new Set(toldOf(old)), new Set(toldOf(group)))) told.add(text);
    for (const { path } of onlyOnce(new Set(learntFrom(old)), new Set(learntFrom(group)))) {
      for (const { subject } of scene.digestsOf(path)) terms.add(subject.term);
      for (const term of scene.termsBefore(path)) terms.add(term);
    }
  }
  if (told.size === 0 && terms.size === 0) return notStale;
  return ({ path, offices, roles }) =>
    (told.size > 0 &&
      (offices.some((office) => told.has(`office ${office}`)) || roles.some(({ key }) => told.has(`role ${key}`)))) ||
    (terms.size > 0 && scene.digestsOf(path).some(({ subject }) => terms.has(subject.term)));
}

function* toldOf({ parts }: Group): Iterable<string> {
  for (const { clusters } of parts) {
    for (const { office } of clusters.sum.offices) yield `office ${office}`;
    for (const { role } of clusters.sum.roles) yield `role ${role.key}`;
  }
}

/** What only the one or only the other holds. */
function* onlyOnce<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Iterable<T> {
  for (const item of a) if (!b.has(item)) yield item;
  for (const item of b) if (!a.has(item)) yield item;
}
