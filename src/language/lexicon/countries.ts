import { COUNTRY_LINES } from './country-data';

export interface Country {
  readonly name: string;
  readonly capitals: readonly string[];
  /** Singular adjectives and nouns: `Russian`. */
  readonly demonyms: readonly string[];
  readonly otherNames: readonly string[];
}

const list = (cell: string): string[] => (cell === '' ? [] : cell.split(','));

/** Countries, territories and continents, in alphabetical order of the main list. */
export const COUNTRIES: readonly Country[] = COUNTRY_LINES.trim()
  .split('\n')
  .map((line) => {
    const [name, capitals, demonyms, otherNames] = line.split('|');
    return { name, capitals: list(capitals), demonyms: list(demonyms), otherNames: list(otherNames) };
  });

function plural(demonym: string): string | null {
  if (/(?:ese|ish|ch|ss|sh|man|men)$/.test(demonym)) return null;
  return `${demonym}s`;
}

/** Every country by each of its names, in lower case: `uk` → United Kingdom. */
export const COUNTRY_BY_NAME: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) =>
    [country.name, ...country.otherNames].map((name): [string, Country] => [name.toLowerCase(), country]),
  ),
);

/** Every country by its demonyms, singular and plural, in lower case: `russians` → Russia. */
export const COUNTRY_BY_DEMONYM: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) =>
    country.demonyms
      .flatMap((demonym) => [demonym, plural(demonym)])
      .filter((demonym) => demonym !== null)
      .map((demonym): [string, Country] => [demonym.toLowerCase(), country]),
  ),
);

/** Capitals in lower case, each with its country. */
export const COUNTRY_BY_CAPITAL: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.flatMap((country) =>
    country.capitals.map((capital): [string, Country] => [capital.toLowerCase(), country]),
  ),
);

/** True for a single word that names a nation, its people or its capital, in whatever case: `India`, `Sino` no. */
export function isNationWord(word: string): boolean {
  const key = word.toLowerCase();
  return COUNTRY_BY_NAME.has(key) || COUNTRY_BY_DEMONYM.has(key) || COUNTRY_BY_CAPITAL.has(key);
}
