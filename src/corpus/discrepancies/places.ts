import { COUNTRY_BY_DEMONYM, COUNTRY_BY_NAME } from '../../language/lexicon/countries';
import { fold } from '../../language/lexicon/fold';
import type { DiscrepancyInput, Told } from './told';

const REGION =
  /\b(?:province|district|county|region|state|oblast|valley|coast|island|islands|river|sea|gulf|bay|mountains?|desert|north|south|east|west|northern|southern|eastern|western|central|peninsula|border|continent|africa|asia|europe|america)\b/i;
const FACILITY =
  /\b(?:hall|house|palace|hotel|square|centre|center|street|road|avenue|bridge|airport|university|school|college|stadium|park|museum|hospital|market|station|church|mosque|temple|prison|base|port|harbour|harbor|castle|theatre|theater|club|factory|plant|mine|camp|building|tower|mall|kremlin|court|parliament|embassy|quarter|suburb)\b/i;

/** `Cape Horn`, `Lake Victoria`: by its first word, as a ship sinks off a cape and near a town. */
const LANDMARK = /^(?:cape|mount|lake|point)(?=\s+\p{Lu})(?!\s+(?:town|city)\b)/iu;

type Level = 'country' | 'region' | 'facility' | 'town' | `landmark ${string}`;

/**
 * True where two reports' places exclude one another: both of one level (two towns, two countries, two capes), and neither
 * article names the other's place, as one that lies in or near it would be.
 */
export function comparablePlaces(input: DiscrepancyInput, a: Told, b: Told): boolean {
  const [here, there] = [fold(a.claim.value), fold(b.claim.value)];
  if (here.includes(there) || there.includes(here)) return false;
  const level = levelOf(a.claim.value);
  if (level !== levelOf(b.claim.value) || level === 'region') return false;
  return !names(input, a.path, there) && !names(input, b.path, here);
}

function levelOf(place: string): Level {
  const name = fold(place);
  if (COUNTRY_BY_NAME.has(name) || COUNTRY_BY_DEMONYM.has(name)) return 'country';
  const landmark = LANDMARK.exec(place);
  if (landmark) return `landmark ${landmark[0].toLowerCase()}`;
  if (REGION.test(place)) return 'region';
  return FACILITY.test(place) ? 'facility' : 'town';
}

function names(input: DiscrepancyInput, path: string, place: string): boolean {
  const { mentions, article } = input.analysis(path)!;
  if (article.dateline?.place && fold(article.dateline.place.text).includes(place)) return true;
  return mentions.some(({ text, form }) => form === 'name' && fold(text) === place);
}
