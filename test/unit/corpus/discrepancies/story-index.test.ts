import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createStoryIndex, type StoryArticle, type StoryIndex } from '../../../../src/corpus/discrepancies/story-index';

const never = (): boolean => false;

function linksOf(index: StoryIndex, paths: readonly string[]): unknown {
  return paths.map((path) => [
    path,
    [...index.of(path)].sort().map((other) => [other, index.link(path, other), index.mainOf(path, other)]),
  ]);
}

const PATHS = Array.from({ length: 70 }, (_, i) => `a${String(i).padStart(2, '0')}.txt`);

/** Few names, so that some are everywhere; days near one another, so that weeks fill up. */
const article: fc.Arbitrary<StoryArticle> = fc.record({
  day: fc.option(fc.integer({ min: 20_000, max: 20_020 }), { freq: 8 }),
  source: fc.constantFrom('a00.txt', 'a01.txt', 'own'),
  names: fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), { minLength: 2, maxLength: 8 }),
  stems: fc.uniqueArray(fc.constantFrom(...'stuvwxyz'), { minLength: 3, maxLength: 8 }),
});

const edit = fc.record({ path: fc.constantFrom(...PATHS), article: fc.option(article, { freq: 6 }) });

describe('an index of stories', () => {
  it('tells the same as one made anew, whatever was added, changed and deleted before', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 160 }), fc.infiniteStream(fc.boolean()), (edits, pauses) => {
        const index = createStoryIndex();
        const present = new Map<string, StoryArticle>();
        for (const { path, article } of edits) {
          const told = article && { ...article, source: article.source === 'own' ? path : article.source };
          if (told) {
            index.set(path, told);
            present.set(path, told);
          } else {
            index.delete(path);
            present.delete(path);
          }
          if (pauses.next().value) index.settle(() => pauses.next().value === true);
        }
        index.settle(never);
        const fresh = createStoryIndex();
        for (const path of [...present.keys()].sort().reverse()) fresh.set(path, present.get(path)!);
        fresh.settle(never);
        assert.deepEqual(linksOf(index, PATHS), linksOf(fresh, PATHS));
      }),
      { numRuns: 300 },
    );
  });

  it('tells one story by what many tell in one week and many tell in all, whoever came last', () => {
    type Row = readonly [path: string, day: number, names: readonly string[]];
    const archive = [
      ...Array.from({ length: 45 }, (_, at): Row => [`week${at}`, 700 + (at % 7), ['ida', `w${at}`]]),
      ...Array.from({ length: 200 }, (_, at): Row => [`year${at}`, 1400 + 7 * at, ['oslo', `y${at}`]]),
      ...Array.from({ length: 760 }, (_, at): Row => [`other${at}`, 5000 + at, [`o${at}`]]),
    ];
    const pair: readonly Row[] = [
      ['a', 702, ['ida', 'oslo', 'lima']],
      ['b', 703, ['ida', 'oslo']],
    ];
    for (const late of [pair, [...pair].reverse()])
      for (const isOneLot of [true, false]) {
        const index = createStoryIndex();
        for (const [path, day, names] of [...archive, ...late]) {
          index.set(path, { day, source: path, names, stems: [] });
          if (!isOneLot && late.some(([other]) => other === path)) index.settle(never);
        }
        index.settle(never);
        assert.equal(index.link('a', 'b'), 'names', `${late[1][0]} last, ${isOneLot ? 'in one lot' : 'one by one'}`);
      }
  });

  it('tells which articles have other neighbours than before', () => {
    const index = createStoryIndex();
    const told = (path: string): void =>
      index.set(path, { day: 20_000, source: path, names: ['ida', 'olof', 'oslo'], stems: [] });
    for (const path of ['a', 'b']) told(path);
    index.set('c', { day: 20_000, source: 'c', names: ['rosa', 'lima', 'cusco'], stems: [] });
    index.settle(never);
    assert.deepEqual([...index.takeChanges().keys()].sort(), ['a', 'b']);
    told('d');
    index.settle(never);
    assert.deepEqual([...index.takeChanges().keys()].sort(), ['a', 'b', 'd']);
    index.delete('d');
    index.settle(never);
    assert.deepEqual([...index.of('a')], ['b']);
  });
});
