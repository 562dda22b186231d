import type { Name } from '../analysis';
import { COUNTRY_BY_CAPITAL, COUNTRY_BY_NAME } from '../lexicon/countries';
import { KNOWN_PLACES, PLACE_TAILS } from '../lexicon/places';
import { wordSet } from '../lexicon/word-list';
import { nameKey } from './name-key';
import { organizationName } from './organization-name';
import { personName } from './person-name';
import { stateOf } from './us-states';

/** Whom or what of one article a lone word may stand for, by what is told in full. */
export interface Namesakes {
  /** Indices of the full names of people that end in the word, ascending. */
  readonly surnames: readonly number[];
  /** Of people whose given name it is. */
  readonly givenNames: readonly number[];
  /** Of organizations that begin with it: `Ford Motor`. */
  readonly organizations: readonly number[];
  /** Index of the first name that is the place for sure: `CLINTON, Iowa:`; or null. */
  readonly place: number | null;
  /** Everybody of that surname is called by the full name each time, so that the lone word is somebody else. */
  readonly inFull: boolean;
  /** A country, capital, state or another place that the world knows. */
  readonly world: boolean;
}

interface Found {
  readonly surnames: number[];
  readonly givenNames: number[];
  readonly organizations: number[];
  place: number | null;
}

/** By folded word; only words that stand alone somewhere in the article and are part of a full name, too. */
export function namesakesOf(names: readonly Name[], text: string): Map<string, Namesakes> {
  const found = new Map<string, Found>();
  const at = (key: string): Found => {
    let entry = found.get(key);
    if (!entry) {
      entry = { surnames: [], givenNames: [], organizations: [], place: null };
      found.set(key, entry);
    }
    return entry;
  };
  names.forEach((name, index) => {
    const full = /\s/.test(name.text);
    if (name.type === 'PERSON' && full) {
      const { given, surname } = personName(name.text);
      if (given.length === 0) return;
      at(surname).surnames.push(index);
      if (given[0].length > 2) at(given[0]).givenNames.push(index);
    } else if (name.type === 'ORGANIZATION' && full && organizationName(name.text).country === null) {
      const words = organizationName(name.text).words;
      if (words.length > 1 && !PLACE_TAILS.has(words[words.length - 1]) && !CALLED_AFTER.has(words[words.length - 1]))
        at(words[0]).organizations.push(index);
    } else if (isToldPlace(names, index, text)) {
      at(nameKey(name.text)).place ??= index;
    }
  });
  const alone = new Set(names.map(({ text: name }) => nameKey(name)));
  const kept = [...found].filter(
    ([key, { surnames, givenNames, organizations }]) =>
      alone.has(key) && surnames.length + givenNames.length + organizations.length > 0,
  );
  return new Map(
    kept.map(([key, entry]) => [
      key,
      { ...entry, world: isWorldPlace(key), inFull: areNamedInFull(names, entry.surnames) },
    ]),
  );
}

// `CLINTON, Iowa`, `LINCOLN:` at the head of the body
function isToldPlace(names: readonly Name[], index: number, text: string): boolean {
  const { end, text: name } = names[index];
  if (/\s/.test(name)) return false;
  const next = names[index + 1];
  return next !== undefined && stateOf(next.text) !== null && text.slice(end, next.start) === ', ';
}

const WORLD: ReadonlySet<string> = new Set(
  [...KNOWN_PLACES, ...COUNTRY_BY_NAME.keys(), ...COUNTRY_BY_CAPITAL.keys()].map(nameKey),
);

function areNamedInFull(names: readonly Name[], people: readonly number[]): boolean {
  const counts = new Map<string, number>();
  for (const index of people) {
    const key = nameKey(names[index].text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()].every((count) => count > 1);
}

/** True for a country, capital, state or another place that the world knows. */
export function isWorldPlace(text: string): boolean {
  return WORLD.has(nameKey(text)) || stateOf(text) !== null;
}

/** Last words of bodies that are called after people and are not meant by the name alone: `Hale [Library]`. */
const CALLED_AFTER = wordSet(`
  library foundation university museum institute institution center centre hospital clinic school college academy prize
  award church cathedral commission committee administration government campaign family act court trust fund party
`);
