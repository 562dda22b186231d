import { createKeyIndex, reindex } from '../incremental/key-index';
import type { Stage } from '../incremental/stage';
import type { Clusters } from './clusters';
import { firstOf } from './clusters';
import { type Contributions, createContributions } from './contributions';
import { createFamilies } from './families';
import type { Group } from './group';
import { createOffices } from './offices';
import { createPlaces } from './places';
import type { Scene } from './scene';
import { createShortForms } from './short-forms';
import { createStrangers } from './strangers';
import { createOrganizations } from './tied-organizations';
import { createTypes, type Whole } from './types';

export interface GroupPorts {
  readonly scene: Scene;
  term(key: string): Clusters | undefined;
  publish(key: string, whole: Whole | undefined): void;
}

/** From terms to entities without a name: the stages in their order, each of which reads what those before it have made. */
export interface Grouping {
  readonly stages: readonly Stage[];
  changed(key: string, before: Clusters | undefined, after: Clusters | undefined): void;
}

type Kind = 'person' | 'organization' | 'office' | 'place';

function kindOf(clusters: Clusters): Kind {
  const { person, organization, type } = firstOf(clusters).subject;
  return person ? 'person' : organization ? 'organization' : type === 'PERSON' ? 'office' : 'place';
}

export function createGrouping({ scene, term, publish }: GroupPorts): Grouping {
  const groups = new Map<string, Group>();
  const calledBy = createKeyIndex();
  const termOf = (kind: Kind) => (key: string) => {
    const clusters = term(key);
    return clusters && kindOf(clusters) === kind ? clusters : undefined;
  };

  function change(key: string, after: Group | undefined): void {
    const before = groups.get(key);
    if (before === after) return;
    if (after) groups.set(key, after);
    else groups.delete(key);
    offices.groupChanged(key, before, after);
    types.groupChanged(key, before, after);
  }
  function publishGroups(before: readonly Group[], after: readonly Group[]): void {
    if (before.length > 0) {
      const kept = new Set(after.map(({ key }) => key));
      for (const { key } of before) if (!kept.has(key)) change(key, undefined);
    }
    for (const group of after) change(group.key, group);
  }
  function publishPeople(before: readonly Group[], after: readonly Group[]): void {
    publishGroups(before, after);
    if (before.length === 0) {
      for (const group of after) recall(group.key, undefined, group);
      return;
    }
    const old = new Map(before.map((group) => [group.key, group]));
    for (const group of after) {
      if (old.get(group.key) !== group) recall(group.key, old.get(group.key), group);
      old.delete(group.key);
    }
    for (const group of old.values()) recall(group.key, group, undefined);
  }
  function recall(key: string, before: Group | undefined, after: Group | undefined): void {
    const [old, now] = [shortsOf(before), shortsOf(after)];
    reindex(calledBy, key, old, now);
    for (const word of old) strangers.peopleChanged(word);
    for (const word of now) if (!old.includes(word)) strangers.peopleChanged(word);
  }

  const contributions: Contributions = createContributions((key) => types.contributionsChanged(key));
  const { contribute } = contributions;
  const strangers = createStrangers({
    scene,
    term: termOf('person'),
    calledBy: (word) => [...calledBy.get(word)].sort().map((key) => groups.get(key)!),
    publish: publishGroups,
    contribute,
  });
  const families = createFamilies({
    scene,
    term: termOf('person'),
    publish: publishPeople,
    stranger: (key, is) => strangers.changed(key, is),
  });
  const shortForms = createShortForms(publishGroups);
  const organizations = createOrganizations({
    scene,
    term: termOf('organization'),
    publish: (before, after) => shortForms.changed(before, after),
  });
  const places = createPlaces({ term: termOf('place'), publish: publishGroups });
  const offices = createOffices({ term: termOf('office'), group: (key) => groups.get(key), contribute });
  const types = createTypes({ group: (key) => groups.get(key), contributions: contributions.of, publish });

  function changeOf(kind: Kind, key: string, old: Clusters | undefined, now: Clusters | undefined): void {
    if (kind === 'person') families.changed(key, firstOf((now ?? old)!).subject.person!.surnameKey);
    else if (kind === 'organization') organizations.changed(key, now);
    else if (kind === 'office') offices.changed(key, now && firstOf(now).offices[0]);
    else places.changed(key);
  }

  return {
    stages: [families, strangers, organizations, shortForms, places, offices, types],
    changed(key, before, after) {
      const kind = after && kindOf(after);
      const old = before && kindOf(before);
      if (before && old && old !== kind) changeOf(old, key, before, undefined);
      if (after && kind) changeOf(kind, key, old === kind ? before : undefined, after);
    },
  };
}

/** One-word names that its articles use for the group: `xi` for Xi Jinping. */
function shortsOf(group: Group | undefined): readonly string[] {
  const shorts: string[] = [];
  if (group)
    for (const { clusters } of group.parts)
      for (const { form } of clusters.sum.forms)
        if (form.short !== null && !shorts.includes(form.short)) shorts.push(form.short);
  return shorts;
}
