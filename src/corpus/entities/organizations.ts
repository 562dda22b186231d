import { isCountryOrCapital } from '../../language/identity/canonical-place';
import { standsAlone } from '../../language/identity/known-acronyms';
import { nameKey } from '../../language/identity/name-key';
import { isAcronym, isPublicBody, type OrganizationName } from '../../language/identity/organization-name';
import type { Scene } from './evidence';
import { absorbGroup, articlesOf, type Group, indexBy, newGroup } from './group';
import type { Term } from './term';

/** Entities of organizations: by name, then acronyms by their definitions or initials, then bodies without a country. */
export function groupOrganizations(terms: readonly Term[], scene: Scene): Group[] {
  const groups = [...terms].sort((a, b) => (a.key < b.key ? -1 : 1)).map(newGroup);
  const gone = new Set<Group>();
  joinByAcronym(groups, gone);
  const byAcronym = indexBy(groups, ({ parts }) => parts.flatMap(({ term }) => [...term.acronyms]));
  const byInitials = indexBy(groups, ({ parts: [{ term }] }) => term.initials);
  const byWords = indexBy(groups, ({ parts: [{ term }] }) => [nameOf(term).words.join(' ')]);
  for (const group of groups) {
    if (gone.has(group)) continue;
    const [{ term }] = group.parts;
    const text = nameTextOf(term);
    const key = term.name;
    const told = (byAcronym.get(key) ?? []).filter((other) => other !== group && !gone.has(other));
    // Three letters stand for too much to be read as initials of what another article names.
    const spelt = isAcronym(text) && key.length > 3 && !standsAlone(key) ? (byInitials.get(key) ?? []) : [];
    const full = told.length > 0 ? told : spelt.filter((other) => other !== group && !gone.has(other));
    if (full.length === 1) {
      absorbGroup(full[0], group, 'acronym');
      gone.add(group);
    } else if (nameOf(term).country === null && isPublicBody(nameOf(term))) {
      shareNeutral(group, byWords.get(nameOf(term).words.join(' ')) ?? [], gone, scene);
    }
  }
  joinByAlias(groups, gone);
  return groups.filter((group) => !gone.has(group));
}

/**
 * `JPHale` of one article is `JPHale Chase` where others call that one so, and where no other name begins so and the
 * full one is met as often: `Hale` of many articles is no `Hale Foundation` of one.
 */
function joinByAlias(groups: readonly Group[], gone: Set<Group>): void {
  const left = groups.filter((group) => !gone.has(group) && group.parts.length > 0);
  const byAlias = indexBy(left, ({ parts }) => parts.flatMap(({ term }) => [...term.aliases]));
  const byFirst = indexBy(left, ({ parts: [{ term }] }) => [nameOf(term).words[0]]);
  for (const group of left) {
    const [{ term }] = group.parts;
    const { words } = nameOf(term);
    const long = (byAlias.get(words.join('')) ?? []).filter((other) => other !== group && !gone.has(other));
    if (long.length !== 1 || term.digests[0].sense !== null || isCountryOrCapital(nameTextOf(term))) continue;
    const namesakes = (byFirst.get(words[0]) ?? []).filter((other) => other !== group && other !== long[0]);
    if (namesakes.length > 0 || articlesOf(long[0]) < articlesOf(group)) continue;
    absorbGroup(long[0], group, 'short-form');
    gone.add(group);
  }
}

/** `Fennel Aid Board (FAB)` here and `Fennel Aid and Relief Board (FAB)` there: the same acronym, and the words of one in the other's. */
function joinByAcronym(groups: readonly Group[], gone: Set<Group>): void {
  const keysOf = ({ parts: [{ term }] }: Group): string[] =>
    [...term.acronyms].filter((acronym) => acronym.length > 2).map((acronym) => `${acronym} ${nameOf(term).words[0]}`);
  for (const same of indexBy(groups, keysOf).values()) {
    const [home, ...others] = same.filter((group) => !gone.has(group));
    for (const group of others) {
      if (!isWithin(nameOf(home.parts[0].term).words, nameOf(group.parts[0].term).words)) continue;
      absorbGroup(home, group, 'acronym');
      gone.add(group);
    }
  }
}

/** True where all words of the shorter stand in the longer: `American Bar Association` is no `American Bankers Association`. */
function isWithin(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}

const nameOf = (term: Term): OrganizationName => term.digests[0].organization as OrganizationName;

const nameTextOf = (term: Term): string => term.digests[0].name;

/** `Foreign Ministry` of an article that names one country with such a ministry is that country's. */
function shareNeutral(neutral: Group, same: readonly Group[], gone: Set<Group>, scene: Scene): void {
  const national = same.filter((group) => group !== neutral && !gone.has(group));
  if (national.length === 0) return;
  const [{ term }] = neutral.parts;
  const left = term.digests.filter((digest) => {
    const around = new Set(scene.digestsOf(digest.path).map((other) => other.term));
    const near = national.filter(({ parts }) => around.has(`PLACE|${nameKey(nameOf(parts[0].term).country ?? '')}`));
    if (near.length === 1) near[0].singles.push({ digest, rule: 'country' });
    return near.length !== 1;
  });
  if (left.length === term.digests.length) return;
  neutral.parts.splice(0);
  neutral.singles.push(...left.map((digest) => ({ digest, rule: 'same-name' })));
  if (left.length === 0) gone.add(neutral);
}
