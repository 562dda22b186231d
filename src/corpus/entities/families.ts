import { sameFullName } from '../../language/identity/person-name';
import { createQueue } from '../incremental/queue';
import type { Stage } from '../incremental/stage';
import type { Clusters } from './clusters';
import { byFullness, groupFullNames, personOf } from './full-names';
import { type Genders, splitByGender, splitShortByGender } from './genders';
import { type Group, groupOf, type Part, partOf, sameGroup } from './group';
import { type Lives, splitByLife } from './lives';
import { type Placement, place } from './placement';
import type { Scene } from './scene';
import { createUnits } from './units';

/** People of one surname. */
interface Family {
  /** Terms with given names, and of one word. */
  full: string[];
  shorts: string[];
  /** By full name. */
  people: readonly Group[];
  placements: ReadonlyMap<string, Placement>;
  /** Those people with the one-word names that stand for them, and who is called by one word alone. */
  groups: readonly Group[];
}

/** How one full name is several people's. */
interface Split {
  readonly genders: Genders | null;
  readonly lives: ReadonlyMap<string, Lives>;
}

export interface FamilyPorts {
  readonly scene: Scene;
  term(key: string): Clusters | undefined;
  publish(before: readonly Group[], after: readonly Group[]): void;
  /** Of a one-word name: whether it is nobody's surname. */
  stranger(key: string, is: boolean): void;
}

/** Entities of people: by full name, then what is called by surname, cluster by cluster. A unit is a family. */
export interface Families extends Stage {
  changed(key: string, surname: string): void;
}

export function createFamilies({ scene, term, publish, stranger }: FamilyPorts): Families {
  const families = new Map<string, Family>();
  const dirty = new Map<string, Set<string>>();
  const queue = createQueue<string>();
  /** Of each full name, those of its family that it fits. */
  const alike = new Map<string, Set<string>>();
  const splits = new Map<string, Split>();
  const rests = new Map<string, Genders>();
  const units = createUnits(
    (key) => term(key) !== undefined,
    (key, visit) => alike.get(key)?.forEach(visit),
  );

  return {
    get size() {
      return queue.size;
    },
    changed(key, surname) {
      const keys = dirty.get(surname);
      if (keys) keys.add(key);
      else dirty.set(surname, new Set([key]));
      queue.add(surname);
    },
    step() {
      const surname = queue.take();
      if (surname === undefined) return;
      const keys = dirty.get(surname) ?? new Set();
      dirty.delete(surname);
      const family = families.get(surname) ?? {
        full: [],
        shorts: [],
        people: [],
        placements: new Map(),
        groups: [],
      };
      families.set(surname, family);
      settle(family, keys);
      if (family.full.length + family.shorts.length === 0) families.delete(surname);
    },
  };

  function settle(family: Family, keys: ReadonlySet<string>): void {
    const gone = [...keys].filter((key) => !term(key));
    for (const key of gone) forget(family, key);
    for (const key of keys) if (term(key)) meet(family, key);
    settlePeople(
      family,
      [...keys].filter((key) => !family.shorts.includes(key)),
    );
    const placements = new Map<string, Placement>();
    const alone: Group[] = [];
    const cells = new Map<string, Part[]>();
    const isFamily = family.people.length > 0;
    for (const key of family.shorts) {
      stranger(key, !isFamily);
      if (!isFamily) continue;
      const clusters = term(key)!;
      const { suffix } = personOf(clusters);
      const able = family.people.filter(
        ({ parts }) => suffix === null || parts.some((part) => personOf(part.clusters).suffix === suffix),
      );
      const placement = place(family.placements.get(key), clusters, able, scene);
      placements.set(key, placement);
      for (const [label, cell] of placement.cells) {
        if (label === '') alone.push(...aloneOf(cell, rests));
        else cells.set(label, [...(cells.get(label) ?? []), partOf(cell, 'surname')]);
      }
      if (!placement.cells.has('')) rests.delete(key);
    }
    for (const key of gone) {
      stranger(key, false);
      rests.delete(key);
    }
    family.placements = placements;
    const before = new Map(family.groups.map((group) => [group.key, group]));
    const groups = [
      ...family.people.map((person) => {
        const own = cells.get(person.key);
        return own ? groupOf(person.parts, own) : person;
      }),
      ...alone,
    ].map((group) => {
      const known = before.get(group.key);
      return known && sameGroup(known, group) ? known : group;
    });
    publish(family.groups, groups);
    family.groups = groups;
  }

  function forget(family: Family, key: string): void {
    family.full = family.full.filter((other) => other !== key);
    family.shorts = family.shorts.filter((other) => other !== key);
    splits.delete(key);
    for (const other of alike.get(key) ?? []) {
      const left = alike.get(other);
      left?.delete(key);
      if (left?.size === 0) alike.delete(other);
    }
    alike.delete(key);
  }

  function meet(family: Family, key: string): void {
    if (family.full.includes(key) || family.shorts.includes(key)) return;
    const name = personOf(term(key)!);
    if (name.given.length === 0) {
      family.shorts = [...family.shorts, key].sort();
      return;
    }
    for (const other of family.full) {
      if (!sameFullName(name, personOf(term(other)!)) && !sameFullName(personOf(term(other)!), name)) continue;
      for (const [a, b] of [
        [key, other],
        [other, key],
      ]) {
        const set = alike.get(a);
        if (set) set.add(b);
        else alike.set(a, new Set([b]));
      }
    }
    family.full.push(key);
  }

  function settlePeople(family: Family, keys: readonly string[]): void {
    if (keys.length === 0) return;
    const { touched, units: together } = units.regroup(keys);
    const before = new Map<string, Group>();
    const people: Group[] = [];
    for (const group of family.people) {
      if (touched.has(group.parts[0].clusters.term)) before.set(group.key, group);
      else people.push(group);
    }
    for (const unit of together)
      for (const group of groupFullNames(unit.flatMap((key) => split(term(key)!)))) {
        const known = before.get(group.key);
        people.push(known && sameGroup(known, group) ? known : group);
      }
    family.people = people.sort((a, b) => byFullness(a.parts[0].clusters, b.parts[0].clusters));
  }

  /** The people of one full name. */
  function split(clusters: Clusters): Clusters[] {
    const before = splits.get(clusters.key);
    const genders = splitByGender(before?.genders ?? undefined, clusters);
    const lives = new Map<string, Lives>();
    const parts = (genders ? [...genders.partition.cells.values()] : [clusters]).flatMap((part) => {
      const found = splitByLife(before?.lives.get(part.key), part, scene);
      if (found) lives.set(part.key, found);
      return found?.partition ? [...found.partition.cells.values()] : [part];
    });
    if (genders || lives.size > 0) splits.set(clusters.key, { genders, lives });
    else splits.delete(clusters.key);
    return parts;
  }
}

/** Clusters of a one-word name that stand for nobody else, men and women apart. */
export function aloneOf(left: Clusters, known: Map<string, Genders>): Group[] {
  const genders = splitShortByGender(known.get(left.key), left);
  if (genders) known.set(left.key, genders);
  else known.delete(left.key);
  return genders
    ? [...genders.partition.cells.values()].map((cell) => groupOf([partOf(cell)]))
    : [groupOf([partOf(left)])];
}
