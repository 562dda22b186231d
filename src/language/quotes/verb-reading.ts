import { AUXILIARIES, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from './closed-class';
import type { Item } from './passage';
import { isNounLike, type ReportingVerb } from './reporting-verbs';
import type { Statement } from './statements';
import { isAdverb, isVerbLike } from './word-classes';

/** Words that only a noun can follow: `a report`, `his claims`. */
const BEFORE_NOUNS = /^(?:a|an|the|this|that|these|those|my|his|her|its|our|your|their|whose|no|any|every|each|such)$/;

/** The nearest item before that is no adverb; -1 where there is none. */
export function wordBefore(items: readonly Item[], at: number, limit: number): number {
  let i = at - 1;
  while (i >= limit && isAdverb(items[i])) i--;
  return i >= limit ? i : -1;
}

/** True where a form of a reporting verb is used as a verb: `Roe claims …`, not `Roe's claims …`. */
export function isVerbHere({ items, from, to }: Statement, at: number, readings: readonly ReportingVerb[]): boolean {
  const { lower } = items[at];
  const before = wordBefore(items, at, from);
  const left = before >= 0 ? items[before] : undefined;
  const next = at + 1 < to ? items[at + 1] : undefined;
  const clitic = left?.kind === 'possessive' && SUBJECT_PRONOUNS.has(items[before - 1]?.lower ?? '');
  const marked = left !== undefined && ((left.kind === 'possessive' && !clitic) || BEFORE_NOUNS.test(left.lower));
  if (readings.every((reading) => reading.form === 'ing')) {
    return marked ? next?.kind === 'quote' || next?.lower === 'that' : !left || !/^(?:of|hundreds)$/.test(left.lower);
  }
  if (marked) return false;
  if (isNounLike(lower) && left && PREPOSITIONS.has(left.lower) && left.lower !== 'to') return false;
  if (isNounLike(lower) && next && !/(?:ed|found|read)$/.test(lower) && isVerbLike(items, at + 1)) return false;
  if (clitic) return true;
  const bare =
    readings.some((reading) => reading.form === 'base') && readings.every((reading) => reading.form !== 'past');
  const governed =
    left !== undefined && (AUXILIARIES.has(left.lower) || SUBJECT_PRONOUNS.has(left.lower) || left.lower === 'who');
  if (bare) {
    if (!left || governed || left.lower === 'to') return left !== undefined;
    return isNounLike(lower) ? isPlural(left) && startsClause(next) : isPlural(left) || next?.lower === 'that';
  }
  if (!isNounLike(lower)) return true;
  if (!left) return false;
  if (/(?:ed|found|read|cast)$/.test(lower) && (governed || left.kind === 'word')) return true;
  if (governed) return true;
  // `Roe claims the port`, not `U.S. states like`, `Treasury notes, seen as`.
  if (left.kind === 'word' && (left.capital || left.lower === 'and'))
    return startsClause(next) || beforeQuote(items, at + 1, to);
  if (left.kind === 'close' || left.kind === 'comma') return startsClause(next);
  if (left.kind !== 'word' || /^\d/.test(left.lower)) return false;
  if (next?.kind === 'quote' || next?.kind === 'colon') return true;
  // `the paper claims he …`: a determiner and a singular noun make a subject.
  return (
    !/s$/.test(left.lower) &&
    (BEFORE_NOUNS.test(items[before - 1]?.lower ?? '') || BEFORE_NOUNS.test(items[before - 2]?.lower ?? '')) &&
    startsClause(next)
  );
}

function isPlural(item: Item): boolean {
  if (item.kind === 'close' || item.kind === 'comma') return true;
  return (
    item.kind === 'word' &&
    /[^s]s$|^people$|^police$|men$|^and$|^half$|^\d+$|^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(
      item.lower,
    )
  );
}

function beforeQuote(items: readonly Item[], at: number, to: number): boolean {
  return at >= to || items[at].kind === 'stop' || (items[at].kind !== 'word' && items[at + 1]?.kind === 'quote');
}

function startsClause(next: Item | undefined): boolean {
  if (!next) return false;
  if (next.kind === 'quote' || next.kind === 'colon') return true;
  return next.kind === 'word' && (next.capital || DETERMINERS.has(next.lower) || SUBJECT_PRONOUNS.has(next.lower));
}
