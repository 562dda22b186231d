import type { Scene } from './evidence';
import type { Group } from './group';
import { placeOffices } from './offices';
import { groupOrganizations } from './organizations';
import { type Family, groupPeople } from './people';
import { groupPlaces } from './places';
import type { Term } from './term';
import { reconcileTypes } from './types';

/** Merges the terms of a corpus into entities; `terms` in order of their keys. `before` and `after` are as `groupPeople` has them. */
export function groupTerms(
  terms: readonly Term[],
  scene: Scene,
  before: ReadonlyMap<string, Family>,
  after: Map<string, Family>,
): Group[] {
  const people: Term[] = [];
  const organizations: Term[] = [];
  const offices: Term[] = [];
  const others: Term[] = [];
  for (const term of terms) {
    const [{ person, organization, type }] = term.digests;
    (person ? people : organization ? organizations : type === 'PERSON' ? offices : others).push(term);
  }
  const named = [
    ...groupPeople(people, scene, before, after),
    ...groupOrganizations(organizations, scene),
    ...groupPlaces(others),
  ];
  placeOffices(offices, named);
  return reconcileTypes(named).filter(({ parts, singles }) => parts.length + singles.length > 0);
}
