import type { Cluster, Gender, Mention, Name } from '../analysis';
import type { LanguageDocument } from '../document';
import { lazy } from '../names/lazy';
import { canonicalPlace } from './canonical-place';
import { type Draft, draftGroups } from './draft';
import { fullestForm } from './fullest-form';
import { loadGivenNameGenders } from './gender';
import type { Identity } from './identity';
import { joinOrganizations } from './join-organizations';
import { joinPeople } from './join-people';
import { gatherEvidence } from './person-evidence';
import { type Office, officeKey } from './roles';

const givenNameGenders = lazy(loadGivenNameGenders);

interface Resolved {
  readonly draft: Draft;
  readonly gender: Gender | null;
  readonly country: string | null;
  readonly offices: readonly Office[];
}

/** Joins the names of one article, and the nominals that stand for them, into clusters. */
export function resolveNames(document: LanguageDocument, names: readonly Name[]): Identity {
  const drafts = draftGroups(names, canonicalPlace);
  const people = joinPeople(
    drafts.filter(({ type }) => type === 'PERSON'),
    { names, evidence: gatherEvidence(document, names), givenGenders: givenNameGenders() },
  );
  const plain = { gender: null, country: null, offices: [] };
  const resolved: Resolved[] = [
    ...people.map((person) => ({ ...person, country: null })),
    ...joinOrganizations(names, document.text).map(({ draft, name }) => ({ ...plain, draft, country: name.country })),
    ...drafts.filter(({ type }) => type !== 'PERSON' && type !== 'ORGANIZATION').map((draft) => ({ ...plain, draft })),
  ];
  for (const { draft } of resolved) draft.members.sort((a, b) => a.name - b.name);
  resolved.sort((a, b) => a.draft.members[0].name - b.draft.members[0].name);
  const mentions = names.map(
    ({ start, end, text, type }): Mention => ({ start, end, text, type, form: 'name', cluster: null }),
  );
  resolved.forEach(({ draft }, cluster) => {
    for (const { name, rule } of draft.members) mentions[name] = { ...mentions[name], cluster, rule };
  });
  return { mentions, clusters: resolved.map((each) => toCluster(each, names)) };
}

function toCluster({ draft, gender, country, offices }: Resolved, names: readonly Name[]): Cluster {
  const members = draft.members.map(({ name }) => names[name]);
  return {
    type: draft.type,
    name:
      draft.canonical ??
      fullestForm(
        members.map(({ text }) => text),
        draft.type,
      ),
    canonical: draft.canonical,
    gender,
    roles: members.flatMap(({ roles }) => roles),
    mentions: draft.members.map(({ name }) => name),
    acronyms: [...draft.acronyms],
    country,
    offices: [...new Set(offices.flatMap((office) => officeKey(office) ?? []))].sort(),
  };
}
