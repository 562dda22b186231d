import { PLACE_TAILS } from '../lexicon/places';
import { wordSet } from '../lexicon/word-list';
import type { KnownName } from './name-form';
import { isWorldPlace } from './world-places';

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
export function namesakesOf(names: readonly KnownName[], text: string): ReadonlyMap<string, Namesakes> {
  const found = new Map<string, Found>();
  const alone = new Set<string>();
  for (const { form } of names) alone.add(form.key);
  const at = (key: string): Found | undefined => {
    let entry = found.get(key);
    if (!entry && alone.has(key)) {
      entry = { surnames: [], givenNames: [], organizations: [], place: null };
      found.set(key, entry);
    }
    return entry;
  };
  for (const [index, { type, form }] of names.entries()) {
    if (type === 'PERSON' && form.isFull) {
      const { given, surname } = form.person;
      if (given.length === 0) continue;
      at(surname)?.surnames.push(index);
      if (given[0].length > 2) at(given[0])?.givenNames.push(index);
    } else if (type === 'ORGANIZATION' && form.isFull && form.organization.name.country === null) {
      const { words } = form.organization.name;
      if (words.length > 1 && !isCalledAfter(words[words.length - 1])) at(words[0])?.organizations.push(index);
    } else if (isToldPlace(names, index, text)) {
      const entry = at(form.key);
      if (entry) entry.place ??= index;
    }
  }
  const kept = new Map<string, Namesakes>();
  for (const [key, { surnames, givenNames, organizations, place }] of found)
    if (surnames.length + givenNames.length + organizations.length > 0) {
      const [inFull, world] = [areNamedInFull(names, surnames), isWorldPlace(key)];
      kept.set(key, { surnames, givenNames, organizations, place, inFull, world });
    }
  return kept;
}

// `CLINTON, Iowa`, `LINCOLN:` at the head of the body
function isToldPlace(names: readonly KnownName[], index: number, text: string): boolean {
  const { end, form } = names[index];
  const next = names[index + 1];
  if (next === undefined || next.start !== end + 2 || form.isFull) return false;
  return text.startsWith(', ', end) && next.form.place.state !== null;
}

function areNamedInFull(names: readonly KnownName[], people: readonly number[]): boolean {
  const counts = new Map<string, number>();
  for (const index of people) {
    const { key } = names[index].form;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()].every((count) => count > 1);
}

const isCalledAfter = (word: string): boolean => PLACE_TAILS.has(word) || CALLED_AFTER.has(word);

/** Last words of bodies that are called after people and are not meant by the name alone: `Hale [Library]`. */
const CALLED_AFTER = wordSet(`
  library foundation university museum institute institution center centre hospital clinic school college academy prize
  award church cathedral commission committee administration government campaign family act court trust fund party
`);
