import {
  AUXILIARIES,
  CLAUSE_OPENERS,
  NOMINAL_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from './closed-class';
import type { Item, ItemRange } from './passage';
import { isAdverb, isVerbLike } from './word-classes';

const LONGEST_PHRASE = 24;
const LONGEST_BRACKET = 6;

/** The noun phrase that starts at item `start`; null where the item cannot open one. */
export function phraseFrom(items: readonly Item[], start: number, limit: number): ItemRange | null {
  const first = items[start];
  if (!first || start >= limit || first.kind !== 'word') return null;
  const { lower } = first;
  if (SUBJECT_PRONOUNS.has(lower) && !NOMINAL_PRONOUNS.has(lower)) return { from: start, to: start + 1 };
  if (PREPOSITIONS.has(lower) || CLAUSE_OPENERS.has(lower) || (AUXILIARIES.has(lower) && !first.capital)) return null;
  if (isAdverb(first) || TIME_WORDS.has(lower)) return null;
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
  while (i > start + 1 && (isAdverb(items[i - 1]) || PREPOSITIONS.has(items[i - 1].lower))) i--;
  return { from: start, to: i };
}

function closingOf(items: readonly Item[], open: number, limit: number): number {
  for (let i = open + 1; i < limit && i < open + LONGEST_PHRASE; i++) if (items[i].kind === 'close') return i;
  return -1;
}

function endsPhrase(items: readonly Item[], at: number, limit: number): boolean {
  const { lower } = items[at];
  if (lower === 'and' || lower === 'or') return !(items[at + 1]?.capital && items[at - 1].capital);
  if (CLAUSE_OPENERS.has(lower) || SUBJECT_PRONOUNS.has(lower)) return true;
  if (isVerbLike(items, at)) return true;
  if (TIME_WORDS.has(lower) && !items[at - 1].capital) return true;
  if (TIME_WORDS.has(lower) && items[at].capital) return true;
  if (PREPOSITIONS.has(lower)) {
    // `a spokesman for the mayor`, `the head of the union`: these belong to the noun, times and places do not.
    return !/^(?:of|for|from|with|at)$/.test(lower) || at + 1 >= limit || TIME_WORDS.has(items[at + 1].lower);
  }
  return isAdverb(items[at]) || (/ing$/.test(lower) && !items[at].capital && items[at - 1].capital);
}
