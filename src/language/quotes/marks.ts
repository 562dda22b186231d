import type { Span } from '../../article/span';

/** What stands between two quotation marks; `outer` takes the marks in. */
export interface Quoted extends Span {
  readonly outer: Span;
  readonly paragraph: number;
  /** False where the paragraph ends before the quote does. */
  readonly closed: boolean;
  /** True where the paragraph before ended inside this quote, and this one opens with the mark again. */
  readonly reopened: boolean;
}

type Role = 'open' | 'close';

/** A mark without a partner. */
export interface Unbalanced extends Span {
  readonly role: Role;
}

/** All quoted spans of an article in text order, and the marks that have no partner. */
export interface MarkReading {
  readonly quoted: readonly Quoted[];
  readonly unbalanced: readonly Unbalanced[];
}

interface Mark extends Span {
  readonly role: Role | 'either';
}

const DOUBLE = /["“”„‟«»＂]|``|'{2,3}|‘‘|’’/g;
const FEET = /\d\s?['’′]\s?\d{1,2}$/;

/**
 * Pairs the double quotation marks of each paragraph: curly, straight, low and angle ones, and the typewriter forms
 * `''…''` and ``` ``…'' ```. Marks inside marks are part of the outer quote. Inches (`6'2"`) and attributes
 * (`author="x"`) are no quotes. A quote that its paragraph does not close ends with the paragraph where the next one
 * opens with a mark again. Linear in the length of the text.
 */
export function pairDoubleMarks(text: string, paragraphs: readonly Span[]): MarkReading {
  const quoted: Quoted[] = [];
  const unbalanced: Unbalanced[] = [];
  let carried = false;
  paragraphs.forEach((paragraph, index) => {
    const marks = marksOf(text, paragraph);
    const add = (open: Mark, end: number, outerEnd: number, reopened: boolean) => {
      if (text.slice(open.end, end).trim() === '') return;
      const outer = { start: open.start, end: outerEnd };
      quoted.push({ start: open.end, end, outer, paragraph: index, closed: outerEnd > end, reopened });
    };
    let reopened = carried && marks.length > 0 && marks[0].start === paragraph.start;
    let open: Mark | null = null;
    let depth = 0;
    for (let i = 0; i < marks.length; i++) {
      const mark = marks[i];
      const role: Role = mark.role === 'either' ? (open ? 'close' : 'open') : mark.role;
      if (role === 'open' && open && marks[i + 1]?.role === 'close' && marks[i + 2]?.role === 'close') depth++;
      else if (role === 'open') {
        if (open) unbalanced.push({ start: open.start, end: open.end, role });
        open = mark;
      } else if (!open) unbalanced.push({ start: mark.start, end: mark.end, role });
      else if (depth > 0) depth--;
      else {
        add(open, mark.start, mark.end, reopened);
        reopened = false;
        open = null;
      }
    }
    const next = paragraphs[index + 1];
    carried = open !== null && next !== undefined && opensAt(text, next);
    if (!open) return;
    if (!carried) unbalanced.push({ start: open.start, end: open.end, role: 'open' });
    const leadsIn = /[:,]\s*$/.test(text.slice(Math.max(paragraph.start, open.start - 3), open.start));
    if (carried || open.start === paragraph.start || leadsIn) add(open, paragraph.end, paragraph.end, reopened);
  });
  return { quoted, unbalanced };
}

function opensAt(text: string, paragraph: Span): boolean {
  return /^(?:["“„«＂]|``|'')\S/.test(text.slice(paragraph.start, paragraph.start + 4));
}

function marksOf(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  const found = text.slice(paragraph.start, paragraph.end).matchAll(DOUBLE);
  let attribute = false;
  let openKnown = false;
  for (const match of found) {
    const start = paragraph.start + match.index;
    const whole = start + match[0].length;
    const before = start === paragraph.start ? ' ' : text[start - 1];
    const after = whole >= paragraph.end ? ' ' : text[whole];
    if (attribute || before === '=') {
      attribute = !attribute;
      continue;
    }
    const isLetter = /[^\s.,;:!?)\]}…]/.test(after);
    const leads = /[\s([{—–/-]/.test(before);
    const measure = /\d/.test(before) && (!openKnown || FEET.test(text.slice(Math.max(0, start - 6), start)));
    if (measure && /["”＂]|''/.test(match[0])) continue;
    const role = roleOf(match[0], leads, isLetter);
    openKnown = role === 'either' ? !openKnown : role === 'open';
    // `'''` closes an inner single quote first, or opens an outer double one before an inner.
    const inner = match[0].length === 3;
    marks.push({
      start: inner && role !== 'open' ? start + 1 : start,
      end: inner && role === 'open' ? start + 2 : whole,
      role,
    });
  }
  return marks;
}

function roleOf(mark: string, leads: boolean, meetsWord: boolean): Role | 'either' {
  if (/[“„‟«]|``|‘‘/.test(mark)) return !leads && !meetsWord ? 'close' : 'open';
  if (/[”»]|’’/.test(mark)) return leads && meetsWord ? 'open' : 'close';
  if (leads && meetsWord) return 'open';
  if (!leads && !meetsWord) return 'close';
  return 'either';
}
