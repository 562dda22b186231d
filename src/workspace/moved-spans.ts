import type { Span } from '../article/span';

/** What became of a text: `start` to `end` of it were replaced, and what stood behind moved by `by`. UTF-16 offsets. */
export interface Shift extends Span {
  readonly by: number;
}

/** A change of a text as editors tell it: `length` units from `offset` on became `inserted` units. */
export interface Change {
  readonly offset: number;
  readonly length: number;
  readonly inserted: number;
}

export const NO_SHIFT: Shift = { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY, by: 0 };

/** The shift of a text that is changed once more; of what lies between two changes all counts as replaced. */
export function shiftedBy({ start, end, by }: Shift, { offset, length, inserted }: Change): Shift {
  const grown = inserted - length;
  // Offsets of the change are of the text as it is by now.
  return { start: Math.min(start, offset), end: Math.max(end, offset + length - by), by: by + grown };
}

/** True where an editor that moves the old spans along with the text has them where the new ones are. */
export function areMoved(old: readonly Span[], now: readonly Span[], { start, end, by }: Shift): boolean {
  if (old.length !== now.length) return false;
  // Of an offset at the edge of what was replaced, editors have their own ideas.
  const isMoved = (from: number, to: number): boolean => (from < start ? to === from : from > end && to === from + by);
  return old.every((span, at) => isMoved(span.start, now[at].start) && isMoved(span.end, now[at].end));
}
