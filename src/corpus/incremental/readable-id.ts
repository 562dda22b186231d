import { fnv1a } from '../../language/fnv1a';

/** Lower-case words joined by `-`, ASCII where the letters have a base form: `José Núñez` → `jose-nunez`. */
export function slug(name: string): string {
  const words = plainSlug(name) ?? anySlug(name);
  return words === '' ? 'unnamed' : words;
}

const NOTHING = 0;
const LETTER = 1;
const BREAK = 2;
/** What becomes of each ASCII character: `'` and `.` are left out. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /['.]/.test(character) ? NOTHING : /[A-Za-z0-9]/.test(character) ? LETTER : BREAK;
});
const APOSTROPHE = 0x2019;

/** As `anySlug`, of ASCII and `’` alone, as most names are; null where there is more in it. */
function plainSlug(name: string): string | null {
  let words = '';
  /** Where the letters begin that are not in `words` yet, or -1. */
  let from = -1;
  let isBroken = false;
  for (let at = 0; at <= name.length; at++) {
    const code = at < name.length ? name.charCodeAt(at) : APOSTROPHE;
    if (code > 127 && code !== APOSTROPHE) return null;
    const kind = code === APOSTROPHE ? NOTHING : KINDS[code];
    if (kind === LETTER) {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0) {
      const letters = name.slice(from, at);
      words = isBroken && words !== '' ? `${words}-${letters}` : words + letters;
      from = -1;
      isBroken = false;
    }
    if (kind === BREAK) isBroken = true;
  }
  return words.toLowerCase();
}

function anySlug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * An id for each of several names of one slug, by what tells them apart: marks of the same kinds for all, most telling
 * first (type, country, role, first article …), empty where unknown. Each gets the first kind of mark that no two share
 * (one of them may be without: the bare `foreign-ministry` beside `foreign-ministry-russia`), or else as many marks as
 * it takes. Independent of order.
 */
export function tellApart(text: string, given: readonly (readonly string[])[]): string[] {
  const kinds = Math.max(...given.map((marks) => marks.length));
  /** Of each kind, what each has of it. */
  const known: string[][] = [];
  for (let kind = 0; kind < kinds; kind++) {
    const told = given.map((marks) => (marks[kind] ? slug(marks[kind]) : ''));
    if (new Set(told).size === told.length) return told.map((mark) => (mark === '' ? text : `${text}-${mark}`));
    known.push(told);
  }
  const made = (upTo: number): string[] =>
    given.map((_, at) => [text, ...known.slice(0, upTo).flatMap((told) => told[at] || [])].join('-'));
  for (let upTo = 2; upTo < kinds; upTo++) {
    const ids = made(upTo);
    if (new Set(ids).size === ids.length) return ids;
  }
  return made(kinds);
}

/** A hash of what is told, for the rare id that two names come to: `a-person` by name, and `a` by type. */
export function withNumber(id: string, marks: readonly string[]): string {
  return `${id}-${hashOf(marks.join(' '))}`;
}

/** A hash in digits and letters. */
export function hashOf(text: string): string {
  return (fnv1a(text) >>> 0).toString(36);
}
