import { COUNTRY_BY_CAPITAL, COUNTRY_BY_NAME } from '../lexicon/countries';
import { KNOWN_PLACES } from '../lexicon/places';
import { nameKey } from './name-key';
import { stateOf } from './us-states';

const WORLD: ReadonlySet<string> = new Set(
  [...KNOWN_PLACES, ...COUNTRY_BY_NAME.keys(), ...COUNTRY_BY_CAPITAL.keys()].map(nameKey),
);

/** True for a country, capital, state or another place that the world knows. */
export function isWorldPlace(text: string): boolean {
  return WORLD.has(nameKey(text)) || stateOf(text) !== null;
}
