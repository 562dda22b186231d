import { ROLE_HEADS, ROLE_MODIFIERS } from '../lexicon/titles';
import { wordSet } from '../lexicon/word-list';
import { bySpelling } from '../tokens/spelling';

/** What a word may be to a nominal; `nominalWord` gives a sum of these. */
export const THE = 1;
export const HEAD = 2;
export const MODIFIER = 4;
/** `of`, `for`: the office goes on behind its head. */
export const LINK = 8;
/** Before a nominal that says what somebody is, not who: `Russia will [be] the president`. */
export const PREDICATING = 16;
/** Between such a word and the nominal: `is [now] the president`. */
export const ADVERB = 32;
export const POSSESSIVE = 64;
/** `EAM` */
export const SHORT = 128;

const LINKS = wordSet('of for and to');
const PREDICATES = wordSet('be is was were are been being become becomes became as named elected appointed sworn');
const ADVERBS = wordSet('not now then also still');

export const nominalWord = bySpelling((text, lower): number => {
  let bits = 0;
  if (lower === 'the') bits |= THE;
  if (ROLE_HEADS.has(lower)) bits |= HEAD;
  if (ROLE_MODIFIERS.has(lower)) bits |= MODIFIER;
  if (LINKS.has(lower)) bits |= LINK;
  if (PREDICATES.has(lower)) bits |= PREDICATING;
  if (ADVERBS.has(lower)) bits |= ADVERB;
  if (/^['’]s?$/.test(text)) bits |= POSSESSIVE;
  if (/^\p{Lu}{2,4}$/u.test(text)) bits |= SHORT;
  return bits;
});
