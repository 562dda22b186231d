import type { DateExpression, Mention, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import { mapped } from '../lists';
import { settleWords, withoutBrackets } from './settle-words';
import { formsOf } from './verbs';
import { hasMark, OPEN_BRACKET, POSSESSIVE, POSSESSIVE_MARK, type Word, type WordTag } from './word';
import { factsOf } from './word-facts';

const NO_FORMS = formsOf([]);

/** A name, pronoun or date: all of one shape, as they are looked at for each token. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The index of the mention; -1 for a date. */
  readonly mention: number;
  readonly isName: boolean;
}

/** Longer than any text, and an offset like any other to V8. */
const FAR = 0x3fffffff;
const NOTHING: Stretch = { start: FAR, end: FAR, mention: -1, isName: false };

/** Walks through the names and pronouns and the dates of a document, sentence by sentence. */
export interface Cursor {
  readonly mentions: readonly Stretch[];
  readonly dates: readonly Stretch[];
  mention: number;
  date: number;
}

export function cursorOf(mentions: readonly Mention[], dates: readonly DateExpression[]): Cursor {
  const stretches: Stretch[] = [];
  for (let mention = 0; mention < mentions.length; mention++) {
    const { start, end, form } = mentions[mention];
    if (form !== 'nominal') stretches.push({ start, end, mention, isName: form === 'name' });
  }
  stretches.push(NOTHING);
  const days = mapped(dates, ({ start, end }): Stretch => ({ start, end, mention: -1, isName: false }));
  days.push(NOTHING);
  return { mentions: stretches, dates: days, mention: 0, date: 0 };
}

/**
 * Tags the words of one sentence. `cursor` remembers how far mentions and dates are read, so that a document is walked
 * once; sentences come in text order.
 */
export function tagSentence(document: LanguageDocument, sentence: Sentence, cursor: Cursor): Word[] {
  const { tokens } = document;
  const { mentions, dates } = cursor;
  const found: Word[] = [];
  let bracketed = false;
  for (let index = sentence.tokenStart; index < sentence.tokenEnd; index++) {
    const { start, end, spelling } = tokens[index];
    const facts = factsOf(spelling);
    if (hasMark(facts, POSSESSIVE_MARK) && found.length > 0) {
      const previous = found[found.length - 1];
      if (previous.end === start && (end - start > 1 || previous.lower.endsWith('s'))) {
        previous.possessive = true;
        continue;
      }
    }
    while (dates[cursor.date].end <= start) cursor.date++;
    while (mentions[cursor.mention].end <= start) cursor.mention++;
    const mention = mentions[cursor.mention];
    const inMention = mention.start < end;
    const tag: WordTag =
      dates[cursor.date].start < end
        ? 'time'
        : inMention && mention.isName
          ? 'name'
          : found.length === 0
            ? facts.firstTag
            : facts.tag;
    bracketed ||= hasMark(facts, OPEN_BRACKET);
    const isVerb = tag === 'verb';
    found.push({
      start,
      end,
      lower: facts.lower,
      tag,
      lemma: isVerb ? facts.lemma : facts.lower,
      forms: isVerb ? facts.forms : NO_FORMS,
      possessive: hasMark(facts, POSSESSIVE),
      mention: inMention ? mention.mention : -1,
      marks: facts.marks,
    });
  }
  return settleWords(bracketed ? withoutBrackets(found) : found);
}
