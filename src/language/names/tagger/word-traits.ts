import { NAME_PARTICLES } from '../../lexicon/function-words';
import { NOT_NAMES } from '../../lexicon/not-names';
import { KNOWN_ORGANIZATIONS } from '../../lexicon/organizations';
import { KNOWN } from '../../lexicon/phrase-table';
import { DOUBTFUL_TITLES, HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS, withoutStop } from '../../lexicon/titles';
import { wordSet } from '../../lexicon/word-list';
import { caseOf } from '../../tokens/characters';
import { KIND } from './word-form';

/** What the rules ask of a word again and again, as bits. */
export const TRAIT = {
  /** Two capitals or more and no small letter: `NATO`, `U.S.`. */
  capitals: 1 << 0,
  /** A word like `the`, `two` or `However`; but "WHO" and "US" are names where "Who" and "us" are none. */
  functional: 1 << 1,
  /** With a capital, neither functional nor a part of a date. */
  nameWord: 1 << 2,
  /** Written with a capital letter somewhere: a name may begin or end here. */
  capital: 1 << 3,
  roleHead: 1 << 4,
  roleModifier: 1 << 5,
  /** A title that is a surname or part of a name too. */
  doubtfulTitle: 1 << 6,
  particle: 1 << 7,
  openingMark: 1 << 8,
  /** `in` or `at`. */
  placePreposition: 1 << 9,
  /** Starts with a letter or number. */
  word: 1 << 10,
  /** Ends the name of an organization or place. */
  tail: 1 << 11,
  /** `Kenya-based`, `U.S.-led`: an adjective made of a name. */
  nameAdjective: 1 << 12,
  /** Opens the names of bodies and families though it is small: `al Qaeda`. */
  openingParticle: 1 << 13,
  /** Begins or joins surnames and hardly anything else: `von der Leyen`. */
  surnameParticle: 1 << 14,
  /** May stand between two names that look like one: `'s`, `/`, `and`. */
  divider: 1 << 15,
  honorific: 1 << 16,
  /** A whole name of an organization. */
  organizationWord: 1 << 17,
  /** Written with capitals, yet no name. */
  notName: 1 << 18,
  /** Written with a full stop at its end. */
  stopped: 1 << 19,
  /** A word of two letters and more, folded. */
  long: 1 << 20,
} as const;

const PROPER = KNOWN.country | KNOWN.organization | KNOWN.place;
const NAME_ADJECTIVE =
  /-(?:based|listed|led|backed|born|owned|controlled|run|held|dominated|style|trained|educated|wide|bound|made|funded|sponsored|ruled|occupied|speaking|mediated|brokered)$/;
const OPENING_PARTICLES = wordSet(
  'al el von van der den de del della di da dos das bin bint ibn ter ten zu af la le d',
);
const SURNAME_PARTICLES = wordSet('von van der den de del della di da dos das bin bint ibn ter ten zu af');
const DIVIDERS = wordSet("/ ; 's ' and");
const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(
  KNOWN_ORGANIZATIONS.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase()),
);
const OPENING_MARKS = new Set(['"', "'", '-', '--', '(', '[', '•', '*']);

/** The traits of a word: as written with plain marks, folded, its `KIND` and its `KNOWN` bits. */
export function traitsOf(text: string, key: string, kind: number, known: number): number {
  const capital = kind >= KIND.capital && kind !== KIND.number;
  const capitals = kind === KIND.capitals || (kind === KIND.dotted && text.length > 2);
  const functional = (known & KNOWN.functional) !== 0 && !(capitals && (known & PROPER) !== 0);
  const bare = withoutStop(key);
  return (
    (capitals ? TRAIT.capitals : 0) |
    (functional ? TRAIT.functional : 0) |
    (capital && !functional && (known & KNOWN.time) === 0 ? TRAIT.nameWord : 0) |
    (capital ? TRAIT.capital : 0) |
    (ROLE_HEADS.has(bare) ? TRAIT.roleHead : 0) |
    (ROLE_MODIFIERS.has(bare) ? TRAIT.roleModifier : 0) |
    (DOUBTFUL_TITLES.has(bare) ? TRAIT.doubtfulTitle : 0) |
    (NAME_PARTICLES.has(key) ? TRAIT.particle : 0) |
    (OPENING_MARKS.has(key) ? TRAIT.openingMark : 0) |
    (key === 'in' || key === 'at' ? TRAIT.placePreposition : 0) |
    (text !== '' && caseOf(text.codePointAt(0)!) !== 0 ? TRAIT.word : 0) |
    ((known & (KNOWN.organizationTail | KNOWN.placeTail)) !== 0 ? TRAIT.tail : 0) |
    (NAME_ADJECTIVE.test(key) ? TRAIT.nameAdjective : 0) |
    (OPENING_PARTICLES.has(key) ? TRAIT.openingParticle : 0) |
    (SURNAME_PARTICLES.has(key) ? TRAIT.surnameParticle : 0) |
    (DIVIDERS.has(key) ? TRAIT.divider : 0) |
    (HONORIFICS.has(bare) ? TRAIT.honorific : 0) |
    (ORGANIZATION_WORDS.has(key) ? TRAIT.organizationWord : 0) |
    (NOT_NAMES.has(key) ? TRAIT.notName : 0) |
    (text.endsWith('.') ? TRAIT.stopped : 0) |
    (kind !== KIND.mark && kind !== KIND.number && key.length > 1 ? TRAIT.long : 0)
  );
}
