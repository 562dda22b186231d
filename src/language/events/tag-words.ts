import type { DateExpression, Mention, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import { remember } from '../remember';
import type { VerbForm } from './inflect';
import { settleWords, withoutBrackets } from './settle-words';
import { readVerb } from './verbs';
import type { Word, WordTag } from './word';
import { CLOSED_CLASSES, NOT_VERBS } from './word-classes';

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
      previous.end === token.start &&
      (token.text === "'s" || token.text === '’s' || token.text === "'" || token.text === '’') &&
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
    const lower = lowerOf(token.text);
    const word: Word = {
      start: token.start,
      end: token.end,
      lower,
      tag: 'noun',
      lemma: lower,
      forms: NO_FORMS,
      possessive: isPossessive(token.text),
      mention: inMention ? cursor.mention : -1,
    };
    if (date !== undefined && date.start < token.end && token.start < date.end) word.tag = 'time';
    else if (inMention && mention.form === 'name') word.tag = 'name';
    else word.tag = (found.length === 0 ? firstTagOf : tagOf)(token.text);
    if (word.tag === 'verb') {
      const reading = readVerb(lower);
      if (reading) {
        word.lemma = reading.lemma;
        word.forms = reading.forms;
      } else word.forms = lower.endsWith('ing') ? ['ing'] : ['past', 'part'];
    }
    found.push(word);
  }
  return settleWords(withoutBrackets(found));
}

const isPossessive = remember((text) => text.length > 2 && POSSESSIVE.test(text));

const lowerOf = (text: string): string => text.toLowerCase().replaceAll('’', "'");

const tagOf = remember((text) => readTag(text, false));

/** Of the first word of a sentence, whose capital tells nothing. */
const firstTagOf = remember((text) => readTag(text, true));

function readTag(text: string, isFirst: boolean): WordTag {
  const lower = lowerOf(text);
  if (lower === ',') return 'comma';
  if (/^[^\p{L}\p{N}$£€]/u.test(text) && !/^['’][a-z]/.test(text)) return 'stop';
  if (NUMBER.test(text)) return 'number';
  const closed = CLOSED_CLASSES.get(lower);
  if (closed) return closed;
  // a name in the sentence may end so too: "the ferry Tilly"
  if (/^[a-z]{3,}ly$/.test(isFirst ? lower : text)) return 'adverb';
  if (NOT_VERBS.has(lower)) return 'noun';
  if (/^[A-Z]/.test(text) && !/^[A-Z][a-z]+ed$/.test(text)) return 'noun';
  if (readVerb(lower) || (/^[a-z-]{3,}(?:ed|ing)$/.test(lower) && !lower.includes('-'))) return 'verb';
  return 'noun';
}
