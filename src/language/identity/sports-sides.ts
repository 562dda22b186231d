import type { Name } from '../analysis';
import { CLUBS, TEAM_NICKNAMES } from '../lexicon/teams';
import { countryOf } from './canonical-place';
import { nameKey } from './name-key';

const NICKNAMES: ReadonlySet<string> = new Set(TEAM_NICKNAMES.map(nameKey));
const CLUB_NAMES: ReadonlySet<string> = new Set(CLUBS.map(nameKey));

const BEATS = /^ (?:beat|defeated|edged|routed|thrashed|upset|downed|crushed|lost to|drew with|tied|overcame) $/;
const SCORE = /^ \d{1,3}[-–]\d{1,3}\b/;
const PLAYS =
  /^ (?:had |has |have )?(?:won|beat|defeated|lost|led|trailed|scored|defended|drew|tied|equalised|equalized)\b/;
const STAFF = /^ (?:coach|captain|manager|quarterback|goalkeeper|keeper|striker|midfielder|defender|fans|bench)\b/;

/** True for the nickname of a team: `Bulls`. */
export const isNickname = (text: string): boolean => NICKNAMES.has(nameKey(text));

/**
 * Indices of the names that are teams called by their town or state: `[Georgia] beat [Alabama] 33-18`, and from there
 * `[Alabama] had won` and `the [Alabama] coach`; likewise of clubs, and of the town of a team that the article names.
 */
export function sportsSides(names: readonly Name[], text: string): Set<number> {
  const sides = new Set<number>();
  const teams = new Set<string>();
  for (let index = 0; index + 1 < names.length; index++) {
    const [a, b] = [names[index], names[index + 1]];
    if (!BEATS.test(text.slice(a.end, b.start)) || !SCORE.test(text.slice(b.end, b.end + 10))) continue;
    // National teams are called their countries.
    if (countryOf(a.text, a.type) !== null && countryOf(b.text, b.type) !== null) continue;
    for (const side of [index, index + 1])
      if (names[side].type === 'PLACE' || names[side].type === 'ORGANIZATION') {
        if (names[side].type === 'PLACE') sides.add(side);
        teams.add(nameKey(names[side].text));
      }
  }
  for (const { text: name, type } of names) {
    const key = nameKey(name);
    if (type === 'ORGANIZATION') for (const town of townsOf(key)) teams.add(town);
    else if (CLUB_NAMES.has(key)) teams.add(key);
  }
  names.forEach(({ text: name, type, start, end }, index) => {
    if (type !== 'PLACE' || !teams.has(nameKey(name))) return;
    const after = text.slice(end, end + 24);
    const staff = /\bthe $/i.test(text.slice(Math.max(0, start - 4), start)) && STAFF.test(after);
    const placed = /\b(?:in|near|from|to|at|of) $/i.test(text.slice(Math.max(0, start - 6), start));
    if (staff || (!placed && PLAYS.test(after))) sides.add(index);
  });
  return sides;
}

// `chicago bulls` → `chicago`
function townsOf(key: string): string[] {
  const words = key.split(' ');
  return [1, 2].flatMap((length) =>
    words.length > length && NICKNAMES.has(words.slice(-length).join(' ')) ? [words.slice(0, -length).join(' ')] : [],
  );
}
