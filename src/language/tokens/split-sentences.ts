import type { Token } from '../analysis';
import { LEADING_ABBREVIATIONS, SAYING_AFTER_QUOTE, SENTENCE_OPENERS } from './abbreviations';
import { isLower, isUpper } from './characters';

const CLOSERS = new Set(['"', '”', "'", '’', "''", ')', ']', '}', '»', '›']);
const OPENERS = new Set(['"', '“', "'", '‘', '``', "''", '(', '[', '«', '‹', '„', '‟', '-', '--', '—', '–', '•', '*']);
const TERMINALS = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '‽']);

function isTerminal(text: string): boolean {
  return TERMINALS.has(text) || /^\.{2,}$/.test(text);
}

function isWord(text: string): boolean {
  return /^[\p{L}\p{N}@#$€£₹]/u.test(text);
}

/** The first token from `index` that is no opening mark. */
function skipOpeners(tokens: readonly Token[], index: number, end: number): number {
  let at = index;
  while (at < end && at < index + 4 && OPENERS.has(tokens[at].text)) at++;
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
  if (LEADING_ABBREVIATIONS.has(key)) return false;
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
    const { text } = tokens[index];
    const abbreviation = text.length > 1 && text.endsWith('.') && isWord(text);
    if (!abbreviation && !isTerminal(text)) continue;
    let after = index + 1;
    while (after < end && (isTerminal(tokens[after].text) || closes(tokens, after))) after++;
    index = after - 1;
    if (after >= end) break;
    const first = skipOpeners(tokens, after, end);
    if (first >= end) continue;
    const next = tokens[first].text;
    const closed = CLOSERS.has(tokens[after - 1].text);
    if (!isWord(next) || isLower(next)) continue;
    if (abbreviation && !closed && first === after && !abbreviationEnds(text, next)) continue;
    if (abbreviation && LEADING_ABBREVIATIONS.has(text.slice(0, -1).toLowerCase())) continue;
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
  return CLOSERS.has(tokens[index].text) && tokens[index].start === tokens[index - 1].end;
}
