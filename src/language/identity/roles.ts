import { ROLE_HEADS } from '../lexicon/titles';
import { remember } from '../remember';
import { countryOf } from './canonical-place';
import { nameWords } from './name-key';

/** A role cut into what identity compares. */
export interface Office {
  /** The country it is of (`Russia` for `Russian President`), or null. */
  readonly country: string | null;
  /** Its head, as one of a class: `president`, `minister`, `spokesperson` … */
  readonly head: string;
  /** Its other words, folded: `external`, `affairs`. */
  readonly words: readonly string[];
  /** `former President`: still the same person's, but no office held. */
  readonly past: boolean;
  /** `eam` for `External Affairs Minister`. */
  readonly initials: string;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['cm', 'chief minister'],
  ['vp', 'vice president'],
  ['ceo', 'chief executive'],
  ['cfo', 'chief financial officer'],
  ['mp', 'member of parliament'],
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['pres', 'president'],
  ['rep', 'representative'],
  ['prof', 'professor'],
  ['col', 'colonel'],
  ['premier', 'prime minister'],
]);

const SAME_HEAD: ReadonlyMap<string, string> = new Map([
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['lawmaker', 'legislator'],
  ['parliamentarian', 'legislator'],
  ['attorney', 'lawyer'],
  ['boss', 'chief'],
  ['director', 'chief'],
  ['sheik', 'sheikh'],
]);

const IGNORED = new Set([
  'the',
  'a',
  'an',
  'of',
  'for',
  'and',
  'to',
  'in',
  'new',
  'current',
  'then',
  'his',
  'her',
  'its',
  'acting',
  'interim',
]);

const PAST = new Set(['former', 'ex', 'late', 'onetime']);

/** Reads a role; null where no word of it names an office or occupation. */
export const readOffice = remember((text): Office | null => {
  const found = nameWords(text);
  const [country, rest] = takeCountry(found);
  const words = rest.flatMap((word) => (SHORT.get(word) ?? word).split(' '));
  const of = words.findIndex((word, index) => index > 0 && (word === 'of' || word === 'for'));
  let head = (of < 0 ? words.length : of) - 1;
  while (head > 0 && !isHead(words[head])) head--;
  if (head < 0 || !isHead(words[head])) return null;
  const press = words[head] === 'secretary' && words[head - 1] === 'press';
  const others = words.filter((_, index) => index !== head && !(press && index === head - 1));
  const told = others.filter((word) => !IGNORED.has(word) && !PAST.has(word));
  return {
    country,
    head: press ? 'spokesperson' : headClass(words[head]),
    words: told.sort(),
    past: words.some((word) => PAST.has(word)),
    initials: words
      .filter((word) => !IGNORED.has(word) && !PAST.has(word))
      .map((word) => word[0])
      .join(''),
  };
});

/** The office as one of a country. */
export const ofCountry = ({ head, words, past, initials }: Office, country: string | null): Office => ({
  country,
  head,
  words,
  past,
  initials,
});

export const headClass = (word: string): string => SAME_HEAD.get(word) ?? word;

const isHead = (word: string): boolean =>
  ROLE_HEADS.has(word) || ROLE_HEADS.has(headClass(word)) || word === 'legislator';

// `Russian President`, `U.S. Secretary of State`, `President of South Korea`: the longest run of words that is a country
function takeCountry(words: readonly string[]): [country: string | null, rest: readonly string[]] {
  for (let length = Math.min(4, words.length); length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const country = countryOf(words.slice(start, start + length).join(' '), 'NORP');
      if (country !== null) return [country, [...words.slice(0, start), ...words.slice(start + length)]];
    }
  return [null, words];
}

/** Heads of state and government: who is called `the Russian leader`. */
const LEADERS = new Set(
  'president minister chancellor king queen emperor empress sultan emir leader pope ayatollah general-secretary'.split(
    ' ',
  ),
);

/** True where somebody who holds `office` may be called by the nominal: `the minister`, `the Russian leader`, `the diplomat`. */
export function answersTo(office: Office, nominal: Office): boolean {
  if (office.country !== null && nominal.country !== null && office.country !== nominal.country) return false;
  if (nominal.past !== office.past) return false;
  if (!nominal.words.every((word) => office.words.includes(word))) return false;
  if (office.head === nominal.head) {
    // `the minister` may be the foreign minister; `the president` is no vice president, `the secretary` no press secretary.
    const lesser = office.words.some(
      (word) => word === 'vice' || word === 'deputy' || word === 'assistant' || word === 'under',
    );
    const bare = nominal.words.length === 0;
    return !bare || !(lesser || (office.head === 'minister' && office.words.includes('prime')));
  }
  if (nominal.head === 'leader')
    return LEADERS.has(office.head) && (office.head !== 'minister' || office.words.includes('prime'));
  if (nominal.head === 'diplomat')
    return (
      office.head === 'ambassador' ||
      office.head === 'envoy' ||
      office.words.some((word) => word === 'foreign' || word === 'external')
    );
  if (nominal.head === 'chief') return office.head === 'executive' || office.head === 'chief' || office.head === 'head';
  return nominal.head === 'legislator' && LEGISLATORS.has(office.head);
}

const LEGISLATORS = new Set(['senator', 'representative', 'member', 'mp', 'legislator']);

/** The office as one word of comparison across articles, `Russia|president`; null where it belongs to no country. */
export function officeKey(office: Office): string | null {
  if (office.country === null || office.past) return null;
  return `${office.country}|${[...office.words, office.head].join(' ')}`;
}

/** Adds the offices that are not among `known` yet. */
export function addOffices(known: Office[], more: readonly Office[]): void {
  for (const office of more) if (!known.some((other) => sameOffice(other, office))) known.push(office);
}

function sameOffice(a: Office, b: Office): boolean {
  return (
    a.head === b.head &&
    a.country === b.country &&
    a.past === b.past &&
    a.initials === b.initials &&
    a.words.join(' ') === b.words.join(' ')
  );
}
