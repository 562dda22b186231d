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
    telling: tellingOf(digests),
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
    telling: sums.some(({ telling }) => telling.length > 0) ? sums.flatMap(({ telling }) => telling) : NONE,
  };
}

function tellingOf(digests: readonly ClusterDigest[]): readonly ClusterDigest[] {
  if (!digests.some(isTelling)) return NONE;
  return digests.filter(isTelling);
}

function isTelling({ subject, born, roles }: ClusterDigest): boolean {
  return subject.person !== null && (born !== null || roles.some(({ fields }) => fields.length > 0));
}

function sumForms(digests: readonly ClusterDigest[]): readonly FormSum[] {
  const [at] = digests;
  if (digests.length === 1) return at.forms.map(({ form, count }) => ({ form, count, at }));
  const sums = new Map<Form, FormCounted>();
  for (const digest of digests) for (const { form, count } of digest.forms) countForm(sums, form, count, digest);
  return [...sums.values()];
}

function addForms(lists: readonly (readonly FormSum[])[]): readonly FormSum[] {
  const sums = new Map<Form, FormCounted>();
  for (const list of lists) for (const { form, count, at } of list) countForm(sums, form, count, at);
  return [...sums.values()];
}

type FormCounted = { -readonly [Field in keyof FormSum]: FormSum[Field] };

function countForm(sums: Map<Form, FormCounted>, form: Form, count: number, at: ClusterDigest): void {
  const sum = sums.get(form);
  if (sum) sum.count += count;
  else sums.set(form, { form, count, at });
}

function sumRoles(digests: readonly ClusterDigest[]): readonly RoleSum[] {
  let sums: Map<RoleTold, RoleCounted> | null = null;
  for (const { roles, date } of digests)
    for (const role of roles) {
      sums ??= new Map();
      countRole(sums, role, 1, date, date);
    }
  return sums ? [...sums.values()] : NONE;
}

function addRoles(lists: readonly (readonly RoleSum[])[]): readonly RoleSum[] {
  const sums = new Map<RoleTold, RoleCounted>();
  for (const list of lists) for (const { role, count, first, last } of list) countRole(sums, role, count, first, last);
  return sums.size > 0 ? [...sums.values()] : NONE;
}

type RoleCounted = { -readonly [Field in keyof RoleSum]: RoleSum[Field] };

function countRole(
  sums: Map<RoleTold, RoleCounted>,
  role: RoleTold,
  count: number,
  first: string | null,
  last: string | null,
): void {
  const sum = sums.get(role);
  if (!sum) sums.set(role, { role, count, first, last });
  else {
    sum.count += count;
    sum.first = earlier(sum.first, first);
    sum.last = later(sum.last, last);
  }
}

function sumOffices(digests: readonly ClusterDigest[]): readonly OfficeSum[] {
  const lists: OfficeSum[][] = [];
  for (const { offices, date } of digests)
    if (offices.length > 0) {
      const held = spanAround(date);
      lists.push(offices.map((office) => ({ office, held })));
    }
  return addOffices(lists);
}

export function addOffices(lists: readonly (readonly OfficeSum[])[]): readonly OfficeSum[] {
  let only: readonly OfficeSum[] | null = null;
  const spans = new Map<string, Spans[]>();
  for (const list of lists) {
    if (list.length === 0) continue;
    only = spans.size === 0 && list.length === 1 ? list : null;
    for (const { office, held } of list) {
      const known = spans.get(office);
      if (known) known.push(held);
      else spans.set(office, [held]);
    }
  }
  if (spans.size === 0) return NONE;
  return only ?? [...spans].map(([office, held]) => ({ office, held: uniteSpans(held) }));
}

function distinct(lists: readonly (readonly string[])[]): readonly string[] {
  let only: readonly string[] = NONE;
  let some = 0;
  for (const list of lists)
    if (list.length > 0) {
      only = list;
      some++;
    }
  return some === 0 || (some === 1 && only.length === 1) ? only : [...new Set(lists.flat())];
}

export const earlier = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b < a) ? b : a;

export const later = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;
