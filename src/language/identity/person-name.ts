import { nameWords } from './name-key';

/** A person's name cut into its parts, all folded by `nameWords`. */
export interface PersonName {
  /** Given and middle names, full or initials: `["s"]` for `S. Jaishankar`. */
  readonly given: readonly string[];
  /** The family name with its particles: `von der leyen`; for a name of one word that word. */
  readonly surname: string;
  /** `jr`, `sr`, `2`, `3` …, or null. */
  readonly suffix: string | null;
  readonly words: readonly string[];
}

const HONORIFICS = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady shri smt sri pt hon rev fr herr frau monsieur madame mme don dona sheikh'.split(
    ' ',
  ),
);

const SUFFIXES = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['vi', '6'],
  ['vii', '7'],
  ['viii', '8'],
  ['xvi', '16'],
]);

const PARTICLES = new Set(
  'van von der den de del della di da dos das du la le el al bin ibn ben abu ter ten zu zur af'.split(' '),
);

/** Parts of a person's name: `Dr S. Jaishankar` → given `s`, surname `jaishankar`. */
export function personName(text: string): PersonName {
  let words = nameWords(text);
  while (words.length > 1 && HONORIFICS.has(words[0])) words = words.slice(1);
  let suffix: string | null = null;
  while (words.length > 1 && SUFFIXES.has(words[words.length - 1])) {
    suffix = SUFFIXES.get(words[words.length - 1]) as string;
    words = words.slice(0, -1);
  }
  if (words.length === 0) return { given: [], surname: '', suffix, words };
  let cut = words.length - 1;
  while (cut > 1 && PARTICLES.has(words[cut - 1])) cut--;
  if (cut === 1 && words.length > 2 && PARTICLES.has(words[0])) cut = 0;
  return { given: words.slice(0, cut), surname: words.slice(cut).join(' '), suffix, words };
}

const isInitial = (word: string) => word.length === 1;

/** True where one given name may stand for the other: the same, or an initial of it. */
function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  return isInitial(a) ? b.startsWith(a) : isInitial(b) && a.startsWith(b);
}

/** Every word of `short` has its counterpart in `long`, in order. */
function alignsWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !sameGiven(word, long[at])) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}

/**
 * True where two names with given names can be one person's: same surname, the first given names agree (full or by
 * initial), further ones do not contradict, and neither `Jr.` nor a numeral tells them apart.
 */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== b.suffix || a.surname !== b.surname) return false;
  if (a.given.length === 0 || b.given.length === 0) return false;
  if (!sameGiven(a.given[0], b.given[0])) return false;
  const [short, long] = a.given.length <= b.given.length ? [a.given, b.given] : [b.given, a.given];
  return alignsWithin(short, long);
}
