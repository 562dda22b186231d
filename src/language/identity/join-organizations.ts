import { absorb } from './draft';
import { draftOrganizations, type Organization } from './draft-organizations';
import type { KnownName } from './name-form';
import { nameKey } from './name-key';
import { isAcronym } from './organization-name';

/** What the article tells of its organizations beside their names; both as `settleTypes` has them. */
interface Told {
  readonly sides: ReadonlySet<number>;
  readonly renames: readonly (readonly [number, number])[];
}

/**
 * Joins the organizations of one article: legal suffixes, acronyms, short forms of a longer name. Public bodies keep
 * to their country: the `Foreign Ministry` of two countries is two.
 */
export function joinOrganizations(
  names: readonly KnownName[],
  text: string,
  { sides, renames }: Told,
): readonly Organization[] {
  const all = draftOrganizations(names, text, sides);
  if (all.length < 2) return all;
  const gone = new Set<Organization>();
  const join = (short: Organization, long: readonly Organization[], rule: string): void => {
    if (long.length === 0) return;
    const able = long.filter((other) => other !== short && !gone.has(other) && !otherCountry(short, other));
    if (able.length !== 1 || gone.has(short)) return;
    absorb(able[0].draft, short.draft, rule);
    if (rule === 'acronym') able[0].draft.acronyms.push(short.text);
    gone.add(short);
  };
  for (const [short, long] of inBrackets(all, names, text)) join(short, [long], 'acronym');
  for (const [later, earlier] of renamePairs(all, renames)) join(later, [earlier], 'renamed');
  const keys = new Set<string>();
  const acronyms = new Set<string>();
  for (const { form } of all) {
    keys.add(form.key);
    if (form.acronym !== null) acronyms.add(form.acronym);
  }
  const byInitials = index(all, acronyms, ({ form }) => form.initials);
  const byStart = index(all, keys, ({ form }) => form.starts);
  const byEnd = index(all, keys, ({ form }) => form.ends);
  const byBare = index(all, keys, ({ form }) => [form.bare]);
  for (const short of all) {
    const { form } = short;
    if (form.acronym !== null) join(short, byInitials.get(form.acronym) ?? NONE, 'acronym');
    if (form.isNickname) join(short, (byEnd.get(form.key) ?? NONE).filter(isTeam), 'nickname');
    const longer = byStart.get(form.key) ?? NONE;
    if (short.draft.sense === 'team') join(short, longer.filter(isTeam), 'short-form');
    if (short.full || form.isPlace) continue;
    join(short, byBare.get(form.key) ?? NONE, 'short-form');
    if (longer.length === 0) continue;
    const same = longer.filter((long) => firstName(long) < firstName(short) && isSameBody(short, long));
    join(short, same, 'short-form');
  }
  return all.filter((organization) => !gone.has(organization));
}

const NONE: readonly Organization[] = [];

// `Acme` may be `Acme Foods`; it is no `Acme A320`, no `Acme Police Department`, `Acme Stadium` or `Acme and Brill`.
function isSameBody({ form: short }: Organization, { form: long }: Organization): boolean {
  return !short.isPublic && long.isShortened && long.name.words[short.name.words.length] !== 'and';
}

const firstName = ({ draft }: Organization): number => draft.members[0].name;

function otherCountry(a: Organization, b: Organization): boolean {
  return a.country !== null && b.country !== null && a.country !== b.country;
}

const isTeam = ({ form }: Organization): boolean => form.isTeam;

function renamePairs(all: readonly Organization[], renames: Told['renames']): [Organization, Organization][] {
  if (renames.length === 0) return [];
  const ownerOf = ownersByName(all);
  return renames.flatMap(([one, other]): [Organization, Organization][] => {
    const [a, b] = [ownerOf.get(one), ownerOf.get(other)];
    return a && b && a !== b ? [[b, a]] : [];
  });
}

function ownersByName(all: readonly Organization[]): Map<number, Organization> {
  return new Map(all.flatMap((owner) => owner.draft.members.map(({ name }) => [name, owner] as const)));
}

/** `European Central Bank (ECB)`, `EADS (European Aeronautic Defence and Space Company)`: [short, long]. */
function inBrackets(
  all: readonly Organization[],
  names: readonly KnownName[],
  text: string,
): [Organization, Organization][] {
  const found: [Organization, Organization][] = [];
  let ownerOf: Map<number, Organization> | null = null;
  for (let at = 1; at < names.length; at++) {
    const [before, inside] = [names[at - 1], names[at]];
    if (
      !isBracketBetween(text, before.end, inside.start) ||
      !/^['’"”]?\s?\(\s?["“]?(?:the )?$/.test(text.slice(before.end, inside.start)) ||
      !/^["”]?\s?[);,]/.test(text.slice(inside.end, inside.end + 2))
    )
      continue;
    ownerOf ??= ownersByName(all);
    const [a, b] = [ownerOf.get(at - 1), ownerOf.get(at)];
    if (!a || !b || a === b) continue;
    if (abbreviates(inside.text, before.text)) found.push([b, a]);
    else if (abbreviates(before.text, inside.text)) found.push([a, b]);
  }
  return found;
}

/** A cheap test before the pattern: a bracket stands among the first three characters, and not much behind them. */
function isBracketBetween(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_BRACKET) return false;
  for (let at = from; at < to && at < from + 3; at++) if (text[at] === '(') return true;
  return false;
}

const LONGEST_BRACKET = '” ( “the '.length;

/** True where the letters of the acronym stand in the long form in that order, the first at its start: `BoA`, `Aramco` no. */
function abbreviates(short: string, long: string): boolean {
  const letters = nameKey(short).replace(/ /g, '');
  const within = nameKey(long).replace(/^the /, '');
  if (!isAcronym(short) || letters[0] !== within[0] || !within.includes(' ')) return false;
  let at = 0;
  for (const letter of letters) {
    at = within.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The organizations by those of their keys that are `wanted`. */
function index(
  all: readonly Organization[],
  wanted: ReadonlySet<string>,
  keysOf: (organization: Organization) => readonly string[],
): Map<string, Organization[]> {
  const found = new Map<string, Organization[]>();
  if (wanted.size === 0) return found;
  for (const organization of all)
    for (const key of keysOf(organization)) {
      if (!wanted.has(key)) continue;
      const list = found.get(key);
      if (list) list.push(organization);
      else found.set(key, [organization]);
    }
  return found;
}
