import { parseArticle } from '../../src/article/parse-article';
import { analysisSteps, analyzeText } from '../../src/language/analyze-text';
import { readDates } from '../../src/language/dates/read-dates';
import { readNames } from '../../src/language/names/read-names';
import { readDocument } from '../../src/language/read-document';
import { sideBySide, takeBatch } from '../../src/language/steps';

/** All that one article's text tells; gives how many names. */
export function readAll(text: string): number {
  return analyzeText(text).mentions.length;
}

/** The same of many texts, side by side as an archive is read; gives how many names. */
export function readAllOf(texts: readonly string[]): number {
  const waiting = [...texts];
  let names = 0;
  while (waiting.length > 0)
    sideBySide(takeBatch(waiting, ({ length }) => length).map(analysisSteps), (_place, { mentions }) => {
      names += mentions.length;
    });
  return names;
}

/** The text cut into tokens, and its names; gives how many. */
export function readNamesAlone(text: string): number {
  return readNames(readDocument(text, parseArticle(text))).length;
}

/** The text's dates; gives how many. */
export function readDatesAlone(text: string): number {
  return readDates(readDocument(text, parseArticle(text))).length;
}
