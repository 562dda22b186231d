import type { Gender, Token } from '../analysis';
import { ROLE_HEADS } from '../lexicon/titles';
import { wordSet } from '../lexicon/word-list';
import { titleGender } from './gender';

const MALE = wordSet(
  'man boy husband son father brother uncle nephew grandfather grandson gentleman guy policeman fisherman boyfriend',
);
const FEMALE = wordSet(
  'woman girl wife daughter mother sister aunt niece grandmother granddaughter policewoman girlfriend widow',
);
const NEUTRAL = wordSet(
  'person resident witness victim patient worker colleague friend source neighbor neighbour survivor passenger relative cousin child teenager employee customer user voter supporter',
);
const OPENERS = wordSet('a an one another the this that his her their my');

/** Somebody without a name: `a spokesman`, `the woman`, `his wife`. */
export interface Unnamed {
  readonly gender: Gender | null;
}

/** Reads the token as the head of a noun phrase for one unnamed person, or null. */
export function unnamedAt(tokens: readonly Token[], index: number): Unnamed | null {
  const word = tokens[index].text;
  const gender = MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : titleGender(word);
  if (gender === null && !NEUTRAL.has(word) && !ROLE_HEADS.has(word)) return null;
  let at = index - 1;
  while (at > index - 4 && at >= 0 && /^\p{L}/u.test(tokens[at].text) && !OPENERS.has(tokens[at].spelling.lower)) at--;
  if (at < 0 || !OPENERS.has(tokens[at].spelling.lower)) return null;
  // `Peskov, the spokesman,` and `is a lawyer` tell of somebody named
  const before = tokens[at - 1]?.spelling.lower ?? '';
  return /^(?:,|is|was|as|be|been|became|being|[(–—])$/.test(before) ? null : { gender };
}
