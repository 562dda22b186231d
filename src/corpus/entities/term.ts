import type { Gender } from '../../language/analysis';
import { nameKey } from '../../language/identity/name-key';
import { initialsOf, organizationName } from '../../language/identity/organization-name';
import type { ClusterDigest } from './digest';

/** Rules by which an article calls an organization shorter or otherwise than by its full name. */
const ALIAS_RULES = new Set(['short-form', 'renamed', 'nickname']);

const NONE: ReadonlySet<string> = new Set();

/** Clusters of all articles that bear the same name, with what they tell together. Replaced, never changed. */
export interface Term {
  readonly key: string;
  /** By path (code units), then cluster. */
  readonly digests: readonly ClusterDigest[];
  readonly articles: number;
  readonly genders: Readonly<Record<Gender, number>>;
  /** Folded roles told. */
  readonly roles: ReadonlySet<string>;
  /** Offices told, each with the dates of the articles that tell it. */
  readonly offices: ReadonlyMap<string, readonly string[]>;
  /** Folded acronyms that its articles define. */
  readonly acronyms: ReadonlySet<string>;
  /** Folded one-word names that its articles use for it: `xi` for Xi Jinping. */
  readonly shorts: ReadonlySet<string>;
  /** For an organization, what its articles call it otherwise than by its full name, folded to one word: `jphale`. */
  readonly aliases: ReadonlySet<string>;
  /** Folded name of the first cluster. */
  readonly name: string;
  /** What the name of an organization may be in initials. */
  readonly initials: ReadonlySet<string>;
  /** False for a part of a term, whose other clusters belong elsewhere. */
  readonly whole: boolean;
}

export function makeTerm(key: string, digests: readonly ClusterDigest[], whole = true): Term {
  const genders = { female: 0, male: 0 };
  const roles = new Set<string>();
  const offices = new Map<string, string[]>();
  const acronyms = new Set<string>();
  const shorts = new Set<string>();
  const aliases = new Set<string>();
  let articles = 0;
  let path: string | null = null;
  for (const digest of digests) {
    if (digest.path !== path) articles++;
    path = digest.path;
    if (digest.gender) genders[digest.gender]++;
    for (const role of digest.roles) roles.add(nameKey(role));
    for (const office of digest.offices) {
      const dates = offices.get(office) ?? [];
      if (digest.date !== null) dates.push(digest.date);
      offices.set(office, dates);
    }
    for (const acronym of digest.acronyms) acronyms.add(nameKey(acronym));
    if (digest.organization)
      for (const { text, rule, named } of digest.forms)
        if (named && ALIAS_RULES.has(rule)) aliases.add(organizationName(text).words.join(''));
    for (const { text, named } of digest.forms) if (named && !/\s/.test(text)) shorts.add(nameKey(text));
  }
  const [first] = digests;
  const name = nameKey(first.name);
  const initials = first.organization ? initialsOf(first.name) : NONE;
  return { key, digests, articles, genders, roles, offices, acronyms, shorts, aliases, name, initials, whole };
}

/** The gender that its articles agree on, but for a few; null where none is told or they are at odds. */
export function genderOf(terms: readonly Term[]): Gender | null {
  let [female, male] = [0, 0];
  for (const { genders } of terms) {
    female += genders.female;
    male += genders.male;
  }
  if (female > 4 * male) return 'female';
  return male > 4 * female ? 'male' : null;
}
