import { COUNTRY_BY_CAPITAL, COUNTRY_BY_NAME } from '../lexicon/countries';
import { KNOWN_PLACES } from '../lexicon/places';
import { nameKey } from './name-key';
import { stateOf } from './us-states';

const WORLD: ReadonlySet<string> = new Set(
  [...KNOWN_PLACES, ...COUNTRY_BY_NAME.keys(), ...COUNTRY_BY_CAPITAL.keys()].map(nameKey),
);

/** True for the folded name of a country, capital, state or another place that the world knows. */
export function isWorldPlace(key: string): boolean {
  return WORLD.has(key) || stateOf(key) !== null;
}
