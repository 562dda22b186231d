import type { Name, NameType } from '../analysis';
import { nameKey } from './name-key';

/** A cluster in the making: names of one article that are one entity so far. */
export interface Draft {
  readonly type: NameType;
  /** `nameKey` of the form that founded it (or of the canonical name). */
  readonly key: string;
  readonly canonical: string | null;
  /** Which of several places of the name it is, as `placeSenses` tells; null for the usual one and for no place. */
  readonly sense?: string | null;
  /** Indices into the article's names with the rule that joined each, in text order once sorted. */
  readonly members: DraftMember[];
  readonly acronyms: Set<string>;
}

export interface DraftMember {
  readonly name: number;
  readonly rule: string;
}

/** Names of the same key, type and sense, each group once, in order of first mention. */
export function draftGroups(
  names: readonly Name[],
  canonicalOf: (text: string, type: NameType) => string | null,
  senses: readonly (string | null)[] = [],
): Draft[] {
  const drafts = new Map<string, Draft>();
  names.forEach((name, index) => {
    const canonical = canonicalOf(name.text, name.type);
    const type = canonical !== null && name.type === 'NORP' ? 'PLACE' : name.type;
    const key = nameKey(canonical ?? name.text);
    const sense = senses[index] ?? null;
    const id = `${type}\0${key}\0${sense ?? ''}`;
    let draft = drafts.get(id);
    if (draft === undefined) {
      draft = { type, key, canonical, sense, members: [], acronyms: new Set() };
      drafts.set(id, draft);
    }
    const rule =
      canonical === null || nameKey(name.text) === key ? 'same-name' : name.type === 'NORP' ? 'demonym' : 'variant';
    draft.members.push({ name: index, rule });
  });
  return [...drafts.values()];
}

/** Adds all members of `from` to `into`, by `rule` where they were the same name. */
export function absorb(into: Draft, from: Draft, rule: string): void {
  for (const member of from.members)
    into.members.push({ name: member.name, rule: member.rule === 'same-name' ? rule : member.rule });
  for (const acronym of from.acronyms) into.acronyms.add(acronym);
}
