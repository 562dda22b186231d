import type { ClusterDigest, Form, RoleTold } from './digest';
import { type Spans, spanAround, uniteSpans } from './spans';

/** A form and how often it stands; `at` is the first cluster that has it. */
export interface FormSum {
  readonly form: Form;
  readonly count: number;
  readonly at: ClusterDigest;
}

export interface RoleSum {
  readonly role: RoleTold;
  readonly count: number;
  /** Dates of the first and last article that tells it. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface OfficeSum {
  readonly office: string;
  /** When it is taken to be held, by the dates of the articles that tell it. */
  readonly held: Spans;
}

/** What clusters tell together. Sums of clusters that follow one another add up to the sum of all. */
export interface Summary {
  readonly count: number;
  readonly articles: number;
  readonly mentions: number;
  readonly female: number;
  readonly male: number;
  readonly first: string | null;
  readonly last: string | null;
  /** The first that is known for a place. */
  readonly known: ClusterDigest | null;
  /** The first that tells which of several places or bodies of one name it is. */
  readonly sensed: ClusterDigest | null;
  readonly forms: readonly FormSum[];
  readonly roles: readonly RoleSum[];
  readonly offices: readonly OfficeSum[];
  readonly acronyms: readonly string[];
  /** Those of whom an age or a walk of life is told. */
  readonly telling: readonly ClusterDigest[];
}

const NONE: readonly never[] = [];

/** The sum of clusters in order of path; those of one article are never in two sums. */
export function summarize(digests: readonly ClusterDigest[]): Summary {
  let [articles, mentions, female, male] = [0, 0, 0, 0];
  let [first, last]: (string | null)[] = [null, null];
  let [known, sensed]: (ClusterDigest | null)[] = [null, null];
  let path: string | null = null;
  for (const digest of digests) {
    if (digest.path !== path) articles++;
    path = digest.path;
    mentions += digest.mentions;
    if (digest.gender === 'female') female++;
    if (digest.gender === 'male') male++;
    first = earlier(first, digest.date);
    last = later(last, digest.date);
    if (digest.subject.known) known ??= digest;
    if (digest.subject.sense !== null) sensed ??= digest;
  }
  return {
    count: digests.length,
    articles,
    mentions,
    female,
    male,
    first,
    last,
    known,
    sensed,
    forms: sumForms(digests),
    roles: sumRoles(digests),
    offices: sumOffices(digests),
    acronyms: distinct(digests.map(({ acronyms }) => acronyms)),
    telling: listed(digests.filter(isTelling)),
  };
}

/** The sum of sums, in order. */
export function addUp(sums: readonly Summary[]): Summary {
  if (sums.length === 1) return sums[0];
  let [count, articles, mentions, female, male] = [0, 0, 0, 0, 0];
  let [first, last]: (string | null)[] = [null, null];
  let [known, sensed]: (ClusterDigest | null)[] = [null, null];
  for (const sum of sums) {
    count += sum.count;
    articles += sum.articles;
    mentions += sum.mentions;
    female += sum.female;
    male += sum.male;
    first = earlier(first, sum.first);
    last = later(last, sum.last);
    known ??= sum.known;
    sensed ??= sum.sensed;
  }
  return {
    count,
    articles,
    mentions,
    female,
    male,
    first,
    last,
    known,
    sensed,
    forms: addForms(sums.map(({ forms }) => forms)),
    roles: addRoles(sums.map(({ roles }) => roles)),
    offices: addOffices(sums.map(({ offices }) => offices)),
    acronyms: distinct(sums.map(({ acronyms }) => acronyms)),
    telling: listed(sums.flatMap(({ telling }) => telling)),
  };
}

function isTelling({ subject, born, roles }: ClusterDigest): boolean {
  return subject.person !== null && (born !== null || roles.some(({ fields }) => fields.length > 0));
}

function sumForms(digests: readonly ClusterDigest[]): readonly FormSum[] {
  if (digests.length === 1) {
    const [at] = digests;
    return at.forms.map(({ form, count }) => ({ form, count, at }));
  }
  const sums = new Map<Form, { form: Form; count: number; at: ClusterDigest }>();
  for (const at of digests)
    for (const { form, count } of at.forms) {
      const sum = sums.get(form);
      if (sum) sum.count += count;
      else sums.set(form, { form, count, at });
    }
  return [...sums.values()];
}

function addForms(lists: readonly (readonly FormSum[])[]): readonly FormSum[] {
  const sums = new Map<Form, { form: Form; count: number; at: ClusterDigest }>();
  for (const list of lists)
    for (const { form, count, at } of list) {
      const sum = sums.get(form);
      if (sum) sum.count += count;
      else sums.set(form, { form, count, at });
    }
  return [...sums.values()];
}

function sumRoles(digests: readonly ClusterDigest[]): readonly RoleSum[] {
  const told = digests.filter(({ roles }) => roles.length > 0);
  return addRoles(told.map(({ roles, date }) => roles.map((role) => ({ role, count: 1, first: date, last: date }))));
}

function addRoles(lists: readonly (readonly RoleSum[])[]): readonly RoleSum[] {
  const telling = lists.filter((list) => list.length > 0);
  if (telling.length === 0) return NONE;
  const sums = new Map<RoleTold, { role: RoleTold; count: number; first: string | null; last: string | null }>();
  for (const list of telling)
    for (const { role, count, first, last } of list) {
      const sum = sums.get(role);
      if (!sum) sums.set(role, { role, count, first, last });
      else {
        sum.count += count;
        sum.first = earlier(sum.first, first);
        sum.last = later(sum.last, last);
      }
    }
  return [...sums.values()];
}

function sumOffices(digests: readonly ClusterDigest[]): readonly OfficeSum[] {
  const told = digests.filter(({ offices }) => offices.length > 0);
  return addOffices(told.map(({ offices, date }) => offices.map((office) => ({ office, held: spanAround(date) }))));
}

export function addOffices(lists: readonly (readonly OfficeSum[])[]): readonly OfficeSum[] {
  const telling = lists.filter((list) => list.length > 0);
  if (telling.length === 0) return NONE;
  if (telling.length === 1 && telling[0].length === 1) return telling[0];
  const spans = new Map<string, Spans[]>();
  for (const list of telling)
    for (const { office, held } of list) {
      const known = spans.get(office);
      if (known) known.push(held);
      else spans.set(office, [held]);
    }
  return [...spans].map(([office, held]) => ({ office, held: uniteSpans(held) }));
}

function distinct(lists: readonly (readonly string[])[]): readonly string[] {
  const told = lists.filter((list) => list.length > 0);
  return told.length === 0 ? NONE : told.length === 1 && told[0].length === 1 ? told[0] : [...new Set(told.flat())];
}

const listed = <T>(items: readonly T[]): readonly T[] => (items.length === 0 ? NONE : items);

export const earlier = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

export const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;
