import { CLUBS, TEAM_NICKNAMES } from '../lexicon/teams';
import { kept, mapped } from '../lists';
import { nameKey } from './name-key';

const NICKNAMES: ReadonlySet<string> = new Set(TEAM_NICKNAMES.map(nameKey));
const CLUB_NAMES: ReadonlySet<string> = new Set(CLUBS.map(nameKey));

/** True for the folded nickname of a team: `bulls`. */
export const isNickname = (key: string): boolean => NICKNAMES.has(key);

/** True for the folded name of a club that is called by its town. */
export const isClub = (key: string): boolean => CLUB_NAMES.has(key);

// `chicago bulls` → `chicago`
export function townsOf(key: string): readonly string[] {
  const last = key.lastIndexOf(' ');
  const secondLast = last > 0 ? key.lastIndexOf(' ', last - 1) : -1;
  const cuts = kept([last, secondLast], (cut) => cut > 0 && isNickname(key.slice(cut + 1)));
  return mapped(cuts, (cut) => key.slice(0, cut));
}
