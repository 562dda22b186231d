import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  IRREGULAR_VERBS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from './closed-class';
import type { Item } from './passage';
import { isNounLike, reportingVerbs } from './reporting-verbs';

/** Items `from` to `to`, exclusive. */
export interface ItemRange {
  readonly from: number;
  readonly to: number;
}

const MODAL = /^(?:would|could|will|can|may|might|must|shall|should|do|does|did|wo|ca|n't|to)$/;
const INDEFINITE = /^(?:some|any|every|no)(?:one|body)$/;

/** How far a noun phrase may reach: long ones are rare, and a bound keeps all walks linear. */
const LONGEST_PHRASE = 24;
const LONGEST_BRACKET = 6;

/** True for a word that looks like a finite verb or auxiliary where it stands. */
export function isVerbLike(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item.kind === 'possessive') {
    // `he's said`, `who's called`: after a pronoun the clitic is a verb.
    return at > 0 && SUBJECT_PRONOUNS.has(items[at - 1].lower);
  }
  if (item.kind !== 'word') return false;
  const { lower } = item;
  if (AUXILIARIES.has(lower)) return true;
  if (item.capital) return false;
  if (IRREGULAR_VERBS.has(lower)) return true;
  const before = items[at - 1];
  if (reportingVerbs(lower).length > 0 && !isNounLike(lower))
    return !(before && DETERMINERS.has(before.lower) && /(?:ed|ing)$/.test(lower));
  if (/ed$/.test(lower) && lower.length > 4 && !/(?:eed|-\w+ed)$/.test(lower)) {
    return (
      before !== undefined &&
      before.kind === 'word' &&
      !DETERMINERS.has(before.lower) &&
      !PREPOSITIONS.has(before.lower)
    );
  }
  if (isNounLike(lower) && /s$/.test(lower))
    return before !== undefined && (before.capital || SUBJECT_PRONOUNS.has(before.lower)) && before.kind === 'word';
  return false;
}

function isAdverb(item: Item): boolean {
  return (
    item.kind === 'word' &&
    !item.capital &&
    (ADVERBS.has(item.lower) ||
      (/ly$/.test(item.lower) &&
        item.lower.length > 4 &&
        !/^(?:family|assembly|ally|bully|daily|weekly|monthly|july|italy|reply|supply|anomaly|elderly|friendly|rally|early|only)$/.test(
          item.lower,
        )))
  );
}

/** Walks back from `at` (exclusive) over adverbs, auxiliaries and times: `Roe has on Monday also | said`. */
function skipBack(items: readonly Item[], at: number, limit: number): number {
  let i = at;
  while (i > limit) {
    const item = items[i - 1];
    const afterPronoun = i - 2 >= limit && SUBJECT_PRONOUNS.has(items[i - 2].lower);
    if (item.kind === 'word' && (isAdverb(item) || AUXILIARIES.has(item.lower))) i--;
    else if (item.kind === 'possessive' && afterPronoun) i--;
    else if (item.kind === 'word' && TIME_WORDS.has(item.lower)) {
      let j = i - 1;
      while (
        j > limit &&
        (TIME_WORDS.has(items[j - 1].lower) || /^(?:the|this|a|\d+(?:st|nd|rd|th)?)$/.test(items[j - 1].lower))
      )
        j--;
      if (j > limit && /^(?:on|in|at|during|since|over)$/.test(items[j - 1].lower)) j--;
      else if (
        !items
          .slice(j, i)
          .some((word) =>
            /^(?:last|this|earlier|later|next|yesterday|today|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ago)$/.test(
              word.lower,
            ),
          )
      )
        return i;
      i = j;
    } else return i;
  }
  return i;
}

/** The noun phrase that ends before item `end`, as far to the left as it reaches; null where there is none. */
export function phraseBefore(items: readonly Item[], end: number, limit: number): ItemRange | null {
  let i = end;
  const lowest = Math.max(limit, end - LONGEST_PHRASE);
  while (i > lowest) {
    const item = items[i - 1];
    if (item.kind === 'possessive') {
      if (isVerbLike(items, i - 1)) break;
      i--;
      continue;
    }
    if (item.kind === 'close' && i < end + 1) {
      const open = openingOf(items, i - 1, lowest);
      if (open < 0) break;
      i = open;
      continue;
    }
    if (item.kind !== 'word') break;
    const { lower } = item;
    if (SUBJECT_PRONOUNS.has(lower) && !/^(?:one|others|many|some|most|few|both|several|another)$/.test(lower)) {
      if (i === end || INDEFINITE.test(lower)) i--;
      break;
    }
    if (i < end && (isVerbLike(items, i - 1) || takesObject(items, i - 1))) break;
    if (CLAUSE_OPENERS.has(lower)) {
      if (!/^(?:and|or)$/.test(lower) || !joinsPhrases(items, i - 1, end, lowest)) break;
    }
    i--;
  }
  // `would not comment on an order`: behind an auxiliary stands a verb, no phrase.
  if (i > lowest && i < end && MODAL.test(items[i - 1].lower) && !DETERMINERS.has(items[i].lower)) return null;
  return trimPhrase(items, i, end);
}

/** `saying the deal`: a participle with an object of its own is no part of the phrase behind it. */
function takesObject(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    /^\p{Ll}{2,}ing$/u.test(items[at].text) && next?.kind === 'word' && (DETERMINERS.has(next.lower) || next.capital)
  );
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
  if (SUBJECT_PRONOUNS.has(right.lower)) return false;
  if (left.capital && right.capital) {
    // `went to Ohio and Roe said`: only a name at the start of the clause is a subject.
    for (let i = at - 1; i >= lowest; i--) {
      const item = items[i];
      if (item.kind !== 'word' || CLAUSE_OPENERS.has(item.lower)) return true;
      if (PREPOSITIONS.has(item.lower) && item.lower !== 'of') return false;
      if (isVerbLike(items, i)) return false;
    }
    return true;
  }
  return !left.capital && !right.capital && !DETERMINERS.has(right.lower);
}

/** The possessor that ends before item `end`: `on the mayor | 's` → `the mayor`. */
export function possessorBefore(items: readonly Item[], end: number, limit: number): ItemRange | null {
  let i = end;
  while (i > limit && i > end - 6) {
    const item = items[i - 1];
    if (item.kind !== 'word' || PREPOSITIONS.has(item.lower) || CLAUSE_OPENERS.has(item.lower)) break;
    if (i < end && isVerbLike(items, i - 1)) break;
    i--;
    if (DETERMINERS.has(item.lower)) break;
  }
  return i < end ? { from: i, to: end } : null;
}

/** Cuts what cannot open a noun phrase: `In a statement Roe` → `Roe`, `Last week the mayor` → `the mayor`. */
function trimPhrase(items: readonly Item[], start: number, end: number): ItemRange | null {
  let from = start;
  while (from < end) {
    const item = items[from];
    const { lower } = item;
    if (
      item.kind === 'word' &&
      ((isAdverb(item) && !item.capital) || (CLAUSE_OPENERS.has(lower) && !/^(?:who|which|what)$/.test(lower)))
    )
      from++;
    else if (
      item.kind === 'word' &&
      /^(?:also|then|later|earlier|still|now|meanwhile|once|instead|however|afterward|again|indeed|yet|so|and|but|when|as|while|after|before|if|because|although|though|since|that)$/.test(
        lower,
      )
    )
      from++;
    else if (item.kind === 'possessive' || item.kind === 'close') from++;
    else if (item.kind === 'word' && PREPOSITIONS.has(lower)) {
      const inner = lastPhraseStart(items, from + 1, end);
      if (inner < 0) return null;
      from = inner;
    } else if (
      item.kind === 'word' &&
      TIME_WORDS.has(lower) &&
      from + 1 < end &&
      !/^(?:of|'s)$/.test(items[from + 1].lower)
    )
      from++;
    else break;
  }
  return from < end ? { from, to: end } : null;
}

/** Where the last phrase starts in `a statement Roe`: at a determiner, a pronoun or a capital after a small word. */
function lastPhraseStart(items: readonly Item[], from: number, end: number): number {
  for (let i = end - 1; i > from; i--) {
    const item = items[i];
    if (item.kind !== 'word') return -1;
    if (DETERMINERS.has(item.lower) && !PREPOSITIONS.has(items[i - 1].lower)) return i;
    if (
      item.capital &&
      !items[i - 1].capital &&
      !PREPOSITIONS.has(items[i - 1].lower) &&
      !DETERMINERS.has(items[i - 1].lower)
    )
      return i;
    if (SUBJECT_PRONOUNS.has(item.lower)) return i;
    if (PREPOSITIONS.has(item.lower)) return -1;
  }
  return -1;
}

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
    if (item.lower === 'who')
      return i === verb - 1 || PREPOSITIONS.has(items[i + 1].lower) || AUXILIARIES.has(items[i + 1].lower) ? i : -1;
    if (SUBJECT_PRONOUNS.has(item.lower)) return -1;
  }
  return -1;
}

/** Goes back over `, …,` insertions from the comma at `comma` to the phrase that they belong to. */
function subjectBehind(items: readonly Item[], comma: number, limit: number): ItemRange | null {
  let end = comma;
  for (let hop = 0; hop < 5 && end > limit; hop++) {
    let start = end;
    while (start > limit && items[start - 1].kind !== 'comma' && items[start - 1].kind !== 'dash') start--;
    if (!/^(?:who|which|whose|in|with|\w+ing)$/.test(items[start].lower)) start = afterQuote(items, start, end);
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

/** `a salesman from Sumter, South Carolina,`: a name between commas that goes with the place before it. */
function isPlaceTail(items: readonly Item[], start: number, end: number): boolean {
  if (end - start > 3) return false;
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
  if (
    /^(?:who|whose|which|whom|where|when|the|a|an|also|now|then|not|both|himself|herself|himself|then|one|aged?|formerly|currently|his|her|its|their|and|or|jr\.?|sr\.?)$/.test(
      lower,
    )
  )
    return true;
  if (PREPOSITIONS.has(lower) || isAdverb(first) || TIME_WORDS.has(lower) || AUXILIARIES.has(lower)) return true;
  if (/^\d/.test(lower) || /(?:ing|ed)$/.test(lower) || /^(?:D|R|I)-/.test(first.text)) return true;
  return !first.capital && !SUBJECT_PRONOUNS.has(lower);
}

/** The noun phrase that starts at item `start`; null where the item cannot open one. */
export function phraseFrom(items: readonly Item[], start: number, limit: number): ItemRange | null {
  const first = items[start];
  if (!first || start >= limit || first.kind !== 'word') return null;
  const { lower } = first;
  if (
    SUBJECT_PRONOUNS.has(lower) &&
    !/^(?:one|others|many|some|most|few|both|several|another|none|neither)$/.test(lower)
  )
    return { from: start, to: start + 1 };
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
