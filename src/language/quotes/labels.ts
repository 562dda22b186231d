import { type Span, type TextSpan, textSpan } from '../../article/span';
import { isA, POSSESSIVE_PRONOUN } from './closed-class';
import type { ItemRange } from './passage';
import { possessorBefore } from './phrase-before';
import { phraseFrom } from './phrase-from';
import { isReportingNoun } from './reporting-nouns';
import type { Statement } from './statements';
import { isVerbLike } from './word-classes';

const LONGEST_LABEL = 40;
const LABEL_REACH = 7;

/** `Roe: “…”`: a name and a colon at the start of the statement speak. */
export function labelBefore({ items, from }: Statement, at: number): ItemRange | null {
  if (at - 1 <= from || items[at - 1].kind !== 'colon' || at - from > LABEL_REACH) return null;
  for (let i = from; i < at - 1; i++) if (items[i].kind !== 'word' || !items[i].capital) return null;
  return { from, to: at - 1 };
}

/** `“…” — Jane Roe`: a signature behind a quotation. */
export function signatureBehind({ items, to }: Statement, at: number): ItemRange | null {
  if (items[at + 1]?.kind !== 'dash' || items[at + 1].text.length > 2 || at + 2 >= to || !items[at + 2].capital)
    return null;
  const name = phraseFrom(items, at + 2, to);
  if (!name) return null;
  for (let i = name.from; i < to && i < name.to + LABEL_REACH; i++)
    if (items[i].kind === 'word' && isVerbLike(items, i)) return null;
  return name;
}

/**
 * `Roe’s claim that “…”`, `her message of “…”`: whose report a quotation is. The noun stands at most `reach` items
 * before it.
 */
export function reportOwner({ items, from }: Statement, at: number, reach: number): ItemRange | null {
  for (let i = at - 1; i > from && i >= at - reach; i--) {
    const { kind } = items[i];
    if (kind !== 'word' && kind !== 'comma' && kind !== 'quote') return null;
    if (!isReportingNoun(items[i].lower)) continue;
    for (let j = i - 1; j >= from && j > i - 5; j--) {
      const item = items[j];
      if (item.kind === 'possessive' && !isVerbLike(items, j)) return possessorBefore(items, j, from);
      if (item.kind !== 'word') return null;
      if (isA(item, POSSESSIVE_PRONOUN) && item.lower !== 'whose') return { from: j, to: j + 1 };
    }
  }
  return null;
}

/** `“ROE: I was not there.`: the name that opens a turn of a transcript inside its marks. */
export function transcriptLabel(text: string, { start, end }: Span): TextSpan | null {
  const label = /^\s*(\p{Lu}[\p{Lu}.'’ -]{1,30}):\s/u.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
  if (!label) return null;
  const from = start + label[0].indexOf(label[1]);
  return textSpan(text, from, from + label[1].length);
}
