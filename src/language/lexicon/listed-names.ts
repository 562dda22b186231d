import { COUNTRIES, COUNTRY_BY_DEMONYM } from './countries';
import { EVENT_TAILS, KNOWN_EVENTS } from './events';
import { FUNCTION_WORDS, SAYING_VERBS, TIME_WORDS } from './function-words';
import { GROUPS } from './groups';
import { KNOWN_ORGANIZATIONS, NEWS_AGENCIES, ORGANIZATION_HEADS, ORGANIZATION_TAILS } from './organizations';
import { KNOWN } from './phrase-table';
import { KNOWN_PLACES, PLACE_HEADS, PLACE_TAILS } from './places';
import { CLUBS, SCHOOLS, TEAM_NICKNAMES } from './teams';
import { ROLE_HEADS, ROLE_MODIFIERS } from './titles';

export type KnownEntry = readonly [phrase: string, bits: number];

function entriesOf(phrases: Iterable<string>, bits: number): KnownEntry[] {
  return [...phrases].map((phrase) => [phrase, bits]);
}

/** Roles with and without their full stop: `gen`, `gen.`. */
function abbreviated(words: Iterable<string>): string[] {
  return [...words].flatMap((word) => (word.length <= 5 ? [word, `${word}.`] : [word]));
}

/** Everything that the lists of this folder know. */
export function listedNames(): KnownEntry[] {
  return [
    ...COUNTRIES.flatMap(({ name, otherNames }) => entriesOf([name, ...otherNames], KNOWN.country)),
    ...COUNTRIES.flatMap(({ capitals }) => entriesOf(capitals, KNOWN.place | KNOWN.bigPlace)),
    ...entriesOf(COUNTRY_BY_DEMONYM.keys(), KNOWN.group),
    ...entriesOf(GROUPS, KNOWN.group),
    ...entriesOf(KNOWN_PLACES, KNOWN.place | KNOWN.bigPlace),
    ...entriesOf(KNOWN_ORGANIZATIONS, KNOWN.organization),
    ...entriesOf(NEWS_AGENCIES, KNOWN.organization | KNOWN.agency),
    ...entriesOf([...TEAM_NICKNAMES, ...CLUBS, ...SCHOOLS], KNOWN.team),
    ...entriesOf(KNOWN_EVENTS, KNOWN.event),
    ...entriesOf(abbreviated(ROLE_HEADS), KNOWN.roleHead),
    ...entriesOf(abbreviated(ROLE_MODIFIERS), KNOWN.roleModifier),
    ...entriesOf(ORGANIZATION_TAILS, KNOWN.organizationTail),
    ...entriesOf(ORGANIZATION_HEADS, KNOWN.organizationHead),
    ...entriesOf(PLACE_TAILS, KNOWN.placeTail),
    ...entriesOf(PLACE_HEADS, KNOWN.placeHead),
    ...entriesOf(EVENT_TAILS, KNOWN.eventTail),
    ...entriesOf(TIME_WORDS, KNOWN.time),
    ...entriesOf(FUNCTION_WORDS, KNOWN.functional),
    ...entriesOf(SAYING_VERBS, KNOWN.saying),
  ];
}
