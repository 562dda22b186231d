import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { createNames } from '../../../../src/corpus/incremental/names';

interface Named {
  readonly slug: string;
  readonly marks: readonly string[];
}

/** Ids by key, after the changes (null: gone) lot by lot; and how often one was given. */
function named(lots: readonly (readonly (readonly [string, Named | null])[])[]): {
  readonly ids: Record<string, string>;
  readonly given: readonly number[];
} {
  const all = new Map<string, Named>();
  const ids = new Map<string, string>();
  const given: number[] = [];
  let count = 0;
  const names = createNames({
    slugOf: (key) => all.get(key)?.slug,
    marksOf: (key) => all.get(key)!.marks,
    assign(key, id) {
      ids.set(key, id);
      count++;
    },
  });
  for (const lot of lots) {
    count = 0;
    for (const [key, after] of lot) {
      const before = all.get(key)?.slug;
      if (after) all.set(key, after);
      else {
        all.delete(key);
        ids.delete(key);
      }
      names.changed(key, before, after?.slug);
    }
    while (names.size > 0) names.step();
    given.push(count);
  }
  return { ids: Object.fromEntries([...ids].sort()), given };
}

const idsOf = (...all: (readonly [string, Named])[]): Record<string, string> => named([all]).ids;
const one = (key: string, ...marks: string[]): readonly [string, Named] => [key, { slug: 'talks', marks }];

describe('readable ids', () => {
  it('are the slug alone where nobody else has it', () => {
    assert.deepEqual(idsOf(one('x', '2024', 'a.txt')), { x: 'talks' });
  });

  it('take the first kind of mark that no two share, one of which may have none', () => {
    assert.deepEqual(idsOf(one('x', '2024', 'a.txt'), one('y', '', 'b.txt')), { x: 'talks-2024', y: 'talks' });
    assert.deepEqual(idsOf(one('x', '2024', 'a.txt'), one('y', '2024', 'b.txt')), {
      x: 'talks-atxt',
      y: 'talks-btxt',
    });
  });

  it('take as many marks as it needs, and a number where all are the same', () => {
    assert.deepEqual(idsOf(one('x', '1', 'a', 'p'), one('y', '1', 'b', 'p'), one('z', '2', 'a', 'p')), {
      x: 'talks-1-a',
      y: 'talks-1-b',
      z: 'talks-2-a',
    });
    assert.deepEqual(idsOf(one('x', '1', 'a', 'p'), one('y', '1', 'a', 'q'), one('z', '1', 'b', 'p')), {
      x: 'talks-1-a-p',
      y: 'talks-1-a-q',
      z: 'talks-1-b-p',
    });
    const same = idsOf(one('x', '1', 'A'), one('y', '1', 'a'));
    assert.match(same.x, /^talks-1-a-\w+$/);
    assert.notEqual(same.x, same.y);
  });

  it('get a number where they are the slug of something else', () => {
    const { x, z } = idsOf(one('x', '1'), one('y', '2'), ['z', { slug: 'talks-1', marks: ['3'] }]);
    assert.match(x, /^talks-1-\w+$/);
    assert.equal(z, 'talks-1');
  });

  it('change for nobody else where one more of many is told apart as they are', () => {
    const many = Array.from({ length: 50 }, (_, at) => one(`k${at}`, 'happened', `${at}.txt`));
    const { ids, given } = named([
      many,
      [one('late', 'happened', 'late.txt')],
      [['k7', null]],
      [one('k8', 'planned', '8.txt')],
    ]);
    assert.equal(ids.late, 'talks-latetxt');
    // one with other marks is told its id, were it the same
    assert.deepEqual(given, [50, 1, 0, 1]);
  });

  it('are the same in whatever order names come and go', () => {
    const marks = fc.tuple(
      fc.constantFrom('', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'),
      fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f'),
      fc.constantFrom('p', 'q', 'r'),
    );
    const change = fc.tuple(
      fc.constantFrom(...'abcdefghijklmnopqrstuvwx'),
      fc.option(fc.record({ slug: fc.constantFrom('talks', 'talks', 'talks', 'talks', 'talks-1', 'war'), marks }), {
        freq: 6,
      }),
    );
    let many = 0;
    fc.assert(
      fc.property(
        fc.array(fc.array(change, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 12 }),
        (lots) => {
          const left = [...new Map(lots.flat())].filter(([, after]) => after !== null);
          assert.deepEqual(named(lots).ids, named([left]).ids);
          many += Number(left.filter(([, after]) => after?.slug === 'talks').length > 8);
        },
      ),
      { numRuns: 1500 },
    );
    assert.ok(many > 300, `${many} with many of one slug`);
  }).timeout(30_000);
});
