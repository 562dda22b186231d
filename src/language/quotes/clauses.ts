import type { Item, ItemRange } from './passage';
import { phraseFrom } from './phrase-from';
import type { Statement } from './statements';
import { subjectOf } from './subjects';
import { isVerbLike } from './word-classes';

const SUBORDINATOR = /^(?:after|when|while|as|although|though|since|before|because|once|if|until)$/;
/** How far a subject may stand from its verb: a bound keeps all walks linear. */
export const SUBJECT_REACH = 80;

/** The first subject of a verb between two items that is no relative pronoun; one of a main clause where there is one. */
export function mainSubject(items: readonly Item[], from: number, to: number): ItemRange | null {
  let fallback: ItemRange | null = null;
  for (let i = from + 1; i < to; i++) {
    if (!isVerbLike(items, i)) continue;
    const subject = subjectOf(items, i, from);
    if (!subject || /^(?:who|which|that|what|there|it)$/.test(items[subject.from].lower)) continue;
    const comma = isSubordinate(items, subject) ? commaBetween(items, i, to) : -1;
    if (comma < 0) return subject;
    fallback ??= subject;
    i = comma;
  }
  return fallback;
}

/** True where a conjunction like `when` or `after` leads the clause of this subject. */
export function isSubordinate(items: readonly Item[], subject: ItemRange): boolean {
  return SUBORDINATOR.test(items[subject.from - 1]?.lower ?? '');
}

/** The first comma between two items; -1 where there is none. */
export function commaBetween(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (items[i].kind === 'comma') return i;
  return -1;
}

/** `After saying it was “swollen,” she left`: the subject of the main clause that a participle leads to. */
export function subjectBehindComma({ items, from, to }: Statement, at: number): ItemRange | null {
  if (at - from > 2) return null;
  for (let i = at + 1; i < to && i < at + SUBJECT_REACH; i++) {
    const closes = items[i].kind === 'comma' || (items[i].kind === 'quote' && items[i].text.endsWith(','));
    const subject = closes ? phraseFrom(items, i + 1, to) : null;
    if (subject && subject.to < to && isVerbLike(items, subject.to)) return subject;
  }
  return null;
}
