import type { Token } from '../analysis';
import { isNationWord } from '../lexicon/countries';
import { LEADING_ABBREVIATIONS, LOWER_ABBREVIATIONS, TRAILING_ABBREVIATIONS } from './abbreviations';
import { DIGIT, isLower, isUpper, kindOf, LETTER, MARK, SPACE } from './characters';
import { bySpelling, spellingAt } from './spelling';

const APOSTROPHES = new Set(["'", '’', 'ʼ']);
const HYPHENS = new Set(['-', '‐', '‑']);
const CLITIC = /^(?:s|re|ve|ll|d|m)$/i;
const ADDRESS = /^(?:https?:\/\/|ftp:\/\/|www\.)/i;
const ADDRESS_TAIL = /[.,;:!?'"’”)\]}>]/;
const COLON = 0x3a;
const FULL_STOP = 0x2e;
const LONGEST_SCHEME = 'https://'.length;

function kindAt(text: string, offset: number, end: number): number {
  return offset < end ? kindOf(text.codePointAt(offset)!) : SPACE;
}

function isWordKind(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

function width(text: string, offset: number): number {
  return text.codePointAt(offset)! > 0xffff ? 2 : 1;
}

function lettersEnd(text: string, from: number, end: number): number {
  let offset = from;
  while (kindAt(text, offset, end) === LETTER) offset += width(text, offset);
  return offset;
}

function lettersAndDigitsEnd(text: string, from: number, end: number): number {
  let offset = from;
  while (offset < end && isWordKind(kindOf(text.charCodeAt(offset)))) offset++;
  while (isWordKind(kindAt(text, offset, end))) offset += width(text, offset);
  return offset;
}

/**
 * End of the `http://…` or `www.…` that starts here, whose first letters end at `wordEnd`, without the punctuation that
 * closes its sentence; or -1.
 */
function addressEnd(text: string, start: number, wordEnd: number, end: number): number {
  const mark = text.charCodeAt(wordEnd);
  if (mark !== COLON && mark !== FULL_STOP) return -1;
  if (!ADDRESS.test(text.slice(start, Math.min(end, start + LONGEST_SCHEME)))) return -1;
  let offset = start;
  while (offset < end && kindOf(text.charCodeAt(offset)) !== SPACE) offset++;
  while (offset > start && ADDRESS_TAIL.test(text[offset - 1])) offset--;
  return offset;
}

/** Where the clitic of `Modi's`, `we'll` or `don't` starts, given the offset of the apostrophe; or -1. */
function cliticStart(text: string, start: number, apostrophe: number, end: number): number {
  const tail = text.slice(apostrophe + 1, lettersEnd(text, apostrophe + 1, Math.min(end, apostrophe + 4)));
  if (CLITIC.test(tail) && !isWordKind(kindAt(text, apostrophe + 1 + tail.length, end))) return apostrophe;
  if (/^t$/i.test(tail) && apostrophe - start > 1 && /n/i.test(text[apostrophe - 1])) return apostrophe - 1;
  return -1;
}

/** True where the mark at `offset` binds what stands left and right of it into one word. */
function joins(text: string, start: number, offset: number, end: number): boolean {
  const mark = text[offset];
  const next = kindAt(text, offset + 1, end);
  if (!isWordKind(next)) return false;
  if (HYPHENS.has(mark) || APOSTROPHES.has(mark) || mark === '_') return true;
  const digits = kindOf(text.charCodeAt(offset - 1)) === DIGIT && next === DIGIT;
  if (mark === ',' || mark === ':' || mark === '/') return digits;
  if (mark === '&') return offset - start <= 3 && isUpper(text[offset - 1]) && isUpper(text[offset + 1]);
  if (mark === '@') return true;
  if (mark !== '.') return false;
  if (digits || !isUpper(text[offset + 1])) return true;
  const single = offset - start === 1 || text[offset - 2] === '.';
  return single && !isLower(text[offset + 2] ?? '');
}

/** True where a full stop after the word belongs to it: `Dr.`, `S.`, `U.S.`, `Inc.`. */
const isAbbreviation = bySpelling((word, key): boolean => {
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || /^\p{Lu}$/u.test(word)) return true;
  if (LOWER_ABBREVIATIONS.has(key)) return true;
  return isUpper(word) && (LEADING_ABBREVIATIONS.has(key) || TRAILING_ABBREVIATIONS.has(key));
});

/** One people, not two. */
const ONE_PEOPLE = /^(?:African|Asian|Latin)[-‐‑]Americans?$/i;

/** `India-Russia` holds two names, `Jean-Claude` one: only words that are all nations come apart; else null. */
const nationsOf = bySpelling((word): readonly string[] | null => {
  if (!isUpper(word) || word.length >= 80) return null;
  const parts = word.split(/[-‐‑]/);
  if (parts.length < 2 || ONE_PEOPLE.test(word)) return null;
  return parts.every((part) => isUpper(part) && isNationWord(part)) ? parts : null;
});

function pushToken(text: string, start: number, end: number, tokens: Token[]): void {
  const spelling = spellingAt(text, start, end);
  tokens.push({ start, end, text: spelling.text, spelling });
}

function pushCompound(text: string, start: number, end: number, tokens: Token[]): void {
  const nations = nationsOf(spellingAt(text, start, end));
  if (nations === null) {
    pushToken(text, start, end, tokens);
    return;
  }
  let offset = start;
  for (const nation of nations) {
    if (offset > start) pushToken(text, offset - 1, offset, tokens);
    pushToken(text, offset, offset + nation.length, tokens);
    offset += nation.length + 1;
  }
}

/** Reads the word, number or address that starts here; returns its end. */
function readWord(text: string, start: number, end: number, tokens: Token[]): number {
  const firstEnd = lettersAndDigitsEnd(text, start, end);
  const address = addressEnd(text, start, firstEnd, end);
  if (address > start) {
    pushToken(text, start, address, tokens);
    return address;
  }
  let offset = firstEnd;
  while (kindAt(text, offset, end) === MARK) {
    if (APOSTROPHES.has(text[offset])) {
      const clitic = cliticStart(text, start, offset, end);
      if (clitic >= 0) {
        const clitEnd = lettersEnd(text, offset + 1, end);
        pushCompound(text, start, clitic, tokens);
        pushToken(text, clitic, clitEnd, tokens);
        return clitEnd;
      }
    }
    if (!joins(text, start, offset, end)) break;
    offset = lettersAndDigitsEnd(text, offset + 1, end);
  }
  const stop = text[offset] === '.' && offset < end && text[offset + 1] !== '.';
  if (stop && isAbbreviation(spellingAt(text, start, offset))) {
    offset++;
    // "U.S.-led" is one word, as "US-led" is; "U.S.-China" holds two names.
    if (text[offset] === '-' && isLower(text[offset + 1] ?? '')) offset = lettersEnd(text, offset + 1, end);
  }
  // "OPEC+" is one word, "2+2" are three.
  const plus = text[offset] === '+' && offset < end && kindOf(text.charCodeAt(offset - 1)) === LETTER;
  if (plus && !isWordKind(kindAt(text, offset + 1, end)) && text[offset + 1] !== '+') offset++;
  if (offset === firstEnd) pushToken(text, start, offset, tokens);
  else pushCompound(text, start, offset, tokens);
  return offset;
}

function readMark(text: string, start: number, end: number, tokens: Token[]): number {
  const mark = text[start];
  if ((mark === '@' || mark === '#') && isWordKind(kindAt(text, start + 1, end))) {
    let offset = lettersAndDigitsEnd(text, start + 1, end);
    while (text[offset] === '_' && offset < end) offset = lettersAndDigitsEnd(text, offset + 1, end);
    pushToken(text, start, offset, tokens);
    return offset;
  }
  let offset = start + width(text, start);
  if (mark === '.' || mark === '-' || mark === '`' || mark === "'")
    while (offset < end && text[offset] === mark && offset - start < (mark === "'" || mark === '`' ? 2 : end)) offset++;
  pushToken(text, start, offset, tokens);
  return offset;
}

/**
 * Cuts `text` from `start` to `end` into words, numbers and marks, in text order, and appends them to `tokens`.
 * As the Penn Treebank does, clitics stand alone (`Modi` `'s`, `do` `n't`) and an abbreviation keeps its full stop;
 * hyphenated words stay whole, but for nations (`India` `-` `Russia`). Linear in the length of the text.
 */
export function tokenize(text: string, start: number, end: number, tokens: Token[]): void {
  let offset = start;
  while (offset < end) {
    const kind = kindAt(text, offset, end);
    if (kind === SPACE) {
      offset += width(text, offset);
    } else if (kind === MARK) {
      offset = readMark(text, offset, end, tokens);
    } else {
      offset = readWord(text, offset, end, tokens);
    }
  }
}
