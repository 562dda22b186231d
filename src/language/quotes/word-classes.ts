import { ADVERBS, AUXILIARIES, DETERMINERS, IRREGULAR_VERBS, PREPOSITIONS, SUBJECT_PRONOUNS } from './closed-class';
import type { Item } from './passage';
import { isNounLike, reportingVerbs } from './reporting-verbs';

/** Nouns, verbs and adjectives in -ly. */
const NO_ADVERBS: ReadonlySet<string> = new Set(
  'family assembly ally bully daily weekly monthly july italy reply supply anomaly elderly friendly rally early only'.split(
    ' ',
  ),
);

/** True for a word that looks like a finite verb or auxiliary where it stands. */
export function isVerbLike(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item.kind === 'possessive') {
    // `he's said`, `who's called`: after a pronoun the clitic is a verb.
    return at > 0 && SUBJECT_PRONOUNS.has(items[at - 1].lower);
  }
  if (item.kind !== 'word') return false;
  const { lower } = item;
  if (AUXILIARIES.has(lower)) return true;
  if (item.capital) return false;
  if (IRREGULAR_VERBS.has(lower)) return true;
  const before = items[at - 1];
  if (reportingVerbs(lower).length > 0 && !isNounLike(lower))
    return !(before && DETERMINERS.has(before.lower) && /(?:ed|ing)$/.test(lower));
  if (/ed$/.test(lower) && lower.length > 4 && !/(?:eed|-\w+ed)$/.test(lower)) {
    return (
      before !== undefined &&
      before.kind === 'word' &&
      !DETERMINERS.has(before.lower) &&
      !PREPOSITIONS.has(before.lower)
    );
  }
  if (isNounLike(lower) && /[^s]s$/.test(lower))
    return before !== undefined && (before.capital || SUBJECT_PRONOUNS.has(before.lower)) && before.kind === 'word';
  return false;
}

export function isAdverb(item: Item): boolean {
  if (item.kind !== 'word' || item.capital) return false;
  const { lower } = item;
  return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NO_ADVERBS.has(lower));
}
