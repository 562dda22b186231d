import { dayPattern } from './dateline-day';

// Small patterns, put together by hand: as one, with its day within its words within its places, they take V8 a third
// of a second to compile.
const day = new RegExp(dayPattern, 'uy');
const word = /(?:\p{Lu}|d'|al-|el-)[\p{L}\p{M}'’.-]*/uy;
const step = / (?:(?:de la|del|de|la|al|el|of|the|da|do|di|es|sur|upon|on|and) )?/uy;
const separator = / ?[,/] ?| ?& | and /uy;
const bracket = / ?[[(]/uy;
const closing = /[\])](?=[ ]?[:,])/uy;

const mostWords = 4;
const mostPlaces = 4;

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** End of a word with a capital that opens no day, or -1. */
function wordEnd(text: string, at: number): number {
  const end = matchEnd(word, text, at);
  return end < 0 || matchEnd(day, text, at) >= 0 ? -1 : end;
}

/** End of one place's name of up to four words with the particles between them, or -1. */
function placeEnd(text: string, at: number): number {
  let end = wordEnd(text, at);
  for (let words = 1; end >= 0 && words < mostWords; words++) {
    const from = matchEnd(step, text, end);
    const next = from < 0 ? -1 : wordEnd(text, from);
    if (next < 0) break;
    end = next;
  }
  return end;
}

function nextPlaceEnd(text: string, at: number): number {
  const from = matchEnd(separator, text, at);
  return from < 0 ? -1 : placeEnd(text, from);
}

/** `[India]` before a colon or comma. */
function bracketEnd(text: string, at: number): number {
  const from = matchEnd(bracket, text, at);
  const end = from < 0 ? -1 : placeEnd(text, from);
  return end < 0 ? -1 : matchEnd(closing, text, end);
}

/**
 * Where the places that an article is filed from end, given the offset where they start; -1 where none start there:
 * `New Delhi [India]`, `LISBON / FARO, Portugal`, `Rio de Janeiro and Brasilia`.
 */
export function filingPlacesEnd(text: string, at: number): number {
  let end = placeEnd(text, at);
  for (let places = 1; end >= 0 && places < mostPlaces; places++) {
    const next = nextPlaceEnd(text, end);
    if (next < 0) break;
    end = next;
  }
  if (end < 0) return -1;
  const bracketed = bracketEnd(text, end);
  return bracketed < 0 ? end : bracketed;
}
