import { byCodeUnits, type Claim } from './claim';
import { isMutual, isOpen } from './family';

/** Names by which what happens to the unnamed is looked up. */
const MOST_NAMES = 10;
const MOST_PAIRS = 12;
const MOST_SIDES = 6;

/** What the reports of one event are found by, each of another's: what they have in common is among it. */
export function mergeKeysOf({ family, agents, patients, place, near, around }: Claim): readonly string[] {
  if (isOpen(family)) return under(family, distinct([...near, ...around]).slice(0, MOST_NAMES));
  if (isMutual(family)) return pairsOf(family, [...agents, ...patients].sort(byCodeUnits));
  switch (family) {
    case 'VIOLENCE': {
      const sides = [...patients, ...agents];
      return under(family, distinct((place === null ? sides : [place, ...sides]).slice(0, MOST_SIDES)));
    }
    case 'VISIT':
      return under(family, agents);
    case 'INVITE':
      return under(family, patients);
    case 'BID':
      return under(family, [...agents, ...patients]);
    default:
      return directed(family, agents, patients);
  }
}

function under(family: string, ids: readonly string[]): readonly string[] {
  return ids.map((id) => `${family} ${id}`);
}

/** Both sides, then the agents alone. */
function directed(family: string, agents: readonly string[], patients: readonly string[]): readonly string[] {
  const keys: string[] = [];
  for (const agent of agents)
    for (const patient of patients) if (keys.length < MOST_PAIRS) keys.push(`${family} ${agent} > ${patient}`);
  for (const agent of agents) if (keys.length < MOST_PAIRS) keys.push(`${family} ${agent} >`);
  return keys;
}

function pairsOf(family: string, everyone: readonly string[]): readonly string[] {
  const keys: string[] = [];
  for (let one = 0; one < everyone.length; one++)
    for (let other = one + 1; other < everyone.length; other++)
      if (keys.length < MOST_PAIRS) keys.push(`${family} ${everyone[one]} ${everyone[other]}`);
  return keys;
}

function distinct(ids: readonly string[]): readonly string[] {
  return ids.filter((id, at) => ids.indexOf(id) === at);
}
