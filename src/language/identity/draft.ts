import type { NameType } from '../analysis';
import type { KnownName } from './name-form';

/** A cluster in the making: names of one article that are one entity so far. */
export interface Draft {
  readonly type: NameType;
  /** `nameKey` of the form that founded it (or of the canonical name). */
  readonly key: string;
  readonly canonical: string | null;
  /** Which of several places of the name it is, as `placeSenses` tells; null for the usual one and for no place. */
  readonly sense: string | null;
  /** Indices into the article's names with the rule that joined each, in text order once sorted. */
  readonly members: DraftMember[];
  /** As told, with repeats. */
  readonly acronyms: string[];
}

export interface DraftMember {
  readonly name: number;
  readonly rule: string;
}

/**
 * Names of the same key, type and sense, each group once, in order of first mention; organizations are left out.
 * `senses` are those of `placeSenses`, by the name's index.
 */
export function draftGroups(names: readonly KnownName[], senses: readonly (string | null)[]): Draft[] {
  const drafts: Draft[] = [];
  const byKey = new Map<string, Draft[]>();
  for (const [index, { type: read, form }] of names.entries()) {
    if (read === 'ORGANIZATION') continue;
    const place = read === 'PLACE' ? form.place : read === 'NORP' ? form.people : null;
    const canonical = place?.canonical ?? null;
    const type = canonical === null ? read : 'PLACE';
    const key = place?.key ?? form.key;
    const sense = senses[index];
    let same = byKey.get(key);
    if (!same) {
      same = [];
      byKey.set(key, same);
    }
    let draft = same.find((other) => other.type === type && other.sense === sense);
    if (!draft) {
      draft = { type, key, canonical, sense, members: [], acronyms: [] };
      drafts.push(draft);
      same.push(draft);
    }
    const rule = canonical === null || form.key === key ? 'same-name' : read === 'NORP' ? 'demonym' : 'variant';
    draft.members.push({ name: index, rule });
  }
  return drafts;
}

/** Adds all members of `from` to `into`, by `rule` where they were the same name. */
export function absorb(into: Draft, from: Draft, rule: string): void {
  for (const member of from.members)
    into.members.push({ name: member.name, rule: member.rule === 'same-name' ? rule : member.rule });
  into.acronyms.push(...from.acronyms);
}
