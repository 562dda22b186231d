import { byCodeUnits, type Claim } from './claim';
import { isMutual, isOpen } from './family';

/** Names by which what happens to the unnamed is looked up. */
const MOST_NAMES = 10;
const MOST_PAIRS = 12;
const MOST_SIDES = 6;

/** What the reports of one event are found by, each of another's: what they have in common is among it. */
export function mergeKeysOf({ family, agents, patients, place, near, around }: Claim): readonly string[] {
  const under = (ids: readonly string[]): string[] => ids.map((id) => `${family} ${id}`);
  if (isOpen(family)) return under([...new Set([...near, ...around])].slice(0, MOST_NAMES));
  if (isMutual(family)) return pairsOf([...agents, ...patients]).map((pair) => `${family} ${pair}`);
  if (family === 'VIOLENCE')
    return [...new Set(under([...(place === null ? [] : [place]), ...patients, ...agents].slice(0, MOST_SIDES)))];
  if (family === 'VISIT') return under(agents);
  if (family === 'INVITE') return under(patients);
  if (family === 'BID') return under([...agents, ...patients]);
  const alone = under(agents).map((key) => `${key} >`);
  const both = agents.flatMap((agent) => patients.map((patient) => `${family} ${agent} > ${patient}`));
  return [...both, ...alone].slice(0, MOST_PAIRS);
}

function pairsOf(ids: readonly string[]): readonly string[] {
  const everyone = [...ids].sort(byCodeUnits);
  return everyone.flatMap((one, i) => everyone.slice(i + 1).map((other) => `${one} ${other}`)).slice(0, MOST_PAIRS);
}
