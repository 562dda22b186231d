import type { Token } from '../analysis';
import { LEADING_ABBREVIATIONS, SAYING_AFTER_QUOTE, SENTENCE_OPENERS } from './abbreviations';
import { isLower, isUpper, kindOf, MARK } from './characters';
import { bySpelling } from './spelling';

const CLOSERS = new Set(['"', '”', "'", '’', "''", ')', ']', '}', '»', '›']);
const OPENERS = new Set(['"', '“', "'", '‘', '``', "''", '(', '[', '«', '‹', '„', '‟', '-', '--', '—', '–', '•', '*']);
const TERMINALS = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '‽']);

/** What the spelling of a token tells about the ends of sentences, a bit each. */
const TERMINAL = 1;
const CLOSER = 2;
const OPENER = 4;
/** A word, number, handle or sum. */
const WORD = 8;
const SMALL = 16;
/** A word with its own full stop. */
const ABBREVIATION = 32;
/** One that never ends a sentence. */
const LEADING = 64;

const roleOf = bySpelling((text, lower): number => {
  const word = /^[\p{L}\p{N}@#$€£₹]/u.test(text);
  const abbreviation = word && text.length > 1 && text.endsWith('.');
  return (
    (TERMINALS.has(text) || /^\.{2,}$/.test(text) ? TERMINAL : 0) |
    (CLOSERS.has(text) ? CLOSER : 0) |
    (OPENERS.has(text) ? OPENER : 0) |
    (word ? WORD : 0) |
    (isLower(text) ? SMALL : 0) |
    (abbreviation ? ABBREVIATION : 0) |
    (abbreviation && LEADING_ABBREVIATIONS.has(lower.slice(0, -1)) ? LEADING : 0)
  );
});

const roleAt = (tokens: readonly Token[], index: number): number => roleOf(tokens[index].spelling);

/** The first token from `index` that is no opening mark. */
function skipOpeners(tokens: readonly Token[], index: number, end: number): number {
  let at = index;
  while (at < end && at < index + 4 && (roleAt(tokens, at) & OPENER) !== 0) at++;
  return at;
}

/** `"Why now?" Lee Kuan asked`: the sentence goes on after the quote. */
function goesOnWithCue(tokens: readonly Token[], index: number, end: number): boolean {
  for (let at = index; at < end && at < index + 5; at++) {
    const { text } = tokens[at];
    if (SAYING_AFTER_QUOTE.has(text)) return true;
    if (!isUpper(text)) return false;
  }
  return false;
}

/** True where a word with its own full stop (`U.S.`, `Inc.`, `a.m.`) closes the sentence before `next`. */
function abbreviationEnds(word: string, next: string): boolean {
  const key = word.slice(0, -1).toLowerCase();
  if (key === 'a.m' || key === 'p.m' || key === 'etc') return isUpper(next) && !/^\p{Lu}{2,4}$/u.test(next);
  if (key.length === 1) return SENTENCE_OPENERS.has(next) && next !== 'A' && next !== 'I';
  return SENTENCE_OPENERS.has(next);
}

/** `1.` or `(2)` before an item of a list is no sentence. */
function isListNumber(tokens: readonly Token[], start: number, index: number): boolean {
  return index === start + 1 && /^\d{1,3}$/.test(tokens[start].text);
}

/**
 * Cuts tokens `start` to `end` (one paragraph) into sentences: the index after the last token of each.
 * A full stop, question or exclamation mark ends one where what follows can begin one; closing marks go with it.
 */
export function sentenceEnds(tokens: readonly Token[], start: number, end: number): number[] {
  const ends: number[] = [];
  let from = start;
  for (let index = start; index < end; index++) {
    const { text, spelling } = tokens[index];
    if (kindOf(text.charCodeAt(text.length - 1)) !== MARK) continue;
    const role = roleOf(spelling);
    if ((role & (TERMINAL | ABBREVIATION)) === 0) continue;
    let after = index + 1;
    while (after < end && ((roleAt(tokens, after) & TERMINAL) !== 0 || closes(tokens, after))) after++;
    index = after - 1;
    if (after >= end) break;
    const first = skipOpeners(tokens, after, end);
    if (first >= end) continue;
    if ((roleAt(tokens, first) & (WORD | SMALL)) !== WORD) continue;
    const closed = (roleAt(tokens, after - 1) & CLOSER) !== 0;
    if ((role & LEADING) !== 0) continue;
    const bare = (role & ABBREVIATION) !== 0 && !closed && first === after;
    if (bare && !abbreviationEnds(text, tokens[first].text)) continue;
    if (text === '.' && isListNumber(tokens, from, after - 1)) continue;
    if (closed && text !== '.' && goesOnWithCue(tokens, first, end)) continue;
    ends.push(after);
    from = after;
  }
  if (from < end) ends.push(end);
  return ends;
}

/** A closing mark stands against what is before it; one with white space before it opens what follows. */
function closes(tokens: readonly Token[], index: number): boolean {
  return (roleAt(tokens, index) & CLOSER) !== 0 && tokens[index].start === tokens[index - 1].end;
}
