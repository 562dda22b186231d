import type { NameType } from '../analysis';
import { COUNTRIES, COUNTRY_BY_DEMONYM } from '../lexicon/countries';
import { KNOWN_PLACES } from '../lexicon/places';
import { nameKey } from './name-key';
import { PLACE_VARIANTS } from './place-variants';

const COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, otherNames }) =>
    [name, ...otherNames].map((form): [string, string] => [nameKey(form), name]),
  ),
);

const DEMONYMS: ReadonlyMap<string, string> = new Map(
  [...COUNTRY_BY_DEMONYM].map(([demonym, { name }]): [string, string] => [nameKey(demonym), name]),
);

const OTHER_PLACES: ReadonlyMap<string, string> = new Map([
  ...[...KNOWN_PLACES, ...COUNTRIES.flatMap(({ capitals }) => capitals)].map((name): [string, string] => [
    nameKey(name),
    name,
  ]),
  ...PLACE_VARIANTS.flatMap(([name, ...others]) =>
    [name, ...others].map((form): [string, string] => [nameKey(form), name]),
  ),
]);

/** The country that a demonym (`Russian`) or a name of it (`U.S.`, `America`) belongs to, or null. */
export function countryOf(text: string, type: NameType): string | null {
  if (type !== 'NORP' && type !== 'PLACE') return null;
  const key = nameKey(text).replace(/^the /, '');
  return COUNTRY_NAMES.get(key) ?? (type === 'NORP' ? DEMONYMS.get(key) : undefined) ?? null;
}

/** The usual name of a place that is known, whatever it is called here: `Russian` → `Russia`, `Kiev` → `Kyiv`; or null. */
export function canonicalPlace(text: string, type: NameType): string | null {
  return countryOf(text, type) ?? (type === 'PLACE' ? (OTHER_PLACES.get(nameKey(text)) ?? null) : null);
}

/** True for the name of a country or of a country's capital. */
export function isCountryOrCapital(text: string): boolean {
  const key = nameKey(text);
  return COUNTRY_NAMES.has(key) || CAPITALS.has(key);
}

const CAPITALS: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ capitals }) => capitals.map(nameKey)));
