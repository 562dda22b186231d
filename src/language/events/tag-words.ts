import type { DateExpression, Mention, Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import { settleWords, withoutBrackets } from './settle-words';
import { formsOf } from './verbs';
import type { Word, WordTag } from './word';
import { factsOf } from './word-facts';

const NO_FORMS = formsOf([]);

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
  const { tokens } = document;
  const found: Word[] = [];
  for (let index = sentence.tokenStart; index < sentence.tokenEnd; index++) {
    const { start, end, spelling } = tokens[index];
    const facts = factsOf(spelling);
    if (facts.isPossessiveMark && found.length > 0) {
      const previous = found[found.length - 1];
      if (previous.end === start && (end - start > 1 || previous.lower.endsWith('s'))) {
        previous.possessive = true;
        continue;
      }
    }
    while (cursor.date < dates.length && dates[cursor.date].end <= start) cursor.date++;
    while (
      cursor.mention < mentions.length &&
      (mentions[cursor.mention].form === 'nominal' || mentions[cursor.mention].end <= start)
    )
      cursor.mention++;
    const mention = mentions[cursor.mention];
    const inMention = mention !== undefined && mention.start < end;
    const date = dates[cursor.date];
    const tag: WordTag =
      date !== undefined && date.start < end
        ? 'time'
        : inMention && mention.form === 'name'
          ? 'name'
          : found.length === 0
            ? facts.firstTag
            : facts.tag;
    const isVerb = tag === 'verb';
    found.push({
      start,
      end,
      lower: facts.lower,
      tag,
      lemma: isVerb ? facts.lemma : facts.lower,
      forms: isVerb ? facts.forms : NO_FORMS,
      possessive: facts.possessive,
      mention: inMention ? cursor.mention : -1,
      facts,
    });
  }
  return settleWords(withoutBrackets(found));
}
