import { AUXILIARY, BEFORE_NOUN, DETERMINER, isA, PREPOSITION, SUBJECT_PRONOUN } from './closed-class';
import type { Item } from './passage';
import type { ReportingVerb } from './reporting-verbs';
import type { Statement } from './statements';
import { isAdverb, isVerbLike } from './word-classes';
import { NOUN_LIKE } from './words';

/** The nearest item before that is no adverb; -1 where there is none. */
export function wordBefore(items: readonly Item[], at: number, limit: number): number {
  let i = at - 1;
  while (i >= limit && isAdverb(items[i])) i--;
  return i >= limit ? i : -1;
}

/** True where a form of a reporting verb is used as a verb: `Roe claims …`, not `Roe's claims …`. */
export function isVerbHere({ items, from, to }: Statement, at: number, readings: readonly ReportingVerb[]): boolean {
  const { lower } = items[at];
  const nounLike = isA(items[at], NOUN_LIKE);
  const before = wordBefore(items, at, from);
  const left = before >= 0 ? items[before] : undefined;
  const next = at + 1 < to ? items[at + 1] : undefined;
  const clitic = left?.kind === 'possessive' && before > 0 && isA(items[before - 1], SUBJECT_PRONOUN);
  const marked = left !== undefined && ((left.kind === 'possessive' && !clitic) || isA(left, BEFORE_NOUN));
  if (readings.every((reading) => reading.form === 'ing')) {
    return marked ? next?.kind === 'quote' || next?.lower === 'that' : !left || !/^(?:of|hundreds)$/.test(left.lower);
  }
  if (marked) return false;
  if (nounLike && left && isA(left, PREPOSITION) && left.lower !== 'to') return false;
  if (nounLike && next && !/(?:ed|found|read)$/.test(lower) && isVerbLike(items, at + 1)) return false;
  if (clitic) return true;
  const bare =
    readings.some((reading) => reading.form === 'base') && readings.every((reading) => reading.form !== 'past');
  const governed = left !== undefined && (isA(left, AUXILIARY | SUBJECT_PRONOUN) || left.lower === 'who');
  if (bare) {
    if (!left || governed || left.lower === 'to') return left !== undefined;
    return nounLike ? isPlural(left) && startsClause(next) : isPlural(left) || next?.lower === 'that';
  }
  if (!nounLike) return true;
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
    ((before > 0 && isA(items[before - 1], BEFORE_NOUN)) || (before > 1 && isA(items[before - 2], BEFORE_NOUN))) &&
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
  return next.kind === 'word' && (next.capital || isA(next, DETERMINER | SUBJECT_PRONOUN));
}
