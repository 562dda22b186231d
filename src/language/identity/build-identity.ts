import type { Cluster, Gender, Mention, MentionForm, NameType, Role } from '../analysis';
import { mapped } from '../lists';
import type { Draft } from './draft';
import { fullestForm, fullestOf } from './fullest-form';
import type { Identity } from './identity';
import type { KnownName } from './name-form';
import { type Office, officeKey } from './roles';

/** An entity of the article with all that is known of it. */
export interface Owner {
  readonly draft: Draft;
  readonly gender: Gender | null;
  readonly country: string | null;
  readonly offices: readonly Office[];
  /** In years, where the article tells it. */
  readonly age: number | null;
}

/** A mention before clusters have numbers. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: NameType;
  readonly form: MentionForm;
  readonly owner: Owner;
  readonly rule: string;
}

/** Numbers the clusters by first mention; `references` stand in text order. */
export function buildIdentity(references: readonly Reference[], names: readonly KnownName[]): Identity {
  const numberOf = new Map<Owner, number>();
  const mentionsOf: number[][] = [];
  const mentions = mapped(references, ({ start, end, text, type, form, owner, rule }, index): Mention => {
    let cluster = numberOf.get(owner);
    if (cluster === undefined) {
      cluster = mentionsOf.length;
      numberOf.set(owner, cluster);
      mentionsOf.push([]);
    }
    mentionsOf[cluster].push(index);
    return { start, end, text, type, form, cluster, rule };
  });
  const clusters: Cluster[] = [];
  for (const owner of numberOf.keys()) clusters.push(toCluster(owner, names, mentionsOf[clusters.length], references));
  return { mentions, clusters };
}

function toCluster(
  { draft, gender, country, offices, age }: Owner,
  names: readonly KnownName[],
  mentions: readonly number[],
  references: readonly Reference[],
): Cluster {
  return {
    type: draft.type,
    name:
      draft.canonical ??
      (draft.members.length > 0
        ? fullestName(draft, names)
        : fullestForm(
            mentions.map((index) => [references[index].text, 1] as const),
            draft.type,
          )),
    canonical: draft.canonical,
    gender,
    roles: rolesOf(draft, names),
    mentions,
    acronyms: draft.acronyms.length > 1 ? [...new Set(draft.acronyms)] : draft.acronyms,
    sense: draft.sense,
    age,
    country,
    offices: offices.length === 0 ? [] : [...new Set(offices.flatMap((office) => officeKey(office) ?? []))].sort(),
  };
}

function rolesOf({ members }: Draft, names: readonly KnownName[]): readonly Role[] {
  const roles: Role[] = [];
  for (const { name } of members) for (const role of names[name].roles) roles.push(role);
  return roles;
}

function fullestName({ type, members }: Draft, names: readonly KnownName[]): string {
  const first = names[members[0].name].form;
  if (members.every(({ name }) => names[name].form === first)) return first.shownAs(type);
  const weighed = new Map<string, { readonly text: string; count: number; readonly fullness: number }>();
  for (const { name } of members) {
    const { text, fullness } = names[name].form;
    const known = weighed.get(text);
    if (known) known.count++;
    else weighed.set(text, { text, count: 1, fullness });
  }
  return fullestOf([...weighed.values()], type);
}
