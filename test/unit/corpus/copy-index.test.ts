import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { type CopyIndex, createCopyIndex } from '../../../src/corpus/copy-index';

const never = (): boolean => false;
const LENGTH = 12;

/** A print that has `own` numbers of its own, and all others in common with prints of its text. */
const print = (text: number, own: number, name: number): number[] =>
  Array.from({ length: LENGTH }, (_, at) => (at < LENGTH - own ? text * 1000 + at : name * 100_000 + at));

/** A print that has one band in common with all others, and with prints of its text much, but no other band. */
const phrase = (text: number, _: number, name: number): number[] =>
  Array.from({ length: LENGTH }, (_, at) => (at < 3 ? at : at % 3 < 2 ? text * 1000 + at : name * 100_000 + at));

const told = (index: CopyIndex, paths: readonly string[]) =>
  paths.map((path) => [path, index.originalOf(path), index.copiesOf(path)]);

describe('an index of copies', () => {
  it('tells copies of one text, of which the first path is the original', () => {
    const index = createCopyIndex();
    index.set('b', print(1, 0, 2));
    index.set('c', print(1, 6, 3));
    index.set('a', print(1, 3, 1));
    index.set('d', print(2, 0, 4));
    index.settle(never);
    assert.deepEqual(told(index, ['a', 'b', 'd']), [
      ['a', 'a', ['b', 'c']],
      ['b', 'a', ['a', 'c']],
      ['d', 'd', []],
    ]);
    assert.deepEqual([...index.takeChanges().originals].sort(), ['b', 'c']);
    index.delete('a');
    index.settle(never);
    assert.deepEqual(told(index, ['b', 'c']), [
      ['b', 'b', ['c']],
      ['c', 'b', ['b']],
    ]);
    assert.deepEqual([...index.takeChanges().originals].sort(), ['b', 'c']);
  });

  it('takes no articles for copies that have little in common', () => {
    const index = createCopyIndex();
    index.set('a', print(1, 9, 1));
    index.set('b', print(1, 9, 2));
    index.set('c', undefined);
    index.settle(never);
    assert.deepEqual(index.copiesOf('a'), []);
    assert.deepEqual(index.copiesOf('c'), []);
  });

  for (const [where, make] of [
    ['', print],
    [', where all share a stock phrase', phrase],
  ] as const)
    it(`tells the same as one made anew, whatever came and went before${where}`, () => {
      const paths = Array.from({ length: 40 }, (_, at) => `p${String(at).padStart(2, '0')}`);
      const edit = fc.record({
        path: fc.constantFrom(...paths),
        print: fc.option(fc.tuple(fc.nat(2), fc.nat(9)), { freq: 5 }),
        steps: fc.option(fc.nat(6), { freq: 2 }),
      });
      fc.assert(
        fc.property(fc.array(edit, { maxLength: 120, size: 'max' }), (edits) => {
          const index = createCopyIndex();
          const present = new Map<string, number[]>();
          for (const { path, print: made, steps } of edits) {
            if (made) {
              const numbers = make(...made, paths.indexOf(path) + 1);
              index.set(path, numbers);
              present.set(path, numbers);
            } else {
              index.delete(path);
              present.delete(path);
            }
            let left = steps ?? Number.POSITIVE_INFINITY;
            index.settle(() => --left <= 0);
          }
          index.settle(never);
          const fresh = createCopyIndex();
          for (const path of [...present.keys()].sort().reverse()) fresh.set(path, present.get(path)!);
          fresh.settle(never);
          assert.deepEqual(told(index, paths), told(fresh, paths));
        }),
        { numRuns: 500 },
      );
    });
});
