import { CLUBS, TEAM_NICKNAMES } from '../lexicon/teams';
import { nameKey } from './name-key';

const NICKNAMES: ReadonlySet<string> = new Set(TEAM_NICKNAMES.map(nameKey));
const CLUB_NAMES: ReadonlySet<string> = new Set(CLUBS.map(nameKey));

/** True for the nickname of a team: `Bulls`. */
export const isNickname = (text: string): boolean => NICKNAMES.has(nameKey(text));

/** True for the folded name of a club that is called by its town. */
export const isClub = (key: string): boolean => CLUB_NAMES.has(key);

// `chicago bulls` → `chicago`
export function townsOf(key: string): string[] {
  const words = key.split(' ');
  return [1, 2].flatMap((length) =>
    words.length > length && NICKNAMES.has(words.slice(-length).join(' ')) ? [words.slice(0, -length).join(' ')] : [],
  );
}
