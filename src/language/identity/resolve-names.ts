import type { Name } from '../analysis';
import type { LanguageDocument } from '../document';
import { lazy } from '../names/lazy';
import { ageOf } from './age';
import { buildIdentity, type Owner, type Reference } from './build-identity';
import { canonicalPlace } from './canonical-place';
import { draftGroups } from './draft';
import { loadGivenNameGenders } from './gender';
import type { Identity } from './identity';
import { joinOrganizations } from './join-organizations';
import { joinPeople, type Person } from './join-people';
import { gatherEvidence } from './person-evidence';
import { placeSenses } from './place-senses';
import { type ResolvedNominal, resolveNominals } from './resolve-nominals';
import { officeKey } from './roles';
import { settleTypes } from './settle-types';

const givenNameGenders = lazy(loadGivenNameGenders);

/**
 * Joins the names of one article, and the nominals that stand for them, into clusters. A nominal of an office whose
 * holder the article does not name has a cluster of its own, which other articles may explain.
 */
export function resolveNames(document: LanguageDocument, found: readonly Name[]): Identity {
  const { names, sides, renames } = settleTypes(found, document.text);
  const drafts = draftGroups(names, canonicalPlace, placeSenses(names, document.text));
  const people = joinPeople(
    drafts.filter(({ type }) => type === 'PERSON'),
    { names, evidence: gatherEvidence(document, names), givenGenders: givenNameGenders() },
  );
  const nominals = resolveNominals(document, names, people);
  const plain = { gender: null, country: null, offices: [] };
  const persons = new Map(
    people.map((person): [Person, Owner] => {
      const age = ageOf(
        document.text,
        person.draft.members.map(({ name }) => names[name]),
      );
      return [person, { ...person, country: null, age }];
    }),
  );
  const owners: Owner[] = [
    ...persons.values(),
    ...joinOrganizations(names, document.text, { sides, renames }).map(({ draft, name }) => ({
      ...plain,
      draft,
      country: name.country,
    })),
    ...drafts.filter(({ type }) => type !== 'PERSON' && type !== 'ORGANIZATION').map((draft) => ({ ...plain, draft })),
  ];
  const misread = new Set(nominals.flatMap(({ nominal }) => nominal.misread ?? []));
  const references = owners.flatMap((owner) =>
    owner.draft.members
      .filter(({ name }) => !misread.has(name))
      .map(({ name, rule }): Reference => {
        const { start, end, text, type } = names[name];
        return { start, end, text, type, form: 'name', owner, rule };
      }),
  );
  return buildIdentity([...references, ...nominalReferences(nominals, persons, document.text)], names);
}

function nominalReferences(
  nominals: readonly ResolvedNominal[],
  persons: ReadonlyMap<Person, Owner>,
  text: string,
): Reference[] {
  const unnamed = new Map<string, Owner>();
  return nominals.map(({ nominal: { start, end }, person, office, rule }) => {
    let owner = person ? persons.get(person) : unnamed.get(officeKey(office) ?? '');
    if (!owner) {
      const key = officeKey(office) ?? '';
      const draft = { type: 'PERSON' as const, key, canonical: null, members: [], acronyms: new Set<string>() };
      owner = { draft, gender: null, country: null, offices: [office] };
      unnamed.set(key, owner);
    }
    return { start, end, text: text.slice(start, end), type: 'PERSON', form: 'nominal', owner, rule };
  });
}
