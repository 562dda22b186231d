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

/** A hash of what is told, for the rare id that two names come to: `a-person` by name, and `a` by type. */
export function withNumber(id: string, marks: readonly string[]): string {
  return `${id}-${hashOf(marks.join(' '))}`;
}

/** A hash in digits and letters. */
export function hashOf(text: string): string {
  return (fnv1a(text) >>> 0).toString(36);
}
