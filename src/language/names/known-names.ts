import nlp from 'compromise';
import { COUNTRIES, COUNTRY_BY_DEMONYM } from '../lexicon/countries';
import { KNOWN_EVENTS } from '../lexicon/events';
import { FUNCTION_WORDS } from '../lexicon/function-words';
import { GROUPS } from '../lexicon/groups';
import { KNOWN_ORGANIZATIONS, NEWS_AGENCIES } from '../lexicon/organizations';
import { KNOWN, type PhraseTable, phraseTable } from '../lexicon/phrase-table';
import { KNOWN_PLACES } from '../lexicon/places';

type Entry = readonly [phrase: string, bits: number];

const TAG_BITS: Readonly<Record<string, number>> = {
  MaleName: KNOWN.firstName,
  FemaleName: KNOWN.firstName,
  FirstName: KNOWN.firstName,
  LastName: KNOWN.lastName,
  Person: KNOWN.person,
  Country: KNOWN.country,
  City: KNOWN.place,
  Region: KNOWN.place,
  Place: KNOWN.place,
  Organization: KNOWN.organization,
  SportsTeam: KNOWN.organization,
  Demonym: KNOWN.group,
};

/** Not known as names or words of their own, for they say what another word is. */
const SKIPPED_TAGS = new Set(['Abbreviation', 'Unit', 'Honorific', 'ProperNoun', 'Month', 'WeekDay', 'Emoticon']);

function* compromiseEntries(): Generator<Entry> {
  const model = nlp.model() as { one: { lexicon: Readonly<Record<string, string | readonly string[]>> } };
  for (const [phrase, tags] of Object.entries(model.one.lexicon)) {
    for (const tag of typeof tags === 'string' ? [tags] : tags)
      if (!SKIPPED_TAGS.has(tag)) yield [phrase, TAG_BITS[tag] ?? KNOWN.common];
  }
}

const entriesOf = (phrases: Iterable<string>, bits: number): Entry[] => [...phrases].map((phrase) => [phrase, bits]);

/** Everything that is known of names and common words: Dateline's own lists and compromise's lexicon. */
export function loadKnownNames(): PhraseTable {
  return phraseTable([
    ...compromiseEntries(),
    ...entriesOf(FUNCTION_WORDS, KNOWN.common),
    ...COUNTRIES.flatMap(({ name, otherNames }) => entriesOf([name, ...otherNames], KNOWN.country)),
    ...COUNTRIES.flatMap(({ capitals }) => entriesOf(capitals, KNOWN.place)),
    ...entriesOf(COUNTRY_BY_DEMONYM.keys(), KNOWN.group),
    ...entriesOf(GROUPS, KNOWN.group),
    ...entriesOf(KNOWN_PLACES, KNOWN.place),
    ...entriesOf(KNOWN_ORGANIZATIONS, KNOWN.organization),
    ...entriesOf(NEWS_AGENCIES, KNOWN.organization),
    ...entriesOf(KNOWN_EVENTS, KNOWN.event),
  ]);
}
