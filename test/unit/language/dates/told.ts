import assert from 'node:assert/strict';
import { parseArticle } from '../../../../src/article/parse-article';
import type { DateExpression } from '../../../../src/language/analysis';
import { readDates } from '../../../../src/language/dates/read-dates';
import type { LanguageDocument } from '../../../../src/language/document';
import { readDocument } from '../../../../src/language/read-document';

/** An article of that date (null for an undated one) with this body. */
export function articleOf(body: string, date: string | null): LanguageDocument {
  const text = date === null ? body : ` date ${date} \n\n${body}\n`;
  return readDocument(text, parseArticle(text));
}

export function datesIn(body: string, date: string | null): DateExpression[] {
  return readDates(articleOf(body, date));
}

/** A sentence, and the text and value of each date expression that a careful reader marks in it. */
export type Case = readonly [sentence: string, ...expressions: readonly (readonly [text: string, value: string])[]];

/** One test a sentence. All articles are of Thursday, 21 March 2024 where no other date is given. */
export function checkCases(cases: readonly Case[], date: string | null = '2024-03-21'): void {
  for (const [sentence, ...expected] of cases) {
    it(sentence, () => {
      const actual = datesIn(sentence, date).map(({ text, value }) => [text, value]);
      assert.deepEqual(actual, expected);
    });
  }
}

/** One test a sentence that holds no date expression, whatever it looks like. */
export function checkNone(sentences: readonly string[]): void {
  checkCases(sentences.map((sentence) => [sentence]));
}
