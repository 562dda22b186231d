import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkDates } from '../../../../src/language/dates/check-dates';
import { readDates } from '../../../../src/language/dates/read-dates';
import { articleOf, datesIn } from './told';

const PIECES =
  'March|May|Jan.|3|31|1998|2024|-28|’98|the|last|next|this|two|a|half|of|and|to|weeks|year|quarter|day|decade|century|ago|later|earlier|Monday|Wed.|evening|noon|at|5 p.m.|17:30|GMT|every|twice|now|“|”|"|(|)|,|.|;|said|will|be|held|on|by|in|early|mid-|end|1990s|third|first|season|spring|Thanksgiving|Easter|overnight|00|99999|2024-02-30|0|\n|\n\n|\t|é|𝟡|\u0000'.split(
    '|',
  );
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 60 })
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const date = fc.constantFrom('2024-02-29', '1999-12-31', '0001-01-01', '9999-12-31', null);

const DAY = String.raw`(?:\d{4}|X{4})(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?)?`;
const WEEK = String.raw`(?:\d{4}|XXXX)-W(?:\d\d|XX)(?:-(?:[1-7]|WE))?`;
const PART_OF_YEAR = String.raw`(?:\d{4}|XXXX)-(?:Q[1-4X]|H[12]|SP|SU|FA|WI)`;
const TIME = String.raw`(?:T(?:MO|AF|EV|NI|\d\d:\d\d))?`;
const LENGTH = String.raw`PT?(?:X|\d+(?:\.\d+)?)(?:[YMWDHSQ]|WE)?(?:\d+[MS])?|P(?:X|\d+(?:\.\d+)?)(?:[YMWDQX]|WE)(?:\d+M)?`;
const TIMEX_VALUE = new RegExp(
  `^(?:(?:${DAY}|${WEEK}|${PART_OF_YEAR})${TIME}|\\d{2,3}|X{2,3}|\\d{4}/\\d{4}|PAST_REF|PRESENT_REF|FUTURE_REF|${LENGTH})$`,
);

describe('dates of any text', () => {
  it('lie in the text, in order, apart from each other, with a TIMEX3 value', function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(text, date, (body, day) => {
        const document = articleOf(body, day);
        const dates = readDates(document);
        let last = 0;
        for (const { start, end, text: told, value, anchor } of dates) {
          assert.ok(last <= start && start < end && end <= document.text.length);
          assert.equal(document.text.slice(start, end), told);
          assert.equal(told.trim(), told);
          assert.match(value, TIMEX_VALUE);
          assert.match(anchor ?? '2024-01-01', /^\d{4}-\d\d-\d\d$/);
          last = end;
        }
        for (const { start, end } of checkDates(document, dates)) assert.ok(0 <= start && start < end);
      }),
      { numRuns: 10_000 },
    );
  });

  it('are the same wherever the paragraph stands', () => {
    const prefix = 'Nobody has said so.\n\n';
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES.slice(0, 60)), { maxLength: 30 }), (pieces) => {
        const body = `It ${pieces.join(' ').replace(/\s+/g, ' ')} so.`;
        const values = (all: ReturnType<typeof datesIn>) => all.map(({ text: told, value }) => [told, value]);
        assert.deepEqual(values(datesIn(prefix + body, '2024-03-21')), values(datesIn(body, '2024-03-21')));
      }),
      { numRuns: 500 },
    );
  });
});
