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

/** The country that a folded demonym (`russian`) or name of it (`us`, `america`) belongs to, or null. */
export function countryOf(key: string, type: 'NORP' | 'PLACE'): string | null {
  const bare = key.startsWith('the ') ? key.slice('the '.length) : key;
  return COUNTRY_NAMES.get(bare) ?? (type === 'NORP' ? DEMONYMS.get(bare) : undefined) ?? null;
}

/** The usual name of a place that is known, by what it is called here, folded: `russian` → `Russia`, `kiev` → `Kyiv`; or null. */
export function canonicalPlace(key: string, type: 'NORP' | 'PLACE'): string | null {
  return countryOf(key, type) ?? (type === 'PLACE' ? (OTHER_PLACES.get(key) ?? null) : null);
}

/** True for the name of a country or of a country's capital. */
export function isCountryOrCapital(text: string): boolean {
  const key = nameKey(text);
  return COUNTRY_NAMES.has(key) || CAPITALS.has(key);
}

const CAPITALS: ReadonlySet<string> = new Set(COUNTRIES.flatMap(({ capitals }) => capitals.map(nameKey)));
