import type { Sentence } from '../analysis';
import type { Word } from './words';

/** `capitals`: all in capital letters; `title`: every word begins with one; in both a capital tells nothing. */
export type SentenceCase = 'prose' | 'title' | 'capitals';

const SHARE_OF_CAPITALS = 0.7;
const SHARE_OF_TITLE_CASE = 0.75;

/** How a sentence uses capitals: a headline differs from prose. */
export function sentenceCase(words: readonly Word[], { tokenStart, tokenEnd }: Sentence): SentenceCase {
  let letters = 0;
  let capitals = 0;
  let initials = 0;
  for (let index = tokenStart; index < tokenEnd; index++) {
    const word = words[index];
    if (word.text.length < 2 || !/^\p{L}/u.test(word.text)) continue;
    letters++;
    if (word.capitals) capitals++;
    if (word.capital) initials++;
  }
  if (letters > 3 && capitals >= SHARE_OF_CAPITALS * letters) return 'capitals';
  return letters > 5 && initials >= SHARE_OF_TITLE_CASE * letters ? 'title' : 'prose';
}
