import { isPublicBody } from '../../language/identity/organization-name';
import { absorbGroup, articlesOf, type Group, indexBy } from './group';

/**
 * A name that articles took for different types (`Kremlin` for a place here, an organization there) is one entity where
 * nothing but the type speaks for one of the readings and the other is met at least twice as often (a name of several
 * words: as often). What has a gender,
 * an office or a country's name stays what it is: a town and the person called after it are two.
 */
export function reconcileTypes(groups: readonly Group[]): Group[] {
  const gone = new Set<Group>();
  for (const same of indexBy(groups.filter(hasParts), keysOf).values()) {
    if (same.length < 2) continue;
    const ranked = [...same].sort((a, b) => articlesOf(b) - articlesOf(a) || (a.type < b.type ? -1 : 1));
    const strong = ranked.filter(isSure);
    const home = strong.length === 1 ? strong[0] : strong.length === 0 ? ranked[0] : undefined;
    if (!home) continue;
    for (const group of ranked) {
      if (group === home || gone.has(group) || gone.has(home) || group.type === home.type || isSure(group)) continue;
      if (articlesOf(home) < leadOver(home, group) * articlesOf(group)) continue;
      absorbGroup(home, group, 'same-name');
      gone.add(group);
    }
  }
  return groups.filter((group) => !gone.has(group));
}

/** How many times as many articles the one reading needs: a company may well bear the name of a person who is known for one. */
function leadOver(home: Group, { parts: [{ term }] }: Group): number {
  if (home.type === 'PERSON' && isSure(home)) return 5;
  return term.name.includes(' ') ? 1 : 2;
}

const hasParts = ({ parts }: Group): boolean => parts.length > 0;

function keysOf({ type, parts }: Group): string[] {
  return type === 'NORP' || type === 'EVENT' || parts[0].term.digests[0].sense === 'team'
    ? []
    : parts.map(({ term }) => term.name);
}

/** True where more than the name speaks for the type. */
function isSure({ type, parts }: Group): boolean {
  return parts.some(({ term }) => {
    if (type === 'PERSON') return term.genders.female + term.genders.male + term.roles.size > 0;
    if (type === 'PLACE') return term.digests.some(({ known }) => known);
    const { organization, sense } = term.digests[0];
    return sense !== null || term.acronyms.size > 0 || (organization !== null && isPublicBody(organization));
  });
}
