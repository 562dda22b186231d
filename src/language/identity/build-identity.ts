import type { Cluster, Gender, MentionForm, Name, NameType } from '../analysis';
import type { Draft } from './draft';
import { fullestForm } from './fullest-form';
import type { Identity } from './identity';
import { type Office, officeKey } from './roles';

/** An entity of the article with all that is known of it. */
export interface Owner {
  readonly draft: Draft;
  readonly gender: Gender | null;
  readonly country: string | null;
  readonly offices: readonly Office[];
  /** In years, where the article tells it. */
  readonly age?: number | null;
}

/** A mention before clusters have numbers. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: NameType;
  readonly form: MentionForm;
  readonly owner: Owner | null;
  readonly rule: string;
}

/** Numbers the clusters by first mention and lists the mentions in text order, the longer of two that start together first. */
export function buildIdentity(references: readonly Reference[], names: readonly Name[]): Identity {
  const sorted = [...references].sort((a, b) => a.start - b.start || b.end - a.end);
  const numberOf = new Map<Owner, number>();
  const mentionsOf: number[][] = [];
  const mentions = sorted.map(({ start, end, text, type, form, owner, rule }, index) => {
    if (owner === null) return { start, end, text, type, form, cluster: null };
    let cluster = numberOf.get(owner);
    if (cluster === undefined) {
      cluster = mentionsOf.length;
      numberOf.set(owner, cluster);
      mentionsOf.push([]);
    }
    mentionsOf[cluster].push(index);
    return { start, end, text, type, form, cluster, rule };
  });
  return {
    mentions,
    clusters: [...numberOf].map(([owner, cluster]) => toCluster(owner, names, mentionsOf[cluster], sorted)),
  };
}

function toCluster(
  { draft, gender, country, offices, age }: Owner,
  names: readonly Name[],
  mentions: readonly number[],
  references: readonly Reference[],
): Cluster {
  const members = draft.members.map(({ name }) => names[name]);
  const forms = members.length > 0 ? members.map(({ text }) => text) : mentions.map((index) => references[index].text);
  return {
    type: draft.type,
    name:
      draft.canonical ??
      fullestForm(
        forms.map((text) => [text, 1] as const),
        draft.type,
      ),
    canonical: draft.canonical,
    gender,
    roles: members.flatMap(({ roles }) => roles),
    mentions,
    acronyms: [...draft.acronyms],
    sense: draft.sense ?? null,
    age: age ?? null,
    country,
    offices: [...new Set(offices.flatMap((office) => officeKey(office) ?? []))].sort(),
  };
}
