import { isCountryOrCapital } from '../../language/identity/canonical-place';
import { absorbGroup, type Group, indexBy, newGroup } from './group';
import type { Term } from './term';

/**
 * Entities of places and all that is neither person nor organization: by name and sense. A bare name is the place that
 * other articles tell more of (`Little Rock`, `Little Rock, Ark.`), where they tell of one only and it is no country or
 * capital, whose name means itself everywhere.
 */
export function groupPlaces(terms: readonly Term[]): Group[] {
  const groups = terms.map(newGroup);
  const gone = new Set<Group>();
  for (const same of indexBy(groups, ({ parts: [{ term }] }) => [baseOf(term)]).values()) {
    if (same.length !== 2) continue;
    const bare = same.find(({ parts: [{ term }] }) => term.key === baseOf(term));
    const [told] = same.filter((group) => group !== bare);
    if (!bare || isCountryOrCapital(bare.parts[0].term.digests[0].name)) continue;
    absorbGroup(bare, told, 'same-name');
    gone.add(told);
  }
  return groups.filter((group) => !gone.has(group));
}

/** The term's key without its sense. */
const baseOf = ({ key }: Term): string => key.split('|', 2).join('|');
