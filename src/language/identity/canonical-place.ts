import type { NameType } from '../analysis';
import { COUNTRIES, COUNTRY_BY_DEMONYM } from '../lexicon/countries';
import { nameKey } from './name-key';

const BY_NAME: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ name, otherNames }) =>
    [name, ...otherNames].map((form): [string, string] => [nameKey(form), name]),
  ),
);

const BY_DEMONYM: ReadonlyMap<string, string> = new Map(
  [...COUNTRY_BY_DEMONYM].map(([demonym, { name }]): [string, string] => [nameKey(demonym), name]),
);

/** The country that a demonym (`Russian`) or another of its names (`U.S.`) belongs to, or null. */
export function canonicalPlace(text: string, type: NameType): string | null {
  if (type !== 'NORP' && type !== 'PLACE') return null;
  const key = nameKey(text).replace(/^the /, '');
  return BY_NAME.get(key) ?? (type === 'NORP' ? BY_DEMONYM.get(key) : undefined) ?? null;
}
