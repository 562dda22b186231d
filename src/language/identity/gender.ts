import type { Gender } from '../analysis';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names';
import { wordSet } from '../lexicon/word-list';
import { GIVEN_NAME_GROUPS } from './given-name-variants';

const MALE_TITLES = new Set(
  'mr sir lord king prince emperor pope father brother chairman spokesman congressman businessman herr monsieur shri don duke sultan emir imam sheikh'.split(
    ' ',
  ),
);
const FEMALE_TITLES = new Set(
  'mrs ms miss madam madame dame lady queen princess empress sister mother chairwoman spokeswoman congresswoman businesswoman actress frau mme smt sheikha duchess baroness'.split(
    ' ',
  ),
);

/** The gender that a folded title or role word tells, or null: `mrs`, `spokeswoman` → female. */
export function titleGender(word: string): Gender | null {
  if (MALE_TITLES.has(word)) return 'male';
  return FEMALE_TITLES.has(word) ? 'female' : null;
}

/** Genders of given names: folded name → gender; those used for both are left out. */
export function loadGivenNameGenders(): ReadonlyMap<string, Gender> {
  const found = new Map<string, Gender>();
  for (const name of wordSet(FEMALE_NAMES)) found.set(name, 'female');
  for (const name of wordSet(MALE_NAMES)) found.set(name, 'male');
  for (const variants of GIVEN_NAME_GROUPS) {
    const genders = new Set(variants.flatMap((name) => found.get(name) ?? []));
    if (genders.size === 1) for (const name of variants) if (!found.has(name)) found.set(name, [...genders][0]);
  }
  for (const name of BOTH) found.delete(name);
  return found;
}

const BOTH =
  'kim jean alex chris pat sam robin lee leslie kelly jordan taylor casey jamie jackie morgan andrea nikita sasha dana francis marion carol shannon tracy ashley courtney whitney kerry jean-claude ali nour sandy angel jesus jan joan'.split(
    ' ',
  );
