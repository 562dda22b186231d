import { fnv1a } from '../../language/fnv1a';

/** Lower-case words joined by `-`, ASCII where the letters have a base form: `José Núñez` → `jose-nunez`. */
export function slug(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return words === '' ? 'unnamed' : words;
}

const slugs = (marks: readonly string[]): string[] => marks.map((mark) => (mark === '' ? '' : slug(mark)));

/** What tells two entities of one slug apart. */
export interface Distinction {
  readonly name: string;
  /** `slug(name)`, where it is at hand. */
  readonly slug?: string;
  /** Of the same kinds for all, most telling first (type, country, role, first article …); empty where unknown. */
  readonly marks: readonly string[];
}

/**
 * An id for each of several names of one slug: each with the first kind of mark that no two share (one of them may be
 * without: the bare `foreign-ministry` beside `foreign-ministry-russia`), or else with as many marks as it takes.
 * Independent of order.
 */
export function tellApart(text: string, given: readonly (readonly string[])[]): string[] {
  const marks = given.map(slugs);
  const kinds = Math.max(...marks.map((list) => list.length));
  for (let kind = 0; kind < kinds; kind++) {
    const told = marks.map((list) => list[kind] ?? '');
    if (new Set(told).size === told.length) return told.map((mark) => (mark === '' ? text : `${text}-${mark}`));
  }
  for (let upTo = 2; upTo < kinds; upTo++) {
    const made = marks.map((list) => [text, ...list.slice(0, upTo).filter(Boolean)].join('-'));
    if (new Set(made).size === made.length) return made;
  }
  return marks.map((list) => [text, ...list.filter(Boolean)].join('-'));
}

/** A hash of what is told, for the rare id that two names come to: `a-person` by name, and `a` by type. */
export function withNumber(id: string, marks: readonly string[]): string {
  return `${id}-${hashOf(marks.join(' '))}`;
}

/** A hash in digits and letters. */
export function hashOf(text: string): string {
  return (fnv1a(text) >>> 0).toString(36);
}
