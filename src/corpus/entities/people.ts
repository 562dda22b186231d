import type { Gender } from '../../language/analysis';
import { variantLetters } from '../../language/identity/given-name-variants';
import { type PersonName, sameFullName } from '../../language/identity/person-name';
import { choose, type Scene } from './evidence';
import { type Group, indexBy, newGroup } from './group';
import { areNamesakes, splitByLife } from './lives';
import { genderOf, makeTerm, type Term } from './term';

/** People of one surname, as resolved. Holds as long as its terms are the same ones. */
export interface Family {
  readonly terms: readonly Term[];
  readonly groups: readonly Group[];
  /** One-word names that are nobody's surname. */
  readonly strangers: readonly Term[];
}

/**
 * Entities of people: full names first, then what is called by one word, cluster by cluster. Families without a change
 * are taken from `before`, and all are put into `after`; the groups returned are free to be changed.
 */
export function groupPeople(
  terms: readonly Term[],
  scene: Scene,
  before: ReadonlyMap<string, Family>,
  after: Map<string, Family>,
): Group[] {
  const groups: Group[] = [];
  const strangers: Term[] = [];
  for (const [surname, members] of indexBy(terms, (term) => [nameOf(term).surnameKey])) {
    const known = before.get(surname);
    const same = known?.terms.length === members.length && members.every((term, index) => term === known.terms[index]);
    const family = same ? known : resolveFamily(members, scene);
    after.set(surname, family);
    for (const { type, parts, singles } of family.groups)
      groups.push({ type, parts: [...parts], singles: [...singles] });
    strangers.push(...family.strangers);
  }
  const byShort = indexBy(groups, ({ parts }) => parts.flatMap(({ term }) => [...term.shorts]));
  const alone = strangers.flatMap((term) =>
    placeShort(term, byShort.get(nameOf(term).surname) ?? [], scene, 'given-name'),
  );
  return [...groups, ...alone];
}

function resolveFamily(terms: readonly Term[], scene: Scene): Family {
  const groups = groupFullNames(
    terms.filter((term) => nameOf(term).given.length > 0),
    scene,
  );
  const shorts = terms.filter((term) => nameOf(term).given.length === 0);
  if (groups.length === 0) return { terms, groups, strangers: shorts };
  const alone = shorts.flatMap((term) => {
    const { suffix } = nameOf(term);
    const able = groups.filter(
      ({ parts }) => suffix === null || parts.some((part) => nameOf(part.term).suffix === suffix),
    );
    return placeShort(term, able, scene, 'surname');
  });
  return { terms, groups: [...groups, ...alone], strangers: [] };
}

const nameOf = (term: Term): PersonName => term.digests[0].person as PersonName;

/** Terms of most words first; one joins a group only where it fits all names of exactly one, by gender too. */
function groupFullNames(terms: readonly Term[], scene: Scene): Group[] {
  const rank = (term: Term): number => nameOf(term).words.join(' ').length;
  const sorted = terms
    .flatMap(splitByGender)
    .flatMap((term) => splitByLife(term, scene))
    .sort((a, b) => rank(b) - rank(a) || (a.key < b.key ? -1 : 1));
  const groups: Group[] = [];
  const byLetter = new Map<string, Group[]>();
  for (const term of sorted) {
    const name = nameOf(term);
    const near = new Set([...variantLetters(name.given[0])].flatMap((letter) => byLetter.get(letter) ?? []));
    const fitting = [...near].filter((group) => fits(group, term));
    const home = fitting.length === 1 ? fitting[0] : likeliest(fitting, term);
    const group = home ?? newGroup(term);
    if (home) home.parts.push({ term, rule: fullRule(name, nameOf(home.parts[0].term)) });
    else groups.push(group);
    const letter = name.given[0][0];
    const list = byLetter.get(letter);
    if (!list) byLetter.set(letter, [group]);
    else if (!home || !list.includes(group)) list.push(group);
  }
  return groups;
}

/** A name that a man and a woman bear, each more than now and then, is two people's; who is neither counts with the more. */
function splitByGender(term: Term): Term[] {
  const { female, male } = term.genders;
  if (Math.min(female, male) < 2 || Math.min(female, male) * 4 < Math.max(female, male)) return [term];
  return parted(term, female < male ? 'female' : 'male');
}

function parted(term: Term, rare: Gender): Term[] {
  return [true, false].flatMap((wanted) => {
    const digests = term.digests.filter(({ gender }) => (gender === rare) === wanted);
    return digests.length > 0 ? [makeTerm(`${term.key}|${wanted ? rare : 'other'}`, digests, false)] : [];
  });
}

function fits(group: Group, term: Term): boolean {
  const name = nameOf(term);
  if (!group.parts.every((part) => sameFullName(nameOf(part.term), name) && !areNamesakes(part.term, term)))
    return false;
  if (meet(group, term)) return false;
  const [a, b] = [genderOf(group.parts.map((part) => part.term)), genderOf([term])];
  return a === null || b === null || a === b;
}

/** True where an article tells of both: it would have joined the names if they were one person's. */
const meet = ({ parts }: Group, term: Term): boolean => parts.some((part) => shareArticle(part.term, term));

function shareArticle(a: Term, b: Term): boolean {
  let at = 0;
  for (const { path } of a.digests) {
    while (at < b.digests.length && b.digests[at].path < path) at++;
    if (b.digests[at]?.path === path) return true;
  }
  return false;
}

/** Of several people whom `J. Smith` may be, the one who shares an office with him. */
function likeliest(groups: readonly Group[], term: Term): Group | undefined {
  const offices = [...term.offices.keys()];
  const sharing = groups.filter(({ parts }) =>
    parts.some((part) => offices.some((office) => part.term.offices.has(office))),
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
function placeShort(term: Term, people: readonly Group[], scene: Scene, rule: string): Group[] {
  const left = term.digests.filter((digest) => {
    const group = choose(digest, people, scene);
    group?.singles.push({ digest, rule });
    return group === undefined;
  });
  if (left.length === 0) return [];
  const rest = left.length === term.digests.length ? term : makeTerm(term.key, left, false);
  const { female, male } = rest.genders;
  // One word bears a family: a single `Mrs. Vance` is not Mr. Vance.
  return female > 0 && male > 0 ? parted(rest, female < male ? 'female' : 'male').map(newGroup) : [newGroup(rest)];
}
