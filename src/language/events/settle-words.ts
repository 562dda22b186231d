import { isQuantity } from './quantities';
import { formsOf, isNounFirst, readVerb } from './verbs';
import { hasMark, NUMERAL, OPEN_BRACKET, OPENS_QUANTITY, type Word, type WordTag } from './word';

/** Most words of a bracket that is passed over: `(NUT)`, `(with the army's help)`. */
const LONGEST_BRACKET = 14;
/** Verbs whose `that` clause has a bare verb: `demanded that the army withdraw`. */
const MANDATIVE = new Set([
  'demand',
  'insist',
  'urge',
  'propose',
  'recommend',
  'request',
  'ask',
  'suggest',
  'order',
  'require',
  'demanding',
]);
/** Prepositions that open a clause where a verb follows. */
const CLAUSE_OPENERS = new Set(['after', 'before', 'as', 'until', 'since']);

/** Words before a bare verb that takes a plural. */
const PLURAL_SUBJECTS = new Set(['we', 'they', 'i', 'you', 'who', 'that', 'which', 'both']);
/** Tags of words that a noun phrase can begin with. */
const PHRASE_OPENERS: ReadonlySet<WordTag> = new Set(['determiner', 'possessive', 'name', 'pronoun', 'number']);
const BARE_FORMS = formsOf(['base']);

/** The words without short bracketed ones. */
export function withoutBrackets(found: readonly Word[]): Word[] {
  const kept: Word[] = [];
  for (let i = 0; i < found.length; i++) {
    const close = hasMark(found[i], OPEN_BRACKET) ? closingBracket(found, i) : -1;
    if (close < 0) kept.push(found[i]);
    else i = close;
  }
  return kept;
}

function closingBracket(found: readonly Word[], open: number): number {
  for (let i = open + 1; i < found.length && i <= open + LONGEST_BRACKET; i++) if (found[i].lower === ')') return i;
  return -1;
}

/** Settles words that may be nouns or verbs by their neighbours. */
export function settleWords(words: Word[]): Word[] {
  let mandative = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word.tag === 'preposition' && CLAUSE_OPENERS.has(word.lower) && opensClause(words, i + 1))
      word.tag = 'subordinator';
    if (word.tag === 'that') {
      if (isDemonstrative(words, i)) word.tag = 'determiner';
      else mandative = i > 0 && MANDATIVE.has(words[i - 1].lemma);
    }
    if (word.tag === 'stop' || word.tag === 'modal') mandative = false;
    if (hasMark(word, OPENS_QUANTITY)) settleQuantity(words, i);
    if (word.lower === 'no' && words[i + 1]?.lower === 'longer') word.tag = 'not';
    if (word.tag === 'noun' && word.mention < 0 && followsModal(words, i)) settleBare(word);
    if (word.tag === 'noun' && words[i - 1]?.tag === 'be') settleProgressive(word);
    if (mandative && word.tag === 'verb' && word.forms.base && followsName(words, i)) {
      mandative = false;
      continue;
    }
    if (word.tag === 'verb' && !isVerbHere(words, i)) word.tag = 'noun';
  }
  return words;
}

/** `will no longer tolerate`: a bare verb, known or not. */
function settleBare(word: Word): void {
  word.tag = 'verb';
  word.forms = BARE_FORMS;
}

function followsModal(words: readonly Word[], i: number): boolean {
  let back = i - 1;
  while (back >= 0 && i - back < 5 && (words[back].tag === 'adverb' || words[back].tag === 'not')) back--;
  return words[back]?.tag === 'modal';
}

function followsName(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.tag;
  return before === 'name' || before === 'noun' || before === 'pronoun';
}

/** `is visiting`: words that are nouns elsewhere. */
function settleProgressive(word: Word): void {
  const reading = word.lower.endsWith('ing') ? readVerb(word.lower) : undefined;
  if (!reading?.forms.ing) return;
  word.tag = 'verb';
  word.lemma = reading.lemma;
  word.forms = reading.forms;
}

/** `more than 100`, `at least three`, `up to 16`: no prepositions. */
function settleQuantity(words: readonly Word[], i: number): void {
  const [word, next, number] = [words[i], words[i + 1], words[i + 2]];
  if (number === undefined || (number.tag !== 'number' && !hasMark(number, NUMERAL))) return;
  if (!isQuantity(word.lower, next.lower)) return;
  word.tag = 'determiner';
  next.tag = 'determiner';
}

/** `that` before a bare noun with a verb before it opens a clause; after a preposition it points. */
function isDemonstrative(words: readonly Word[], i: number): boolean {
  return i > 0 && (words[i - 1].tag === 'preposition' || words[i - 1].tag === 'to');
}

/** True where a finite verb comes before the next stop or comma: `after he left`, not `after the war`. */
function opensClause(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length && i < from + 10; i++) {
    const word = words[i];
    if (word.tag === 'comma' || word.tag === 'stop' || word.tag === 'that' || word.tag === 'relative') return false;
    if (word.tag === 'modal' || word.tag === 'be' || word.tag === 'have') return i > from;
    if (word.tag === 'verb' && word.forms.past && i > from) {
      const after = words[i + 1]?.lower;
      return after !== 'by' && after !== 'in';
    }
  }
  return false;
}

function isVerbHere(words: readonly Word[], i: number): boolean {
  const word = words[i];
  let back = i - 1;
  while (back >= 0 && (words[back].tag === 'adverb' || words[back].tag === 'not')) back--;
  const before = back >= 0 ? words[back] : undefined;
  const after = words[i + 1];
  if (before?.tag === 'modal' || before?.tag === 'do') return true;
  if (before?.tag === 'to') return word.forms.base;
  if (
    before &&
    (before.tag === 'determiner' || before.tag === 'possessive' || before.tag === 'number' || before.possessive)
  )
    return false;
  if (word.forms.past || word.forms.part) {
    if (before?.tag === 'be' || before?.tag === 'have') return true;
    // "make concerted efforts", "of alleged crimes": a participle after a verb or preposition describes
    if (before?.tag === 'preposition') return false;
    if (before?.tag === 'verb' && !before.forms.base && after?.tag !== 'preposition') return false;
    if (before?.tag === 'verb' && (after?.tag === 'noun' || after?.tag === 'verb')) return false;
    return !(word.forms.base && isNounFirst(word.lemma)) || followsSubject(before);
  }
  if (word.forms.ing) {
    if (before?.tag === 'be') return true;
    if (
      before?.tag === 'preposition' ||
      before?.tag === 'verb' ||
      before?.tag === 'comma' ||
      before === undefined ||
      before.tag === 'and'
    )
      return startsPhrase(after);
    return startsPhrase(after) || after?.tag === 'preposition' || after?.tag === 'that';
  }
  if (word.forms.s) {
    if (!before) return false;
    const subject =
      before.tag === 'pronoun' ||
      before.tag === 'relative' ||
      before.tag === 'name' ||
      before.tag === 'time' ||
      (before.tag === 'noun' && !before.lower.endsWith('s')) ||
      before.tag === 'and';
    if (!subject) return false;
    // "plans to visit", but "supplies to the camp"
    if (after?.tag === 'to') return words[i + 2]?.forms.base ?? false;
    return startsPhrase(after) || after?.tag === 'that' || (!isNounFirst(word.lemma) && after?.tag !== 'noun');
  }
  const pluralSubject =
    before !== undefined &&
    (PLURAL_SUBJECTS.has(before.lower) ||
      ((before.tag === 'noun' || before.tag === 'name') && before.lower.endsWith('s')));
  if (before?.tag === 'verb' && (before.lemma === 'help' || before.lemma === 'let')) return true;
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
  return word !== undefined && PHRASE_OPENERS.has(word.tag);
}
