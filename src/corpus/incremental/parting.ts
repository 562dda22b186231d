import { slug } from './readable-id';

/**
 * How several of one slug are told apart: by marks of the same kinds for all, most telling first (type, country, role,
 * first article …), empty where unknown. Each gets the first kind of mark that no two share (one of them may be without:
 * the bare `foreign-ministry` beside `foreign-ministry-russia`), or else as many marks as it takes. Independent of order.
 */
export interface Parting {
  /** The first way that tells all apart, or the last: ways are tried by number. */
  readonly way: number;
  /** Of each way before, two that it calls the same. As long as they are there and read the same, it will not do. */
  readonly twins: readonly (readonly [string, string])[];
}

export type MarksOf = (key: string) => readonly string[];

/** The parting of at least one, and their ids in turn. */
export function partAll(text: string, keys: readonly string[], marksOf: MarksOf): Parting & { readonly ids: string[] } {
  const marks = keys.map(marksOf);
  const twins: (readonly [string, string])[] = [];
  const end = lastWay(marks[0].length);
  for (let way = 0; ; way++) {
    const ids = marks.map((each) => idBy(way, text, each));
    const same = way < end ? firstTwins(ids) : null;
    if (!same) return { way, twins, ids };
    twins.push([keys[same[0]], keys[same[1]]]);
  }
}

/** What one with these marks is called that way. */
export function idBy(way: number, text: string, marks: readonly string[]): string {
  const told = way < marks.length ? [marks[way]] : marks.slice(0, way - marks.length + 2);
  return [text, ...told.filter((mark) => mark !== '').map(slug)].join('-');
}

/** Each kind of mark alone, then the first two, three … of them, at last all: what is called the same still gets a number. */
export function lastWay(kinds: number): number {
  return Math.max(kinds, 2 * kinds - 2);
}

/** Places of the first two that are the same, or null. */
function firstTwins(ids: readonly string[]): readonly [number, number] | null {
  const places = new Map<string, number>();
  for (let at = 0; at < ids.length; at++) {
    const first = places.get(ids[at]);
    if (first !== undefined) return [first, at];
    places.set(ids[at], at);
  }
  return null;
}
