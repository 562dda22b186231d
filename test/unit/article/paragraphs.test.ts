import assert from 'node:assert/strict';
import { parseArticle } from '../../../src/article/parse-article';

const paragraphsIn = (text: string) => parseArticle(text).paragraphs.map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  it('are the lines, whatever ends them', () => {
    for (const end of ['\n', '\r\n', '\r', '\n\n', '\r\n\r\n']) {
      const text = ['date 2024-01-02', 'First one here.', '  Second one. ', 'Third.'].join(end);
      assert.deepEqual(paragraphsIn(text), ['First one here.', 'Second one.', 'Third.'], JSON.stringify(end));
    }
  });

  it('join the lines of a text that is broken to a width', () => {
    const block = [
      'The foreign ministers of both countries met on Friday in the capital',
      'for talks that were to last an hour and went on for almost four, and',
      'then spoke to reporters about the prospects of a visit later in the',
      'year, for which no date has been agreed upon so far.',
    ].join('\n');
    assert.deepEqual(paragraphsIn(`date 2024-01-02\n\n${block}\n\n${block}`), [block, block]);
  });

  it('give the first code unit of each line', () => {
    assert.deepEqual(parseArticle('a\r\nb\rc\n\nd').lineStarts, [0, 3, 5, 7, 8]);
  });
});
