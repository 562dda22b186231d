import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { citationLine, citationOf } from '../../../src/corpus/citation';
import { createCorpus } from '../../../src/corpus/corpus';
import { ALL_QUOTES, listQuotes } from '../../../src/corpus/views/quote-list';
import { analyzeText } from '../../../src/language/analyze-text';

const corpus = createCorpus();
corpus.set(
  'a',
  analyzeText(' date 2024-03-21 (Reuters) Chancellor Ida Brandt said: "The harbour stays open." She left.\n'),
);
corpus.set('b', analyzeText(' date 2024-05-02 \n\n"Ships will come," Mayor Olaf Krog said, "and they will go."\n'));
corpus.set('c', analyzeText('Mayor Olaf Krog said: "The harbour was never shut."\n'));
const snapshot = corpus.snapshot();
const articles = snapshot.paths.map((path) => {
  const { article, quotes } = snapshot.analysis(path) ?? assert.fail();
  return { path, date: article.date, quotes: quotes.length };
});
const days = (filter: Partial<typeof ALL_QUOTES>) => {
  const list = listQuotes(snapshot, articles, { ...ALL_QUOTES, ...filter });
  while (!list.settle(() => true));
  return list.days();
};
const texts = (filter: Partial<typeof ALL_QUOTES>): string[] =>
  days(filter).flatMap(({ first }) =>
    first(9).map(({ path, quote }) => snapshot.analysis(path)?.quotes[quote].text ?? ''),
  );

describe('the list of quotes', () => {
  it('goes by day, the latest first, the undated last', () => {
    assert.deepEqual(
      days({}).map(({ date, count }) => [date, count]),
      [
        ['2024-05-02', 2],
        ['2024-03-21', 1],
        [null, 1],
      ],
    );
  });

  it('shows the first of a day as far as asked', () => {
    assert.deepEqual(days({})[0].first(1), [{ path: 'b', quote: 0 }]);
  });

  it('keeps the quotes with a word, by a speaker, of a period', () => {
    assert.deepEqual(texts({ words: 'harb' }), ['The harbour stays open.', 'The harbour was never shut.']);
    assert.deepEqual(texts({ words: 'harb', from: '2024', to: '2024' }), ['The harbour stays open.']);
    const krog = snapshot.entities.find(({ name }) => name === 'Olaf Krog');
    assert.ok(krog);
    assert.equal(texts({ speaker: krog.id }).length, 3);
    assert.deepEqual(texts({ from: '2024-04' }), ['Ships will come,', 'and they will go.']);
    assert.deepEqual(texts({ to: '2024-03' }), ['The harbour stays open.']);
  });
});

describe('a citation', () => {
  const line = (path: string, quote: number): string => {
    const citation = citationOf(snapshot, { path, quote });
    assert.ok(citation);
    return citationLine(citation, `${path}:1`);
  };

  it('tells speaker, outlet, date and place', () => {
    assert.equal(line('a', 0), '“The harbour stays open.” — Ida Brandt, Reuters, 2024-03-21 (a:1)');
  });

  it('joins the pieces of one utterance', () => {
    assert.equal(line('b', 1), '“Ships will come, … and they will go.” — Olaf Krog, 2024-05-02 (b:1)');
  });

  it('is none where there is no quote', () => {
    assert.equal(citationOf(snapshot, { path: 'a', quote: 9 }), undefined);
    assert.equal(citationOf(snapshot, { path: 'nowhere', quote: 0 }), undefined);
  });
});
