import {
  ARTICLE,
  CLAUSE_OPENER,
  DETERMINER,
  isA,
  MODAL,
  NOMINAL_PRONOUN,
  PREPOSITION,
  SUBJECT_PRONOUN,
  TIME_ADVERB,
  TIME_WORD,
} from './closed-class';
import type { Item, ItemRange } from './passage';
import { isAdverb, isVerbLike } from './word-classes';
import { SMALL_ING } from './words';

const INDEFINITE = /^(?:some|any|every|no)(?:one|body)$/;
const RELATIVE = /^(?:who|which|what)$/;
/** What may stand before a subject, with a capital at the start of its sentence: `Then Roe said`. */
const LEADING: ReadonlySet<string> = new Set(
  'also then later earlier still now meanwhile instead however afterward again indeed as since'.split(' '),
);
/** How far a noun phrase may reach: long ones are rare, and a bound keeps all walks linear. */
const LONGEST_PHRASE = 24;
const LONGEST_POSSESSOR = 6;

/** The noun phrase that ends before item `end`, as far to the left as it reaches; null where there is none. */
export function phraseBefore(items: readonly Item[], last: number, limit: number): ItemRange | null {
  let end = last;
  while (end > limit + 1 && isA(items[end - 1], TIME_ADVERB)) end--;
  // `said continued claims`: behind a verb stands no subject.
  if (end > limit && !items[end - 1].lower.endsWith('ing') && isVerbLike(items, end - 1)) return null;
  let i = end;
  const lowest = Math.max(limit, end - LONGEST_PHRASE);
  while (i > lowest) {
    const item = items[i - 1];
    if (item.kind === 'possessive') {
      if (isVerbLike(items, i - 1)) break;
      i--;
      continue;
    }
    if (item.kind === 'close') {
      const open = openingOf(items, i - 1, lowest);
      if (open < 0) break;
      i = open;
      continue;
    }
    if (item.kind !== 'word') break;
    const { lower } = item;
    if (isA(item, SUBJECT_PRONOUN) && !isA(item, NOMINAL_PRONOUN)) {
      if (i === end || INDEFINITE.test(lower)) i--;
      break;
    }
    if (i < end && (isVerbLike(items, i - 1) || takesObject(items, i - 1))) break;
    if (isA(item, CLAUSE_OPENER)) {
      if ((lower !== 'and' && lower !== 'or') || !joinsPhrases(items, i - 1, end, lowest)) break;
    }
    i--;
    if (isA(item, ARTICLE) && i > lowest && startsPhrase(items[i - 1])) break;
  }
  // `would not comment on an order`: behind an auxiliary stands a verb, no phrase.
  if (i > lowest && i < end && isA(items[i - 1], MODAL) && !isA(items[i], DETERMINER)) return null;
  return trimPhrase(items, i, end);
}

/** `after that time | the official`: what stands before an article is another phrase, unless it leads to it. */
function startsPhrase(item: Item): boolean {
  const { kind, lower } = item;
  return kind === 'word' && !isA(item, PREPOSITION | DETERMINER) && lower !== 'and' && lower !== 'or';
}

/** `saying the deal`: a participle with an object of its own is no part of the phrase behind it. */
function takesObject(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return isA(items[at], SMALL_ING) && next?.kind === 'word' && (isA(next, DETERMINER) || next.capital);
}

function openingOf(items: readonly Item[], close: number, lowest: number): number {
  for (let i = close - 1; i >= lowest; i--) if (items[i].kind === 'open') return i;
  return -1;
}

/** `Roe and Doe said`: an `and` joins two subjects where both sides are names or start with a determiner. */
function joinsPhrases(items: readonly Item[], at: number, end: number, lowest: number): boolean {
  const left = items[at - 1];
  const right = items[at + 1];
  if (at - 1 < lowest || at + 1 >= end || left.kind !== 'word' || right.kind !== 'word') return false;
  if (isA(right, SUBJECT_PRONOUN)) return false;
  if (left.capital && right.capital) {
    // `went to Ohio and Roe said`: only a name at the start of the clause is a subject.
    for (let i = at - 1; i >= lowest; i--) {
      const item = items[i];
      if (item.kind !== 'word' || isA(item, CLAUSE_OPENER)) return true;
      if (isA(item, PREPOSITION) && item.lower !== 'of') return false;
      if (isVerbLike(items, i)) return false;
    }
    return true;
  }
  return !left.capital && !right.capital && !isA(right, DETERMINER);
}

/** The possessor that ends before item `end`: `on the mayor | 's` → `the mayor`. */
export function possessorBefore(items: readonly Item[], end: number, limit: number): ItemRange | null {
  let i = end;
  while (i > limit && i > end - LONGEST_POSSESSOR) {
    const item = items[i - 1];
    if (item.kind !== 'word' || isA(item, PREPOSITION | CLAUSE_OPENER)) break;
    if (i < end && isVerbLike(items, i - 1)) break;
    i--;
    if (isA(item, DETERMINER)) break;
  }
  return i < end ? { from: i, to: end } : null;
}

/** Cuts what cannot open a noun phrase: `In a statement Roe` → `Roe`, `Last week the mayor` → `the mayor`. */
function trimPhrase(items: readonly Item[], start: number, end: number): ItemRange | null {
  let from = start;
  while (from < end) {
    const item = items[from];
    const { lower } = item;
    const word = item.kind === 'word';
    if (word && (isAdverb(item) || LEADING.has(lower) || (isA(item, CLAUSE_OPENER) && !RELATIVE.test(lower)))) from++;
    else if (item.kind === 'possessive' || item.kind === 'close') from++;
    else if (word && isA(item, PREPOSITION)) {
      const inner = lastPhraseStart(items, from + 1, end);
      if (inner < 0) return null;
      from = inner;
    } else if (word && isA(item, TIME_WORD) && from + 1 < end && !/^(?:of|'s)$/.test(items[from + 1].lower)) from++;
    else break;
  }
  return from < end ? { from, to: end } : null;
}

/** Where the last phrase starts in `a statement Roe`: at a determiner, a pronoun or a capital after a small word. */
function lastPhraseStart(items: readonly Item[], from: number, end: number): number {
  for (let i = end - 1; i > from; i--) {
    const item = items[i];
    if (item.kind !== 'word') return -1;
    if (isA(item, DETERMINER) && !isA(items[i - 1], PREPOSITION)) return i;
    if (item.capital && !items[i - 1].capital && !isA(items[i - 1], PREPOSITION | DETERMINER)) return i;
    if (isA(item, SUBJECT_PRONOUN)) return i;
    if (isA(item, PREPOSITION)) return -1;
  }
  return -1;
}
