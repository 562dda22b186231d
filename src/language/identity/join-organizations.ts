import type { Name } from '../analysis';
import { PLACE_TAILS } from '../lexicon/places';
import { canonicalPlace } from './canonical-place';
import { absorb } from './draft';
import { draftOrganizations, type Organization } from './draft-organizations';
import { standsAlone } from './known-acronyms';
import { nameKey } from './name-key';
import { initialsOf, isAcronym, isPublicBody, withoutKind } from './organization-name';
import { isNickname } from './sports-sides';

/** What the article tells of its organizations beside their names; both as `settleTypes` has them. */
interface Told {
  readonly sides: ReadonlySet<number>;
  readonly renames: readonly (readonly [number, number])[];
}

const NOTHING: Told = { sides: new Set(), renames: [] };

/**
 * Joins the organizations of one article: legal suffixes, acronyms, short forms of a longer name. Public bodies keep
 * to their country: the `Foreign Ministry` of two countries is two.
 */
export function joinOrganizations(
  names: readonly Name[],
  text: string,
  { sides, renames }: Told = NOTHING,
): Organization[] {
  const all = draftOrganizations(names, text, sides);
  const gone = new Set<Organization>();
  const join = (short: Organization, long: readonly Organization[], rule: string): void => {
    const able = long.filter((other) => other !== short && !gone.has(other) && !otherCountry(short, other));
    if (able.length !== 1 || gone.has(short)) return;
    absorb(able[0].draft, short.draft, rule);
    if (rule === 'acronym') able[0].draft.acronyms.add(short.text);
    gone.add(short);
  };
  for (const [short, long] of inBrackets(all, names, text)) join(short, [long], 'acronym');
  for (const [later, earlier] of renamePairs(all, renames)) join(later, [earlier], 'renamed');
  const byInitials = index(all, ({ text: written }) => [...initialsOf(written)]);
  const byStart = index(all, ({ name }) => starts(name.words));
  const byEnd = index(all, ({ name }) => ends(name.words));
  const byBare = index(all, ({ name }) => [withoutKind(name.words)?.join('') ?? '']);
  for (const short of all) {
    const key = short.name.words.join('');
    if (isAcronym(short.text) && !standsAlone(nameKey(short.text)))
      join(short, byInitials.get(nameKey(short.text)) ?? [], 'acronym');
    if (isNickname(short.text)) join(short, (byEnd.get(key) ?? []).filter(isTeam), 'nickname');
    if (short.draft.sense === 'team') join(short, (byStart.get(key) ?? []).filter(isTeam), 'short-form');
    if (short.full || canonicalPlace(short.text, 'PLACE') !== null) continue;
    join(short, byBare.get(key) ?? [], 'short-form');
    const longer = (byStart.get(key) ?? []).filter(
      (long) => firstName(long) < firstName(short) && isSameBody(short, long),
    );
    join(short, longer, 'short-form');
  }
  return all.filter((organization) => !gone.has(organization));
}

// `Acme` may be `Acme Foods`; it is no `Acme A320`, no `Acme Police Department`, `Acme Stadium` or `Acme and Brill`.
function isSameBody(short: Organization, long: Organization): boolean {
  if (isPublicBody(short.name) || isPublicBody(long.name)) return false;
  const { words } = long.name;
  if (PLACE_TAILS.has(words[words.length - 1])) return false;
  return words[short.name.words.length] !== 'and' && !words.some((word) => /\d/.test(word));
}

const firstName = ({ draft }: Organization): number => draft.members[0].name;

function otherCountry(a: Organization, b: Organization): boolean {
  return a.name.country !== null && b.name.country !== null && a.name.country !== b.name.country;
}

// `goldman sachs group` → `goldman`, `goldman sachs`
function starts(words: readonly string[]): string[] {
  return words.slice(0, Math.min(words.length - 1, 5)).map((_, at) => words.slice(0, at + 1).join(''));
}

// `cedar falls bulls` → `bulls`, `falls bulls`
function ends(words: readonly string[]): string[] {
  return words.slice(1, 4).map((_, at) => words.slice(at + 1).join(''));
}

function isTeam({ name: { words } }: Organization): boolean {
  return words.length > 1 && (isNickname(words.slice(-1).join(' ')) || isNickname(words.slice(-2).join(' ')));
}

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
  names: readonly Name[],
  text: string,
): [Organization, Organization][] {
  const ownerOf = ownersByName(all);
  const found: [Organization, Organization][] = [];
  for (let at = 1; at < names.length; at++) {
    const [before, inside] = [names[at - 1], names[at]];
    if (
      !/^['’"”]?\s?\(\s?["“]?(?:the )?$/.test(text.slice(before.end, inside.start)) ||
      !/^["”]?\s?[);,]/.test(text.slice(inside.end, inside.end + 2))
    )
      continue;
    const [a, b] = [ownerOf.get(at - 1), ownerOf.get(at)];
    if (!a || !b || a === b) continue;
    if (abbreviates(inside.text, before.text)) found.push([b, a]);
    else if (abbreviates(before.text, inside.text)) found.push([a, b]);
  }
  return found;
}

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

function index(
  all: readonly Organization[],
  keysOf: (organization: Organization) => readonly string[],
): Map<string, Organization[]> {
  const found = new Map<string, Organization[]>();
  for (const organization of all)
    for (const key of new Set(keysOf(organization))) {
      const list = found.get(key);
      if (list) list.push(organization);
      else found.set(key, [organization]);
    }
  return found;
}
