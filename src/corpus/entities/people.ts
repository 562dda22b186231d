import type { Gender } from '../../language/analysis';
import { type PersonName, sameFullName, surnameKey } from '../../language/identity/person-name';
import { choose, type Scene } from './evidence';
import { type Group, indexBy, newGroup } from './group';
import { genderOf, makeTerm, type Term } from './term';

/** Entities of people: full names first, then what is called by one word, cluster by cluster. */
export function groupPeople(terms: readonly Term[], scene: Scene): Group[] {
  const full = terms.filter((term) => nameOf(term).given.length > 0);
  const short = terms.filter((term) => nameOf(term).given.length === 0);
  const groups = groupFullNames(full);
  const bySurname = indexBy(groups, ({ parts }) => parts.map(({ term }) => surnameKey(nameOf(term))));
  const byShort = indexBy(groups, ({ parts }) => parts.flatMap(({ term }) => [...term.shorts]));
  return [...groups, ...short.flatMap((term) => placeShort(term, bySurname, byShort, scene))];
}

const nameOf = (term: Term): PersonName => term.digests[0].person as PersonName;

/** Terms of most words first; one joins a group only where it fits all names of exactly one, by gender too. */
function groupFullNames(terms: readonly Term[]): Group[] {
  const rank = (term: Term): number => nameOf(term).words.join(' ').length;
  const sorted = terms.flatMap(splitByGender).sort((a, b) => rank(b) - rank(a) || (a.key < b.key ? -1 : 1));
  const groups: Group[] = [];
  const near = new Map<string, Group[]>();
  for (const term of sorted) {
    const name = nameOf(term);
    const keys = [...new Set([surnameKey(name), name.words.join('')])];
    const others = new Set(keys.flatMap((key) => near.get(key) ?? []));
    const fitting = [...others].filter((group) => fits(group, term));
    const home = fitting.length === 1 ? fitting[0] : likeliest(fitting, term);
    const group = home ?? newGroup(term);
    if (home) home.parts.push({ term, rule: fullRule(name, nameOf(home.parts[0].term)) });
    else groups.push(group);
    for (const key of keys) {
      const list = near.get(key) ?? [];
      if (!list.includes(group)) near.set(key, [...list, group]);
    }
  }
  return groups;
}

/** A name that a man and a woman bear, each more than now and then, is two people's; who is neither counts with the more. */
function splitByGender(term: Term): Term[] {
  const { female, male } = term.genders;
  if (Math.min(female, male) < 2 || Math.min(female, male) * 4 < Math.max(female, male)) return [term];
  const rare: Gender = female < male ? 'female' : 'male';
  return [true, false].map((wanted) =>
    makeTerm(
      `${term.key}|${wanted ? rare : 'other'}`,
      term.digests.filter(({ gender }) => (gender === rare) === wanted),
      false,
    ),
  );
}

function fits(group: Group, term: Term): boolean {
  const [a, b] = [genderOf(group.parts.map((part) => part.term)), genderOf([term])];
  if (a !== null && b !== null && a !== b) return false;
  return group.parts.every((part) => sameFullName(nameOf(part.term), nameOf(term)));
}

/** Of several people whom `J. Smith` may be, the one who shares an office with him. */
function likeliest(groups: readonly Group[], term: Term): Group | undefined {
  const sharing = groups.filter(({ parts }) =>
    parts.some((part) => [...term.offices.keys()].some((office) => part.term.offices.has(office))),
  );
  return sharing.length === 1 ? sharing[0] : undefined;
}

function fullRule(name: PersonName, known: PersonName): string {
  if (name.given.some((word) => word.length === 1)) return 'initials';
  return name.surname === known.surname ? 'full-name' : 'spelling';
}

/**
 * Gives each cluster of a one-word name to the person it may stand for; those that fit nobody, or several equally,
 * stay together as an entity of their own, men and women apart.
 */
function placeShort(
  term: Term,
  bySurname: ReadonlyMap<string, readonly Group[]>,
  byShort: ReadonlyMap<string, readonly Group[]>,
  scene: Scene,
): Group[] {
  const name = nameOf(term);
  const surnamed = (bySurname.get(surnameKey(name)) ?? []).filter(
    ({ parts }) => name.suffix === null || parts.some((part) => nameOf(part.term).suffix === name.suffix),
  );
  const people = surnamed.length > 0 ? surnamed : (byShort.get(name.surname) ?? []);
  const rule = surnamed.length > 0 ? 'surname' : 'given-name';
  const left = term.digests.filter((digest) => {
    const group = choose(digest, people, scene);
    group?.singles.push({ digest, rule });
    return group === undefined;
  });
  if (left.length === 0) return [];
  const rest = left.length === term.digests.length ? term : makeTerm(term.key, left, false);
  return splitByGender(rest).map(newGroup);
}
