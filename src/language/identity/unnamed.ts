import type { Gender, Token } from '../analysis';
import { ROLE_HEADS } from '../lexicon/titles';
import { wordSet } from '../lexicon/word-list';
import { clauseWord, EQUATING, LETTERS, OPENER } from './clause-words';
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

/** Somebody without a name: `a spokesman`, `the woman`, `his wife`. */
export interface Unnamed {
  readonly cluster: null;
  readonly gender: Gender | null;
}

const SOMEBODY: Unnamed = { cluster: null, gender: null };
const MAN: Unnamed = { cluster: null, gender: 'male' };
const WOMAN: Unnamed = { cluster: null, gender: 'female' };

/** Whom a word can mean as the head of a noun phrase, or null. */
export function unnamedHead(word: string): Unnamed | null {
  const gender = MALE.has(word) ? 'male' : FEMALE.has(word) ? 'female' : titleGender(word);
  if (gender !== null) return gender === 'male' ? MAN : WOMAN;
  return NEUTRAL.has(word) || ROLE_HEADS.has(word) ? SOMEBODY : null;
}

/** True where the token, an `unnamedHead`, ends a noun phrase for one person. */
export function isUnnamed(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at > index - 4 && at >= 0 && (clauseWord(tokens[at].spelling) & (LETTERS | OPENER)) === LETTERS) at--;
  if (at < 0 || !(clauseWord(tokens[at].spelling) & OPENER)) return false;
  // `Peskov, the spokesman,` and `is a lawyer` tell of somebody named
  return at === 0 || !(clauseWord(tokens[at - 1].spelling) & EQUATING);
}
