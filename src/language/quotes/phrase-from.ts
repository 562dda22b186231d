import {
  AUXILIARY,
  CLAUSE_OPENER,
  isA,
  NOMINAL_PRONOUN,
  PREPOSITION,
  SUBJECT_PRONOUN,
  TIME_WORD,
} from './closed-class';
import type { Item, ItemRange } from './passage';
import { isAdverb, isVerbLike } from './word-classes';

const LONGEST_PHRASE = 24;
const LONGEST_BRACKET = 6;

/** The noun phrase that starts at item `start`; null where the item cannot open one. */
export function phraseFrom(items: readonly Item[], start: number, limit: number): ItemRange | null {
  const first = items[start];
  if (!first || start >= limit || first.kind !== 'word') return null;
  if (isA(first, SUBJECT_PRONOUN) && !isA(first, NOMINAL_PRONOUN)) return { from: start, to: start + 1 };
  if (isA(first, PREPOSITION | CLAUSE_OPENER) || (isA(first, AUXILIARY) && !first.capital)) return null;
  if (isAdverb(first) || isA(first, TIME_WORD)) return null;
  let i = start;
  while (i < limit && i < start + LONGEST_PHRASE) {
    const item = items[i];
    if (item.kind === 'possessive') {
      i++;
      continue;
    }
    if (item.kind === 'open') {
      const close = closingOf(items, i, limit);
      if (close < 0 || close - i > LONGEST_BRACKET) break;
      i = close + 1;
      continue;
    }
    if (item.kind !== 'word') break;
    if (i > start && endsPhrase(items, i, limit)) break;
    i++;
  }
  while (i > start + 1 && (isAdverb(items[i - 1]) || isA(items[i - 1], PREPOSITION))) i--;
  return { from: start, to: i };
}

function closingOf(items: readonly Item[], open: number, limit: number): number {
  for (let i = open + 1; i < limit && i < open + LONGEST_PHRASE; i++) if (items[i].kind === 'close') return i;
  return -1;
}

function endsPhrase(items: readonly Item[], at: number, limit: number): boolean {
  const item = items[at];
  const { lower } = item;
  if (lower === 'and' || lower === 'or') return !(items[at + 1]?.capital && items[at - 1].capital);
  if (isA(item, CLAUSE_OPENER | SUBJECT_PRONOUN)) return true;
  if (isVerbLike(items, at)) return true;
  if (isA(item, TIME_WORD) && (item.capital || !items[at - 1].capital)) return true;
  if (isA(item, PREPOSITION)) {
    // `a spokesman for the mayor`, `the head of the union`: these belong to the noun, times and places do not.
    return !/^(?:of|for|from|with|at)$/.test(lower) || at + 1 >= limit || isA(items[at + 1], TIME_WORD);
  }
  return isAdverb(item) || (!item.capital && items[at - 1].capital && lower.endsWith('ing'));
}
