import type { DateExpression, Mention, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import type { VerbForm } from './inflect';
import { isNounFirst, readVerb } from './verbs';
import * as C from './word-classes';

export type WordTag =
  | 'name'
  | 'pronoun'
  | 'determiner'
  | 'possessive'
  | 'number'
  | 'preposition'
  | 'and'
  | 'subordinator'
  | 'that'
  | 'relative'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'not'
  | 'to'
  | 'adverb'
  | 'verb'
  | 'noun'
  | 'time'
  | 'comma'
  | 'stop';

/** A token with what a clause reader needs to know of it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly lower: string;
  tag: WordTag;
  /** Base form and possible forms, for verbs. */
  lemma: string;
  forms: readonly VerbForm[];
  /** True where a possessive `'s` follows or is part of the token. */
  possessive: boolean;
  /** Index into the document's mentions of the name or pronoun it belongs to; -1 for none. */
  mention: number;
}

const NO_FORMS: readonly VerbForm[] = [];
const POSSESSIVE = /['’]s?$/;
const NUMBER = /^[$£€]?\d[\d,.]*(?:st|nd|rd|th|%|m|bn)?$/;

/** Walks through the names and pronouns and the dates of a document, sentence by sentence. */
export interface Cursor {
  mention: number;
  date: number;
}

/**
 * Tags the words of one sentence. `cursor` remembers how far mentions and dates are read, so that a document is walked
 * once; sentences come in text order.
 */
export function tagSentence(
  document: LanguageDocument,
  sentence: Sentence,
  mentions: readonly Mention[],
  dates: readonly DateExpression[],
  cursor: Cursor,
): Word[] {
  const found: Word[] = [];
  for (let index = sentence.tokenStart; index < sentence.tokenEnd; index++) {
    const token = document.tokens[index];
    const previous = found.at(-1);
    if (
      previous &&
      /^['’]s?$/.test(token.text) &&
      previous.end === token.start &&
      (token.text.length > 1 || previous.lower.endsWith('s'))
    ) {
      previous.possessive = true;
      continue;
    }
    while (cursor.date < dates.length && dates[cursor.date].end <= token.start) cursor.date++;
    while (
      cursor.mention < mentions.length &&
      (mentions[cursor.mention].form === 'nominal' || mentions[cursor.mention].end <= token.start)
    )
      cursor.mention++;
    const mention = mentions[cursor.mention];
    const inMention = mention !== undefined && mention.start < token.end && token.start < mention.end;
    const date = dates[cursor.date];
    const lower = token.text.toLowerCase().replace(/’/g, "'");
    const word: Word = {
      start: token.start,
      end: token.end,
      lower,
      tag: 'noun',
      lemma: lower,
      forms: NO_FORMS,
      possessive: POSSESSIVE.test(token.text) && token.text.length > 2,
      mention: inMention ? cursor.mention : -1,
    };
    if (date !== undefined && date.start < token.end && token.start < date.end) word.tag = 'time';
    else if (inMention && mention.form === 'name') word.tag = 'name';
    else word.tag = tagOf(token.text, lower);
    if (word.tag === 'verb') {
      const reading = readVerb(lower);
      if (reading) {
        word.lemma = reading.lemma;
        word.forms = reading.forms;
      } else word.forms = lower.endsWith('ing') ? ['ing'] : ['past', 'part'];
    }
    found.push(word);
  }
  settle(found);
  return found;
}

function tagOf(text: string, lower: string): WordTag {
  if (lower === ',') return 'comma';
  if (/^[^\p{L}\p{N}$£€]/u.test(text) && !/^['’][a-z]/.test(text))
    return /^['’‘"“”`[\](){}]+$/.test(text) ? 'stop' : 'stop';
  if (NUMBER.test(text)) return 'number';
  if (lower === 'and' || lower === 'or' || lower === '&') return 'and';
  if (lower === 'but' || lower === 'nor') return 'stop';
  if (lower === 'to') return 'to';
  if (lower === 'that') return 'that';
  if (C.RELATIVES.has(lower)) return 'relative';
  if (C.MODALS.has(lower)) return 'modal';
  if (C.NOT.has(lower) && lower !== 'no') return 'not';
  if (C.BE.has(lower)) return 'be';
  if (C.HAVE.has(lower)) return 'have';
  if (C.DO.has(lower)) return 'do';
  if (C.POSSESSIVES.has(lower)) return 'possessive';
  if (C.DETERMINERS.has(lower)) return 'determiner';
  if (C.SUBJECT_PRONOUNS.has(lower)) return 'pronoun';
  if (C.PREPOSITIONS.has(lower)) return 'preposition';
  if (C.SUBORDINATORS.has(lower)) return 'subordinator';
  if (C.ADVERBS.has(lower) || /^[a-z]{3,}ly$/.test(lower)) return 'adverb';
  if (C.NOT_VERBS.has(lower)) return 'noun';
  if (/^[A-Z]/.test(text) && !/^[A-Z][a-z]+ed$/.test(text)) return 'noun';
  if (readVerb(lower) || (/^[a-z-]{3,}(?:ed|ing)$/.test(lower) && !lower.includes('-'))) return 'verb';
  return 'noun';
}

/** Settles words that may be nouns or verbs by their neighbours. */
function settle(found: Word[]): void {
  for (let i = 0; i < found.length; i++) {
    const word = found[i];
    if (
      word.tag === 'preposition' &&
      (word.lower === 'after' ||
        word.lower === 'before' ||
        word.lower === 'as' ||
        word.lower === 'until' ||
        word.lower === 'since')
    ) {
      if (opensClause(found, i + 1)) word.tag = 'subordinator';
    }
    if (word.tag === 'that' && isDemonstrative(found, i)) word.tag = 'determiner';
    if (word.tag === 'verb' && !isVerbHere(found, i)) word.tag = 'noun';
  }
}

/** `that` before a bare noun with a verb before it opens a clause; after a preposition it points. */
function isDemonstrative(found: readonly Word[], i: number): boolean {
  return i > 0 && (found[i - 1].tag === 'preposition' || found[i - 1].tag === 'to');
}

/** True where a finite verb comes before the next stop or comma: `after he left`, not `after the war`. */
function opensClause(found: readonly Word[], from: number): boolean {
  for (let i = from; i < found.length && i < from + 10; i++) {
    const word = found[i];
    if (word.tag === 'comma' || word.tag === 'stop' || word.tag === 'that' || word.tag === 'relative') return false;
    if (word.tag === 'modal' || word.tag === 'be' || word.tag === 'have') return i > from;
    if (word.tag === 'verb' && word.forms.includes('past') && i > from)
      return !['by', 'in'].includes(found[i + 1]?.lower ?? '');
  }
  return false;
}

function isVerbHere(found: readonly Word[], i: number): boolean {
  const word = found[i];
  let back = i - 1;
  while (back >= 0 && (found[back].tag === 'adverb' || found[back].tag === 'not')) back--;
  const before = back >= 0 ? found[back] : undefined;
  const after = found[i + 1];
  if (before && ['modal', 'do'].includes(before.tag)) return true;
  if (before?.tag === 'to') return word.forms.includes('base');
  if (
    before &&
    (before.tag === 'determiner' || before.tag === 'possessive' || before.tag === 'number' || before.possessive)
  )
    return false;
  if (word.forms.includes('past') || word.forms.includes('part')) {
    if (before?.tag === 'be' || before?.tag === 'have') return true;
    // "make concerted efforts", "of alleged crimes": a participle after a verb or preposition describes
    if (before?.tag === 'preposition') return false;
    if (before?.tag === 'verb' && !before.forms.includes('base') && after?.tag !== 'preposition') return false;
    if (before?.tag === 'verb' && (after?.tag === 'noun' || after?.tag === 'verb')) return false;
    return !(word.forms.includes('base') && isNounFirst(word.lemma)) || followsSubject(before);
  }
  if (word.forms.includes('ing')) {
    if (before?.tag === 'be') return true;
    if (
      before?.tag === 'preposition' ||
      before?.tag === 'verb' ||
      before?.tag === 'comma' ||
      before === undefined ||
      before.tag === 'and'
    )
      return startsPhrase(after);
    return startsPhrase(after) || after?.tag === 'preposition';
  }
  if (word.forms.includes('s')) {
    if (!before || ['preposition', 'comma', 'stop', 'be', 'have', 'verb'].includes(before.tag)) return false;
    const subject =
      before.tag === 'pronoun' ||
      before.tag === 'relative' ||
      before.tag === 'name' ||
      before.tag === 'time' ||
      (before.tag === 'noun' && !before.lower.endsWith('s')) ||
      before.tag === 'and';
    if (!subject) return false;
    return (
      startsPhrase(after) ||
      after?.tag === 'that' ||
      after?.tag === 'to' ||
      (!isNounFirst(word.lemma) && after?.tag !== 'noun')
    );
  }
  const pluralSubject =
    before !== undefined &&
    (['we', 'they', 'i', 'you', 'who', 'that', 'which', 'both'].includes(before.lower) ||
      ((before.tag === 'noun' || before.tag === 'name') && before.lower.endsWith('s')));
  if (before?.tag === 'verb' && ['help', 'let'].includes(before.lemma)) return true;
  if (before?.tag === 'and' && i > 1) return startsPhrase(after) && !isNounFirst(word.lemma);
  return (
    pluralSubject &&
    (startsPhrase(after) ||
      after?.tag === 'that' ||
      after?.tag === 'to' ||
      (after?.tag === 'preposition' && !isNounFirst(word.lemma)))
  );
}

function followsSubject(before: Word | undefined): boolean {
  return (
    before !== undefined &&
    (before.tag === 'name' ||
      before.tag === 'noun' ||
      before.tag === 'pronoun' ||
      before.tag === 'relative' ||
      before.tag === 'time' ||
      before.tag === 'comma')
  );
}

/** True where a noun phrase can begin. */
function startsPhrase(word: Word | undefined): boolean {
  return word !== undefined && ['determiner', 'possessive', 'name', 'pronoun', 'number'].includes(word.tag);
}
