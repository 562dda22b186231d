import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { type Bound, isoOf, yearWindow } from '../../../../src/corpus/dating/bound';
import { combineBounds } from '../../../../src/corpus/dating/combine';
import { dayOf } from '../../../../src/corpus/events/window';

const day = (iso: string): number => dayOf(iso)!;

function bound(source: string, first: string | null, last: string | null, more: Partial<Bound> = {}): Bound {
  const window = {
    first: first === null ? Number.NEGATIVE_INFINITY : day(first),
    last: last === null ? Number.POSITIVE_INFINITY : day(last),
  };
  const evidence = [{ path: 'a', start: 0, end: 1, text: source, why: 'tells so' }];
  return { windows: [window], sources: [source], weight: 1, evidence, ...more };
}

describe('bounds on the day of writing', () => {
  it('leave the days that all allow', () => {
    const found = combineBounds([bound('a', '2024-01-01', '2024-12-31'), bound('b', '2024-03-20', null)]);
    assert.deepEqual(found?.range, ['2024-03-20', '2024-12-31']);
    assert.equal(found?.confidence, 'medium');
  });

  it('tell nothing without a beginning or an end', () => {
    assert.equal(combineBounds([bound('a', '2024-03-20', null)]), undefined);
    assert.equal(combineBounds([bound('a', null, '2024-03-20')]), undefined);
    assert.equal(combineBounds([]), undefined);
  });

  it('drop what little contradicts, and are less sure then', () => {
    const year = (source: string, which: number): Bound => ({
      ...bound(source, null, null),
      windows: [yearWindow(which)],
    });
    const found = combineBounds([year('a', 2022), year('b', 2022), year('c', 2019)]);
    assert.deepEqual(found?.range, ['2022-01-01', '2022-12-31']);
    assert.equal(found?.confidence, 'low');
    assert.deepEqual(
      found?.evidence.map(({ text }) => text),
      ['a', 'b'],
    );
  });

  it('tell nothing where as much contradicts as agrees', () => {
    assert.equal(
      combineBounds([bound('a', '2022-01-01', '2022-12-31'), bound('b', '2019-01-01', '2019-12-31')]),
      undefined,
    );
  });

  it('count one source once', () => {
    const twice = [bound('a', '2024-01-01', '2024-12-31'), bound('a', '2024-02-01', '2025-12-31')];
    const found = combineBounds(twice);
    assert.deepEqual(found?.range, ['2024-02-01', '2024-12-31']);
    assert.equal(found?.confidence, 'low');
  });

  it('are narrowed by what comes round, which fixes nothing alone', () => {
    const round: Bound = {
      ...bound('day', null, null, { recurs: true }),
      windows: [2023, 2024, 2025].map((year) => ({ first: day(`${year}-11-17`), last: day(`${year}-11-21`) })),
    };
    assert.equal(combineBounds([round]), undefined);
    assert.deepEqual(combineBounds([round, bound('a', '2024-01-01', '2024-12-31')])?.range, [
      '2024-11-17',
      '2024-11-21',
    ]);
  });

  it('give an ordered range or none, whatever they are', () => {
    const any = fc.record({
      first: fc.oneof(fc.integer({ min: -30000, max: 60000 }), fc.constant(Number.NEGATIVE_INFINITY)),
      length: fc.oneof(fc.integer({ min: 0, max: 9000 }), fc.constant(Number.POSITIVE_INFINITY)),
      source: fc.constantFrom('a', 'b', 'c', 'd'),
      weight: fc.constantFrom(0.5, 1, 2, 3),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (parts) => {
        const bounds = parts.map(({ first, length, source, weight }): Bound => {
          const last = Number.isFinite(first) ? first + length : length;
          return { ...bound(source, null, null, { weight }), windows: [{ first, last }] };
        });
        const found = combineBounds(bounds);
        assert.ok(!found || found.range[0] <= found.range[1]);
        assert.ok(!found || found.range.every((iso) => isoOf(day(iso)) === iso));
      }),
    );
  });
});
