import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { dayNumber, dayOf, meets, windowOf } from '../../../../src/corpus/events/window';

const day = (iso: string) => dayOf(iso)!;

describe('the days that a date leaves open', () => {
  it('counts days as the calendar does', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const counted = dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
          assert.equal(counted, Math.floor(date.getTime() / 86_400_000));
        },
      ),
    );
  });

  const cases: readonly (readonly [string, string, string])[] = [
    ['2024-03-20', '2024-03-20', '2024-03-20'],
    ['2023-12-27TEV', '2023-12-27', '2023-12-27'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024-W12', '2024-03-18', '2024-03-24'],
    ['2021-W01', '2021-01-04', '2021-01-10'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2024-SU', '2024-06-01', '2024-09-30'],
  ];
  for (const [value, first, last] of cases) {
    it(`${value} is ${first} to ${last}`, () => {
      assert.deepEqual(windowOf(value), { first: day(first), last: day(last) });
    });
  }

  it('knows none for references, durations and unknown years', () => {
    for (const value of ['PAST_REF', 'P4D', 'XXXX-06-24', null]) assert.equal(windowOf(value), null);
  });

  it('lets windows meet that share a day, or miss by no more than the slack', () => {
    const [march, twentieth, first] = [windowOf('2024-03')!, windowOf('2024-03-20')!, windowOf('2024-04-01')!];
    assert.ok(meets(march, twentieth));
    assert.ok(!meets(march, first));
    assert.ok(meets(march, first, 1));
  });
});
