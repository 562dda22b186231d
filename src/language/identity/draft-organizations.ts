import type { Name } from '../analysis';
import { countryOf } from './canonical-place';
import type { Draft } from './draft';
import { nameKey } from './name-key';
import { isFullCompany, isPublicBody, type OrganizationName, organizationName } from './organization-name';

/** An organization of one article, in the making. */
export interface Organization {
  readonly draft: Draft;
  readonly name: OrganizationName;
  /** As first written. */
  readonly text: string;
  /** True where it is written with a legal suffix, and so is no other company in short. */
  full: boolean;
}

/** The organizations of an article by name, public bodies by name and country; `sides` are teams called by their town. */
export function draftOrganizations(names: readonly Name[], text: string, sides: ReadonlySet<number>): Organization[] {
  const byWords = new Map<string, Map<string | null, Organization>>();
  names.forEach((name, index) => {
    if (name.type !== 'ORGANIZATION') return;
    const bare = organizationName(name.text);
    const parsed = isPublicBody(bare)
      ? organizationName(name.text, countryBeside(names, index, text))
      : { ...bare, country: null };
    // `J.P. Hale` and `JPHale` are one
    const key = parsed.words.join('');
    const countries = byWords.get(key) ?? new Map<string | null, Organization>();
    byWords.set(key, countries);
    let organization = countries.get(parsed.country);
    if (!organization) {
      const sense = sides.has(index) ? 'team' : null;
      const draft: Draft = { type: 'ORGANIZATION', key, canonical: null, sense, members: [], acronyms: new Set() };
      organization = { draft, name: parsed, text: name.text, full: false };
      countries.set(parsed.country, organization);
    }
    organization.full ||= isFullCompany(name.text);
    organization.draft.members.push({ name: index, rule: ruleOf(name.text, organization.text) });
  });
  return [...byWords.values()].flatMap(shareNeutral);
}

function ruleOf(text: string, first: string): string {
  return nameKey(text) === nameKey(first) ? 'same-name' : 'legal-suffix';
}

/** Names without a country go to the one told last before them; what stands before all of them to the first. */
function shareNeutral(countries: ReadonlyMap<string | null, Organization>): Organization[] {
  const neutral = countries.get(null);
  const told = [...countries.values()].filter((organization) => organization !== neutral);
  if (!neutral || told.length === 0) return [...countries.values()];
  const places = told.flatMap((owner) => owner.draft.members.map(({ name }) => ({ name, owner })));
  places.sort((a, b) => a.name - b.name);
  let at = 0;
  for (const member of neutral.draft.members) {
    while (at + 1 < places.length && places[at + 1].name < member.name) at++;
    places[at].owner.draft.members.push(member);
  }
  for (const { draft } of told) draft.members.sort((a, b) => a.name - b.name);
  return told;
}

// `[Russian] Foreign Ministry`, `[Russia]'s Foreign Ministry`, `Ministry of Defence of [Ukraine]`
function countryBeside(names: readonly Name[], index: number, text: string): string | null {
  const name = names[index];
  const before = names[index - 1];
  if (before && /^(?:['’]s?)? $/.test(text.slice(before.end, name.start))) return countryOf(before.text, before.type);
  const after = names[index + 1];
  return after && text.slice(name.end, after.start) === ' of ' ? countryOf(after.text, after.type) : null;
}
