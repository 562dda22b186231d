import type { Span } from '../../article/span';
import { KINDS, type Kind } from './vocabulary';

/** A stretch of a text around words that date expressions have; offsets into that text. */
export interface Window extends Span {
  readonly kinds: ReadonlySet<Kind>;
}

// An expression reaches at most so far on either side of the word that it cannot do without.
const REACH = 90;

/** The stretches in which a date expression may stand: most of an article needs no closer look. */
export function windowsOf(text: string): Window[] {
  const windows: { start: number; end: number; kinds: Set<Kind> }[] = [];
  for (const match of text.matchAll(/[A-Za-z]+|\d+/g)) {
    const kinds = /^\d/.test(match[0]) ? NUMBER : KINDS.get(match[0].toLowerCase());
    if (!kinds) continue;
    const start = wordStart(text, match.index - REACH);
    const end = wordEnd(text, match.index + match[0].length + REACH);
    const last = windows.at(-1);
    if (last && start <= last.end) {
      last.end = Math.max(last.end, end);
      for (const kind of kinds) last.kinds.add(kind);
    } else {
      windows.push({ start, end, kinds: new Set(kinds) });
    }
  }
  return windows;
}

const NUMBER: readonly Kind[] = ['number'];

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
