import type { Cluster, Mention, Name } from '../analysis';
import type { LanguageDocument } from '../document';
import { canonicalPlace } from './canonical-place';
import { type Draft, draftGroups } from './draft';
import { fullestForm } from './fullest-form';
import type { Identity } from './identity';
import { joinOrganizations } from './join-organizations';
import { joinPeople } from './join-people';

/** Joins the names of one article, and the nominals that stand for them, into clusters. */
export function resolveNames(_document: LanguageDocument, names: readonly Name[]): Identity {
  const drafts = draftGroups(names, canonicalPlace);
  const joined = [
    ...joinPeople(
      drafts.filter(({ type }) => type === 'PERSON'),
      names,
    ),
    ...joinOrganizations(
      drafts.filter(({ type }) => type === 'ORGANIZATION'),
      names,
    ),
    ...drafts.filter(({ type }) => type !== 'PERSON' && type !== 'ORGANIZATION'),
  ];
  for (const draft of joined) draft.members.sort((a, b) => a.name - b.name);
  joined.sort((a, b) => a.members[0].name - b.members[0].name);
  const mentions: Mention[] = names.map(({ start, end, text, type }) => ({
    start,
    end,
    text,
    type,
    form: 'name',
    cluster: null,
  }));
  joined.forEach((draft, cluster) => {
    for (const { name, rule } of draft.members) mentions[name] = { ...mentions[name], cluster, rule };
  });
  return { mentions, clusters: joined.map((draft) => toCluster(draft, names)) };
}

function toCluster(draft: Draft, names: readonly Name[]): Cluster {
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
    gender: null,
    roles: members.flatMap(({ roles }) => roles),
    mentions: draft.members.map(({ name }) => name),
    acronyms: [...draft.acronyms],
  };
}
