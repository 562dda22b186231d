import { ADVERB, AUXILIARY, closedClasses, IRREGULAR_VERB, OPEN_CLASSES } from './closed-class';
import { isPhrasalVerb } from './phrasal-cues';
import { isNounLike, type ReportingVerb, reportingVerbs } from './reporting-verbs';

/** More classes of words, which how they are written tells: bits beside those of the closed classes. */
export const ADVERBIAL = 1 << OPEN_CLASSES;
/** A form of a reporting verb that is no noun. */
export const REPORTING = 1 << (OPEN_CLASSES + 1);
export const NOUN_LIKE = 1 << (OPEN_CLASSES + 2);
/** A noun that may be a verb in the third person: `claims`. */
export const NOUN_LIKE_S = 1 << (OPEN_CLASSES + 3);
/** A regular past tense that is no compound: `sailed`. */
export const PAST = 1 << (OPEN_CLASSES + 4);
export const ED_OR_ING = 1 << (OPEN_CLASSES + 5);
/** A participle in small letters. */
export const SMALL_ING = 1 << (OPEN_CLASSES + 6);
/** What a cue may begin with: a form of a reporting verb, `went` (on), `according`. */
export const MAY_CUE = 1 << (OPEN_CLASSES + 7);

/** What may be a finite verb. */
export const MAY_BE_VERB = AUXILIARY | IRREGULAR_VERB | REPORTING | PAST | NOUN_LIKE_S;

/** What the spelling of a word tells. */
export interface Word {
  /** In small letters, with straight apostrophes. */
  readonly lower: string;
  readonly classes: number;
  readonly verbs: readonly ReportingVerb[];
}

/** Nouns, verbs and adjectives in -ly. */
const NO_ADVERBS: ReadonlySet<string> = new Set(
  'family assembly ally bully daily weekly monthly july italy reply supply anomaly elderly friendly rally early only'.split(
    ' ',
  ),
);

function isAdverbial(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ly') && !NO_ADVERBS.has(lower);
}

/** The word of a token that is one, or of any lower-cased text. */
export function readWord(text: string, lower: string): Word {
  const verbs = reportingVerbs(lower);
  const closed = closedClasses(lower);
  const nounLike = isNounLike(lower);
  const classes =
    closed |
    ((closed & ADVERB) !== 0 || isAdverbial(lower) ? ADVERBIAL : 0) |
    (verbs.length > 0 && !nounLike ? REPORTING : 0) |
    (nounLike ? NOUN_LIKE : 0) |
    (nounLike && /[^s]s$/.test(lower) ? NOUN_LIKE_S : 0) |
    (/ed$/.test(lower) && lower.length > 4 && !/(?:eed|-\w+ed)$/.test(lower) ? PAST : 0) |
    (/(?:ed|ing)$/.test(lower) ? ED_OR_ING : 0) |
    (/^\p{Ll}{2,}ing$/u.test(text) ? SMALL_ING : 0) |
    (verbs.length > 0 || isPhrasalVerb(lower) || lower === 'according' ? MAY_CUE : 0);
  return { lower, classes, verbs };
}
