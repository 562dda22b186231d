import type { Span } from '../../article/span';
import type { Token } from '../analysis';
import {
  ADVERB,
  CLAUSE_END,
  CLAUSE_OPENER,
  clauseWord,
  POSSESSIVE,
  PREPOSITION,
  SAYING,
  TITLE,
  VERB,
  WORD,
} from './clause-words';
import type { Part } from './pronouns';

/** Part that the mention at `span` plays, by what stands around it: tokens `first` up to `last`, exclusive. */
export function clausePart(tokens: readonly Token[], first: number, last: number, { start }: Span): Part {
  const next = last < tokens.length ? clauseWord(tokens[last].spelling) : CLAUSE_END;
  if (next & POSSESSIVE) return 'possessor';
  let before = first - 1;
  while (before >= 0 && first - before < 9 && clauseWord(tokens[before].spelling) & TITLE) before--;
  const word = before >= 0 ? clauseWord(tokens[before].spelling) : 0;
  const verbal = isVerbal(tokens, last);
  if (word & PREPOSITION && !(verbal && tokens[before].spelling.lower === 'after'))
    return verbal && word & CLAUSE_OPENER ? 'subject' : 'oblique';
  if (verbal) return 'subject';
  // `said Lavrov.` and `Lavrov, who …`
  if (word & SAYING) return next & CLAUSE_END ? 'subject' : 'object';
  const opens = !(word & WORD) || tokens[before].end > start;
  return opens ? 'subject' : 'object';
}

/** True where a verb follows, adverbs passed over: `Putin [also] said`. */
function isVerbal(tokens: readonly Token[], at: number): boolean {
  let index = at;
  while (index < tokens.length) {
    const word = clauseWord(tokens[index].spelling);
    if (index === at + 3 || !(word & ADVERB)) return (word & VERB) !== 0;
    index++;
  }
  return false;
}
