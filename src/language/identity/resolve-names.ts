import type { Name } from '../analysis';
import type { LanguageDocument } from '../document';
import { kept, mapped } from '../lists';
import { lazy } from '../names/lazy';
import { ageOf } from './age';
import { buildIdentity, type Owner, type Reference } from './build-identity';
import { type Draft, draftGroups } from './draft';
import type { Organization } from './draft-organizations';
import { loadGivenNameGenders } from './gender';
import type { Identity } from './identity';
import { joinOrganizations } from './join-organizations';
import { joinPeople, type Person } from './join-people';
import { type KnownName, knownName } from './name-form';
import { mergedInTextOrder } from './ordered';
import { gatherEvidence } from './person-evidence';
import { placeSenses } from './place-senses';
import { type ResolvedNominal, resolveNominals } from './resolve-nominals';
import { type Office, officeKey } from './roles';
import { settleTypes } from './settle-types';

const givenNameGenders = lazy(loadGivenNameGenders);

/**
 * Joins the names of one article, which stand in text order, and the nominals that stand for them, into clusters. A
 * nominal of an office whose holder the article does not name has a cluster of its own, which other articles may explain.
 */
export function resolveNames(document: LanguageDocument, found: readonly Name[]): Identity {
  const { text } = document;
  const { names, sides, renames } = settleTypes(mapped(found, knownName), text);
  const drafts = draftGroups(names, placeSenses(names, text));
  const people = joinPeople(
    kept(drafts, ({ type }) => type === 'PERSON'),
    { names, evidence: gatherEvidence(document, names), givenGenders: givenNameGenders() },
  );
  const nominals = resolveNominals(document, names, people);
  const persons = mapped(people, (person) => personOwner(person, names, text));
  const owners = [
    ...persons,
    ...mapped(joinOrganizations(names, text, { sides, renames }), organizationOwner),
    ...mapped(
      kept(drafts, ({ type }) => type !== 'PERSON'),
      plainOwner,
    ),
  ];
  const references = nameReferences(names, owners, misreadNames(nominals));
  if (nominals.length === 0) return buildIdentity(references, names);
  const holders = new Map(people.map((person, index) => [person, persons[index]]));
  return buildIdentity(mergedInTextOrder(references, nominalReferences(nominals, holders, text)), names);
}

const plainOwner = (draft: Draft): Owner => ({ draft, gender: null, country: null, offices: NO_OFFICES, age: null });

const NO_OFFICES: readonly Office[] = [];

const organizationOwner = ({ draft, country }: Organization): Owner => ({
  draft,
  gender: null,
  country,
  offices: NO_OFFICES,
  age: null,
});

const personOwner = ({ draft, gender, offices }: Person, names: readonly KnownName[], text: string): Owner => ({
  draft,
  gender,
  country: null,
  offices,
  age: ageOf(
    text,
    mapped(draft.members, ({ name }) => names[name]),
  ),
});

/** Names that are parts of nominals: `The [EAM]`. */
function misreadNames(nominals: readonly ResolvedNominal[]): ReadonlySet<number> {
  return new Set(nominals.flatMap(({ nominal }) => nominal.misread ?? []));
}

/** The names that are not `misread`, in text order; each is one owner's. */
function nameReferences(
  names: readonly KnownName[],
  owners: readonly Owner[],
  misread: ReadonlySet<number>,
): Reference[] {
  const byName = new Array<Reference>(names.length);
  for (const owner of owners)
    for (const { name, rule } of owner.draft.members) {
      const { start, end, text, type } = names[name];
      byName[name] = { start, end, text, type, form: 'name', owner, rule };
    }
  return kept(byName, (_, name) => !misread.has(name));
}

function nominalReferences(
  nominals: readonly ResolvedNominal[],
  persons: ReadonlyMap<Person, Owner>,
  text: string,
): Reference[] {
  const unnamed = new Map<string, Owner>();
  return mapped(nominals, ({ nominal: { start, end }, person, office, rule }) => {
    let owner = person ? persons.get(person) : unnamed.get(officeKey(office) ?? '');
    if (!owner) {
      const key = officeKey(office) ?? '';
      const draft: Draft = { type: 'PERSON', key, canonical: null, sense: null, members: [], acronyms: [] };
      owner = { draft, gender: null, country: null, offices: [office], age: null };
      unnamed.set(key, owner);
    }
    return { start, end, text: text.slice(start, end), type: 'PERSON', form: 'nominal', owner, rule };
  });
}
