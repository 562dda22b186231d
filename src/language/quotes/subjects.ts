import { AUXILIARY, isA, PREPOSITION, SUBJECT_PRONOUN, TIME_WORD } from './closed-class';
import type { Item, ItemRange } from './passage';
import { phraseBefore } from './phrase-before';
import { isAdverb, isVerbLike } from './word-classes';

const TIME_PART = /^(?:the|this|a|\d+(?:st|nd|rd|th)?)$/;
const TIME_PREPOSITION = /^(?:on|in|at|during|since|over)$/;
const TIME_ADVERB =
  /^(?:last|this|earlier|later|next|ago|yesterday|today|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** Words that open an apposition or relative clause between commas. */
const INSERTED: ReadonlySet<string> = new Set(
  `who whose which whom where when the a an also now then not both himself herself one age aged formerly currently his
  her its their and or jr jr. sr sr.`.split(/\s+/),
);
const INSERTED_WITH_QUOTE = /^(?:who|which|whose|in|with|\w+ing)$/;
/** Abbreviated states: `N.J.`, `Calif.` */
const STATE = /^(?:(?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}{1,5}\.)$/u;
/** `Jane Roe, Democrat of Ohio,`: as one tells a lawmaker's party. */
const PARTY = /^(?:republican|democrat|independent|conservative|liberal|labour|socialist|green)$/;
const MOST_INSERTIONS = 5;

/**
 * The subject of the verb at item `verb`, which may stand behind an apposition or a relative clause:
 * `Jane Roe, who leads the union, also said` → `Jane Roe`. Null where none is found.
 */
export function subjectOf(items: readonly Item[], verb: number, limit: number): ItemRange | null {
  const before = skipBack(items, verb, limit);
  if (before === limit) return null;
  const relative = relativeBefore(items, before, limit);
  if (relative >= 0) return { from: relative, to: relative + 1 };
  const mark = items[before - 1];
  if (mark.kind === 'comma' || mark.kind === 'dash') return subjectBehind(items, before - 1, limit);
  if (mark.kind !== 'word' && mark.kind !== 'close' && mark.kind !== 'possessive') return null;
  return phraseBefore(items, before, limit);
}

/** The `who` of `who in her first term has said`: only a phrase with a preposition stands between it and its verb. */
function relativeBefore(items: readonly Item[], verb: number, limit: number): number {
  for (let i = verb - 1; i >= limit && i > verb - 8; i--) {
    const item = items[i];
    if (item.kind !== 'word' || (i < verb - 1 && isVerbLike(items, i) && item.lower !== 'who')) return -1;
    if (item.lower === 'who') return i === verb - 1 || isA(items[i + 1], PREPOSITION | AUXILIARY) ? i : -1;
    if (isA(item, SUBJECT_PRONOUN)) return -1;
  }
  return -1;
}

/** Goes back over `, …,` insertions from the comma at `comma` to the phrase that they belong to. */
function subjectBehind(items: readonly Item[], comma: number, limit: number): ItemRange | null {
  let end = comma;
  for (let hop = 0; hop < MOST_INSERTIONS && end > limit; hop++) {
    let start = end;
    while (start > limit && items[start - 1].kind !== 'comma' && items[start - 1].kind !== 'dash') start--;
    if (!INSERTED_WITH_QUOTE.test(items[start].lower)) start = afterQuote(items, start, end);
    const heads = start === limit || items[start - 1].kind === 'quote';
    if (heads || (!opensInsertion(items, start, end) && !isPlaceTail(items, start, end)))
      return start < end ? phraseBefore(items, end, start) : null;
    end = start - 1;
  }
  return null;
}

/** The first item behind the last quotation between two items. */
function afterQuote(items: readonly Item[], start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (items[i].kind === 'quote') return i + 1;
  return start;
}

/** `a salesman from Sumter, South Carolina,`, `Roe of Edison, N.J.,`: a name that goes with the place before it. */
function isPlaceTail(items: readonly Item[], start: number, end: number): boolean {
  if (end - start > 3) return false;
  if (end - start === 1 && STATE.test(items[start].text)) return true;
  if (end - start === 2 && items[start + 1].kind === 'stop') return true;
  for (let i = start; i < end; i++) if (!items[i].capital && items[i].kind !== 'stop') return false;
  let i = start - 2;
  while (i > start - 6 && items[i]?.capital) i--;
  return i < start - 2 && /^(?:of|in|from|at|near)$/.test(items[i]?.lower ?? '');
}

/** True where the stretch between two commas adds to the phrase before it instead of being the subject. */
function opensInsertion(items: readonly Item[], start: number, end: number): boolean {
  if (start >= end) return true;
  const first = items[start];
  if (first.kind !== 'word') return true;
  const { lower } = first;
  if (INSERTED.has(lower) || (PARTY.test(lower) && /^(?:of|from)$/.test(items[start + 1]?.lower))) return true;
  if (isAdverb(first) || isA(first, PREPOSITION | TIME_WORD | AUXILIARY)) return true;
  if (/^\d/.test(lower) || /(?:ing|ed)$/.test(lower) || /^(?:D|R|I)-/.test(first.text)) return true;
  return !first.capital && !isA(first, SUBJECT_PRONOUN);
}

/** Walks back from `at` (exclusive) over adverbs, auxiliaries and times: `Roe has on Monday also | said`. */
function skipBack(items: readonly Item[], at: number, limit: number): number {
  let i = at;
  while (i > limit) {
    const left = items[i - 1];
    const { kind } = left;
    const afterPronoun = i - 2 >= limit && isA(items[i - 2], SUBJECT_PRONOUN);
    if (kind === 'word' ? isAdverb(left) || isA(left, AUXILIARY) : kind === 'possessive' && afterPronoun) i--;
    else if (kind === 'word' && isA(left, TIME_WORD)) {
      const start = timeStart(items, i, limit);
      if (start === i) return i;
      i = start;
    } else return i;
  }
  return i;
}

/** Where the time that ends before item `end` starts: `on Monday`, `last week`; `end` where it may be a subject. */
function timeStart(items: readonly Item[], end: number, limit: number): number {
  let i = end - 1;
  while (i > limit && (isA(items[i - 1], TIME_WORD) || TIME_PART.test(items[i - 1].lower))) i--;
  if (i > limit && TIME_PREPOSITION.test(items[i - 1].lower)) return i - 1;
  for (let j = i; j < end; j++) if (TIME_ADVERB.test(items[j].lower)) return i;
  return end;
}
