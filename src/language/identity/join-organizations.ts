import type { Name } from '../analysis';
import { absorb, type Draft } from './draft';
import { nameKey } from './name-key';
import { initialsOf, isAcronym, organizationWords } from './organization-name';

/** Joins the organizations of one article: legal suffixes, acronyms, and the short form of a longer name. */
export function joinOrganizations(drafts: readonly Draft[], names: readonly Name[]): Draft[] {
  const textOf = (draft: Draft) => names[draft.members[0].name].text;
  const firstOf = (draft: Draft) => Math.min(...draft.members.map(({ name }) => name));
  const byWords = new Map<string, Draft>();
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const key = organizationWords(textOf(draft)).join(' ');
    const same = byWords.get(key);
    if (same) absorb(same, draft, 'legal-suffix');
    else {
      byWords.set(key, draft);
      kept.push(draft);
    }
  }
  const byInitials = new Map<string, Set<Draft>>();
  const byStart = new Map<string, Set<Draft>>();
  for (const draft of kept) {
    const words = organizationWords(textOf(draft));
    for (const initials of initialsOf(textOf(draft))) add(byInitials, initials, draft);
    for (let length = 1; length < words.length; length++) add(byStart, words.slice(0, length).join(' '), draft);
  }
  const gone = new Set<Draft>();
  for (const draft of kept) {
    const acronym = isAcronym(textOf(draft));
    const key = acronym ? nameKey(textOf(draft)) : organizationWords(textOf(draft)).join(' ');
    const longer = [...((acronym ? byInitials : byStart).get(key) ?? [])].filter(
      (other) => other !== draft && !gone.has(other) && (acronym || firstOf(other) < firstOf(draft)),
    );
    if (longer.length !== 1) continue;
    absorb(longer[0], draft, acronym ? 'acronym' : 'short-form');
    if (acronym) longer[0].acronyms.add(textOf(draft));
    gone.add(draft);
  }
  return kept.filter((draft) => !gone.has(draft));
}

function add(index: Map<string, Set<Draft>>, key: string, draft: Draft): void {
  const set = index.get(key);
  if (set) set.add(draft);
  else index.set(key, new Set([draft]));
}
