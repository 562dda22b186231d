import assert from 'node:assert/strict';
import fc from 'fast-check';
import { areMoved, type Change, NO_SHIFT, shiftedBy } from '../../../src/workspace/moved-spans';

/** Each character of a text, by a number of its own: what an edit does to offsets can be read off them. */
function edited(text: readonly number[], { offset, length, inserted }: Change): readonly number[] {
  return [...text.slice(0, offset), ...Array<number>(inserted).fill(-1), ...text.slice(offset + length)];
}

const anyChanges = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(4), inserted: fc.nat(4) }),
  { minLength: 1, maxLength: 4 },
);
const anySpan = fc.tuple(fc.nat(59), fc.nat(59)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('spans that move with the text', () => {
  it('are where their first and last characters are after any edits, or are said to be elsewhere', () => {
    fc.assert(
      fc.property(anyChanges, anySpan, (given, span) => {
        let text: readonly number[] = Array.from({ length: 60 }, (_, at) => at);
        let shift = NO_SHIFT;
        for (const { at, length, inserted } of given) {
          const offset = Math.floor(at * text.length);
          const change = { offset, length: Math.min(length, text.length - offset), inserted };
          text = edited(text, change);
          shift = shiftedBy(shift, change);
        }
        const now = { start: text.indexOf(span.start), end: text.indexOf(span.end) };
        const touched = [span.start, span.end].some((offset) => offset >= shift.start && offset <= shift.end);
        assert.equal(areMoved([span], [now], shift), !touched);
        assert.equal(areMoved([span], [{ start: now.start, end: now.end + 1 }], shift), false);
      }),
    );
  });

  it('grow with what is typed inside them, and are looked at again where it touches their edge', () => {
    const typed = shiftedBy(NO_SHIFT, { offset: 15, length: 0, inserted: 1 });
    assert.equal(areMoved([{ start: 10, end: 20 }], [{ start: 10, end: 21 }], typed), true);
    assert.equal(areMoved([{ start: 10, end: 15 }], [{ start: 10, end: 15 }], typed), false);
    assert.equal(areMoved([{ start: 15, end: 20 }], [{ start: 16, end: 21 }], typed), false);
  });

  it('are others where there are more or fewer of them', () => {
    assert.equal(areMoved([], [{ start: 1, end: 2 }], NO_SHIFT), false);
    assert.equal(areMoved([{ start: 1, end: 2 }], [{ start: 1, end: 2 }], NO_SHIFT), true);
  });
});
