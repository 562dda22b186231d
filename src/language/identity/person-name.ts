import { remember } from '../remember';
import { areGivenNameVariants } from './given-name-variants';
import { nameWords } from './name-key';
import { oneLetterApart, spellingKey } from './spelling';

/** A person's name cut into its parts, all folded by `nameWords`. */
export interface PersonName {
  /** Given and middle names, full or initials: `["s"]` for `S. Jaishankar`. */
  readonly given: readonly string[];
  /** The family name with its particles: `von der leyen`; for a name of one word that word. */
  readonly surname: string;
  /** `jr`, `sr`, `2`, `3` …, or null. */
  readonly suffix: string | null;
  readonly words: readonly string[];
  /** What all spellings of the surname share, particles left out: `al-Assad`, `Assad` → `asad`. */
  readonly surnameKey: string;
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

// `al-Assad` → `al assad`, `Ocasio-Cortez` → `ocasiocortez`, `Jong-un` → `jongun`
function personWords(text: string): string[] {
  // `J.R. Smith` → `J. R. Smith`
  const spaced = !text.includes('.') ? text : text.replace(/(?<=\b\p{Lu}\.)(?=\p{L})/gu, ' ');
  return spaced.split(/[\s,]+/).flatMap((part) => {
    const pieces = nameWords(part);
    const own = pieces.findIndex((piece) => !PARTICLES.has(piece));
    return own < 0 ? pieces : [...pieces.slice(0, own), pieces.slice(own).join('')];
  });
}

/** Parts of a person's name: `Dr S. Jaishankar` → given `s`, surname `jaishankar`. */
export const personName = remember((text): PersonName => {
  let words = personWords(text);
  while (words.length > 1 && HONORIFICS.has(words[0])) words = words.slice(1);
  let suffix: string | null = null;
  while (words.length > 1 && SUFFIXES.has(words[words.length - 1])) {
    suffix = SUFFIXES.get(words[words.length - 1]) as string;
    words = words.slice(0, -1);
  }
  if (words.length === 0) return { given: [], surname: '', suffix, words, surnameKey: '' };
  let cut = words.length - 1;
  while (cut > 0 && PARTICLES.has(words[cut - 1])) cut--;
  const surnameKey = spellingKey(words[words.length - 1]);
  return { given: words.slice(0, cut), surname: words.slice(cut).join(' '), suffix, words, surnameKey };
});

const isInitial = (word: string): boolean => word.length === 1;

/** How closely two given names agree: the same or a known variant, an initial of it, or not at all. */
export type GivenAgreement = 'same' | 'variant' | 'initial' | 'none';

/** Compares two folded given names: `bill`, `william` → `variant`; `s`, `subrahmanyam` → `initial`. */
export function compareGiven(a: string, b: string): GivenAgreement {
  if (a === b) return 'same';
  if (isInitial(a) || isInitial(b)) return a[0] === b[0] ? 'initial' : 'none';
  if (areGivenNameVariants(a, b) || spellingKey(a) === spellingKey(b)) return 'variant';
  // A last letter often tells gender: `Francesco`, `Francesca`.
  const long = Math.min(a.length, b.length) >= 6;
  return long && a.slice(-1) === b.slice(-1) && a[0] === b[0] && oneLetterApart(a, b) ? 'variant' : 'none';
}

/**
 * True where two names with given names can be one person's: same surname (or a spelling of it), the first given
 * names agree (same, short form or initial), further ones do not contradict, and neither `Jr.` nor a numeral tells
 * them apart. `J. R. Smith`, `J. Smith`, `John Smith` fit; `John A. Smith`, `John B. Smith` do not.
 */
export function sameFullName(a: PersonName, b: PersonName): boolean {
  if (a.suffix !== b.suffix || a.given.length === 0 || b.given.length === 0) return false;
  if (a.words.join('') === b.words.join('')) return true;
  if (a.surnameKey !== b.surnameKey) return false;
  if (a.given.join('') === b.given.join('')) return true;
  const first = compareGiven(a.given[0], b.given[0]);
  if (first === 'none') return false;
  // Two freedoms at once, spelling of the surname and an initial, are one too many.
  if (first === 'initial' && lastWord(a) !== lastWord(b)) return false;
  const shared = Math.min(a.given.length, b.given.length);
  for (let index = 1; index < shared; index++)
    if (compareGiven(a.given[index], b.given[index]) === 'none') return false;
  return true;
}

const lastWord = (name: PersonName): string => name.words[name.words.length - 1];

/**
 * True where `short` drops the first given name of `long`: `Mitt Romney` of `Willard Mitt Romney`, `Peña Nieto` of
 * `Enrique Peña Nieto`. Sure enough within one article only.
 */
export function dropsFirstName(short: PersonName, long: PersonName): boolean {
  if (short.suffix !== long.suffix || short.surname !== long.surname || short.given.length >= long.given.length)
    return false;
  const at = long.given.indexOf(short.given[0], 1);
  return at > 0 && short.given[0].length >= 3 && short.given.every((word, index) => long.given[at + index] === word);
}
