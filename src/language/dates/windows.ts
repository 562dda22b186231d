import type { Span } from '../../article/span';
import { KINDS, type Kind } from './vocabulary';

/** A stretch of a text around words that date expressions have; offsets into that text. */
export interface Window extends Span {
  readonly kinds: ReadonlySet<Kind>;
  /** All of its words, in small letters. */
  readonly words: ReadonlySet<string>;
}

interface Draft {
  start: number;
  end: number;
  readonly kinds: Set<Kind>;
}

// An expression reaches at most so far on either side of the word that it cannot do without.
const REACH = 90;
const LONGEST_WORD = Math.max(...[...KINDS.keys()].map((word) => word.length));
const NUMBER: readonly Kind[] = ['number'];

/** The stretches in which a date expression may stand: most of an article needs no closer look. */
export function windowsOf(text: string): Window[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const from = at++;
    if (isDigit(code)) {
      while (at < text.length && isDigit(text.charCodeAt(at))) at++;
      open(text, from, at, NUMBER, drafts);
    } else if (isLetter(code)) {
      while (at < text.length && isLetter(text.charCodeAt(at))) at++;
      const kinds = at - from > LONGEST_WORD ? undefined : KINDS.get(text.slice(from, at).toLowerCase());
      if (kinds) open(text, from, at, kinds, drafts);
    }
  }
  return drafts.map((draft) => ({ ...draft, words: wordsOf(text.slice(draft.start, draft.end)) }));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A window around the word from `from` to `to`, or a longer last one. */
function open(text: string, from: number, to: number, kinds: readonly Kind[], drafts: Draft[]): void {
  const start = wordStart(text, from - REACH);
  const end = wordEnd(text, to + REACH);
  const last = drafts.at(-1);
  if (last && start <= last.end) {
    last.end = Math.max(last.end, end);
    for (const kind of kinds) last.kinds.add(kind);
  } else {
    drafts.push({ start, end, kinds: new Set(kinds) });
  }
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[a-z]+/g));
}

// A window begins and ends at white space where some is near, so that no rule sees half a word.
function wordStart(text: string, from: number): number {
  let start = Math.max(0, from);
  for (let steps = 0; start > 0 && steps < REACH && !/\s/.test(text[start - 1]); steps++) start--;
  return start;
}

function wordEnd(text: string, from: number): number {
  let end = Math.min(text.length, from);
  for (let steps = 0; end < text.length && steps < REACH && !/\s/.test(text[end]); steps++) end++;
  return end;
}
