import { kept, mapped } from '../lists';
import { remember } from '../remember';
import { countryOf } from './canonical-place';
import { expandAcronym } from './known-acronyms';
import { nameWords } from './name-key';

/** An organization's name cut into what identity compares, all folded. */
export interface OrganizationName {
  /** The country before or behind it (`United States` for `U.S. Federal Reserve`), or null. */
  readonly country: string | null;
  /** Without `the`, country and legal suffix; `Ministry of X` as `x ministry`. */
  readonly words: readonly string[];
}

const LEGAL = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc llp lp ag sa se nv bv gmbh kg oyj ab asa spa srl sas pjsc ojsc jsc oao pao pte pty bhd sdn kk'.split(
    ' ',
  ),
);

/** Words that name the kind of a body and may be left out in short: `AirTran [Airways]`, `Lehman [Brothers]`. */
const KINDS = new Set(
  'group holdings holding airlines airways airline air lines brothers motors motor bancorp'.split(' '),
);

const SMALL = new Set('of the and for in on to at by de des la le du del y et und'.split(' '));

const TURNED = new Set([
  'ministry',
  'department',
  'office',
  'bank',
  'university',
  'council',
  'parliament',
  'government',
]);

/** Reads an organization's name. */
export const organizationName = remember((text): OrganizationName => {
  let words = nameWords(text).map(usualSpelling);
  if (words[0] === 'the' && words.length > 1) words = words.slice(1);
  while (words.length > 1 && LEGAL.has(words[words.length - 1])) words = words.slice(0, -1);
  const full = expandAcronym(words.join(' '));
  if (full !== null) words = full.split(' ');
  let country: string | null = null;
  const told = leadingCountry(words);
  if (told) {
    country = told.country;
    words = words.slice(told.length);
  }
  const [head, of, ...rest] = words;
  if (TURNED.has(head) && of === 'of' && rest.length > 0) {
    const others = rest.filter((word) => word !== 'the');
    const place = countryOf(others.join(' '), 'PLACE');
    // `Bank of England` is no `England Bank`, but `Government of India` is `Indian government`.
    if (place === null && head !== 'bank' && head !== 'university') words = [...others, head];
    else if (place !== null && head !== 'bank' && head !== 'university') {
      country = place;
      words = [head];
    }
  }
  return { country, words };
});

// `Labour Organisation` → `labor organization`
function usualSpelling(word: string): string {
  if (word.length < 6 || !/(?:isations?|[bd]our|[fp]ence|tre)$/.test(word)) return word;
  return word
    .replace(/isation(s?)$/, 'ization$1')
    .replace(/(?<=[bd])our$/, 'or')
    .replace(/(?<=[fp]en)ce$/, 'se')
    .replace(/tre$/, 'ter');
}

// Only where something stays: `American Airlines` and `China Eastern` keep their first word as it is part of the name.
function leadingCountry(words: readonly string[]): { country: string; length: number } | null {
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    if (!PUBLIC.has(words[words.length - 1]) && !PUBLIC.has(words[length])) continue;
    const country = countryOf(words.slice(0, length).join(' '), 'NORP');
    if (country !== null) return { country, length };
  }
  return null;
}

/** Last words of bodies that every country has: with a country before them they are that country's. */
const PUBLIC = new Set(
  'ministry department parliament government cabinet senate congress court army navy force forces guard guards police military treasury embassy consulate reserve bank council assembly service agency authority commission committee board team federation'.split(
    ' ',
  ),
);

/** True where the name ends in a legal suffix, as full names of companies do: `Ogden Corp.` */
export function isFullCompany(text: string): boolean {
  const words = nameWords(text);
  return words.length > 1 && LEGAL.has(words[words.length - 1]);
}

/** True for a body that every country may have: `foreign ministry`, `air force`, `supreme court`. */
export function isPublicBody({ words }: OrganizationName): boolean {
  return PUBLIC.has(words[words.length - 1]);
}

/** The words without those that only name the kind of body; null where none are left out. */
export function withoutKind(words: readonly string[]): readonly string[] | null {
  let end = words.length;
  while (end > 1 && (KINDS.has(words[end - 1]) || LEGAL.has(words[end - 1]))) end--;
  return end < words.length ? words.slice(0, end) : null;
}

/** Initials of the words that count: `European Aeronautic Defence and Space Company` → `eads`, `eadsc`, `eadasc`. */
export function initialsOf(text: string): Set<string> {
  const found = new Set<string>();
  let words = nameWords(text);
  if (words[0] === 'the') words = words.slice(1);
  for (const list of [words, kept(words, (word) => !LEGAL.has(word))]) {
    for (const part of [list, kept(list, (word) => !SMALL.has(word))])
      if (part.length > 1) found.add(mapped(part, (word) => word[0]).join(''));
  }
  return found;
}

/** True for `NATO`, `U.N.`, `G20`, `BoA`: written as an acronym. */
export function isAcronym(text: string): boolean {
  return /^(?:\p{Lu}\.?){2,8}\d{0,2}$/u.test(text) || /^\p{Lu}\p{Ll}?\p{Lu}{1,4}$/u.test(text);
}
