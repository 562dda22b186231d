import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { article, corpusOf } from './corpus-of';

const PEOPLE =
  'Harbour master Olaf Nilsen and shipowner Ida Brandt of Nordlicht Shipping spoke in Bergen and Stavanger. ';
const STORY = `${PEOPLE}The ferry Aurora ran aground near Stavanger in heavy fog, and sixty passengers had to leave it in boats. Divers looked at its hull in the evening and found a hole of two metres below the line of water. The owner promised to pay for all that was lost, and the harbour was closed to large ships for the night. Two trawlers brought the passengers to the town, where they slept in the hall of a school. `;
const QUOTE = '“We have never seen a fog like this one in the whole of our long lives at sea,” Nilsen said. ';

const inferredOf = (articles: Readonly<Record<string, string>>) => corpusOf(articles).inferredDate('undated');

describe('news shared with dated articles', () => {
  it('dates a copy within days of the text it shares', () => {
    const inferred = inferredOf({ dated: article('2021-11-19', STORY), undated: article(null, STORY) });
    assert.deepEqual(inferred?.range, ['2021-11-09', '2021-11-29']);
    assert.deepEqual([...new Set(inferred?.evidence.map(({ path }) => path))].sort(), ['dated', 'undated']);
  });

  it('tells nothing by a text that is carried again and again', () => {
    const forms = { a: article('2019-11-19', STORY), b: article('2021-11-19', STORY) };
    assert.equal(inferredOf({ ...forms, undated: article(null, STORY) }), undefined);
  });

  it('dates by a quote that both have, where they share a story', () => {
    const dated = article('2021-11-19', `${PEOPLE}${QUOTE}`);
    const other = 'Ferries stayed away from the coast. ';
    const inferred = inferredOf({ dated, undated: article(null, `${other}${PEOPLE}${QUOTE}`) });
    assert.deepEqual(inferred?.range, ['2021-10-29', '2021-12-10']);
    assert.ok(inferred?.evidence.some(({ path, why }) => path === 'dated' && why === 'is quoted here'));
    assert.equal(inferredOf({ dated, undated: article(null, `${other}${QUOTE}`) }), undefined);
  });

  it('dates by a day without its year that both tell of one happening', () => {
    const dated = article('2021-11-19', `${PEOPLE}Ida Brandt will open the pier on December 3.`);
    const undated = article(null, `${PEOPLE}The pier is to be opened by Ida Brandt on 3 December.`);
    assert.deepEqual(inferredOf({ dated, undated })?.range, ['2021-02-06', '2022-09-29']);
  });

  it('dates by an event that a dated article puts on the same weekday', () => {
    const met = (when: string) => `${PEOPLE}Olaf Nilsen met Ida Brandt in Bergen ${when}. `;
    const dated = article('2021-11-18', met('on Tuesday'));
    const inferred = inferredOf({ dated, undated: article(null, met('on Tuesday')) });
    assert.deepEqual(inferred?.range, ['2021-11-16', '2021-11-23']);
    assert.deepEqual(inferredOf({ dated, undated: article(null, met('yesterday')) })?.range, [
      '2021-11-17',
      '2021-11-17',
    ]);
    assert.equal(inferredOf({ dated, undated: article(null, met('on Friday')) }), undefined);
  });

  it('dates by the ages of a person', () => {
    const undated = article(null, 'Ida Brandt, 47, was elected mayor of Bergen.');
    const inferred = inferredOf({ dated: article('2021-11-19', 'Ida Brandt, 45, bought a ship.'), undated });
    assert.deepEqual(inferred?.range, ['2022-11-19', '2024-11-19']);
    assert.equal(inferredOf({ dated: article('2021-11-19', 'Olaf Nilsen, 45, bought a ship.'), undated }), undefined);
  });

  it('stays what it is beside unrelated articles, and is ordered, whatever they are', () => {
    const known = { dated: article('2021-11-19', STORY), undated: article(null, STORY) };
    const expected = inferredOf(known);
    const words = fc.constantFrom(
      'Lima',
      'tin',
      'prices rose on Monday.',
      'Ana Rojas, 61,',
      'in 1987',
      'said',
      '“No,”',
      'on May 4',
      'will',
    );
    const other = fc.record({
      date: fc.constantFrom(null, '1999-05-04', '2010-01-01'),
      text: fc.array(words, { maxLength: 20 }).map((all) => all.join(' ')),
    });
    fc.assert(
      fc.property(fc.array(other, { maxLength: 4 }), (others) => {
        const added = Object.fromEntries(others.map(({ date, text }, at) => [`other${at}`, article(date, text)]));
        const snapshot = corpusOf({ ...known, ...added });
        assert.deepEqual(snapshot.inferredDate('undated'), expected);
        for (const path of snapshot.paths) {
          const range = snapshot.inferredDate(path)?.range;
          assert.ok(!range || range[0] <= range[1]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
