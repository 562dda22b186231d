import type { Draft } from './draft';
import type { KnownName } from './name-form';
import type { OrganizationForm } from './organization-form';

/** An organization of one article, in the making. */
export interface Organization {
  readonly draft: Draft;
  /** Of the name as first written. */
  readonly form: OrganizationForm;
  readonly text: string;
  /** Of a public body, where it is told; else null. */
  readonly country: string | null;
  /** True where it is written with a legal suffix, and so is no other company in short. */
  full: boolean;
}

/** The organizations of an article by name, public bodies by name and country; `sides` are teams called by their town. */
export function draftOrganizations(
  names: readonly KnownName[],
  text: string,
  sides: ReadonlySet<number>,
): Organization[] {
  const byWords = new Map<string, Organization[]>();
  for (const [index, { type, text: written, form }] of names.entries()) {
    if (type !== 'ORGANIZATION') continue;
    const { organization: own } = form;
    const country = own.isPublic ? (own.name.country ?? countryBeside(names, index, text)) : null;
    let countries = byWords.get(own.key);
    if (!countries) {
      countries = [];
      byWords.set(own.key, countries);
    }
    let organization = countries.find((other) => other.country === country);
    if (!organization) {
      const sense = sides.has(index) ? 'team' : null;
      const draft: Draft = { type: 'ORGANIZATION', key: own.key, canonical: null, sense, members: [], acronyms: [] };
      organization = { draft, form: own, text: written, country, full: false };
      countries.push(organization);
    }
    organization.full ||= own.isFull;
    const same = names[organization.draft.members[0]?.name ?? index].form.key === form.key;
    organization.draft.members.push({ name: index, rule: same ? 'same-name' : 'legal-suffix' });
  }
  const all: Organization[] = [];
  for (const countries of byWords.values()) all.push(...shareNeutral(countries));
  return all;
}

/** Names without a country go to the one told last before them; what stands before all of them to the first. */
function shareNeutral(countries: readonly Organization[]): readonly Organization[] {
  if (countries.length === 1) return countries;
  const neutral = countries.find(({ country }) => country === null);
  if (!neutral) return countries;
  const told = countries.filter((organization) => organization !== neutral);
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
function countryBeside(names: readonly KnownName[], index: number, text: string): string | null {
  const name = names[index];
  const before = names[index - 1];
  if (before && /^(?:['’]s?)? $/.test(text.slice(before.end, name.start))) return before.form.countryAs(before.type);
  const after = names[index + 1];
  return after && text.slice(name.end, after.start) === ' of ' ? after.form.countryAs(after.type) : null;
}
