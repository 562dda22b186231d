import { AUXILIARY, isA, PREPOSITION, SUBJECT_PRONOUN } from './closed-class';
import type { Item, ItemRange } from './passage';
import { phraseFrom } from './phrase-from';
import type { ReportingVerb } from './reporting-verbs';
import { subjectOf } from './subjects';
import { isVerbLike } from './word-classes';

const BE = /^(?:is|are|was|were|be|been|being|get|gets|got)$/;
/** Past participles that give a thing its name: `the hacker known as “…”`. */
const NAMING = /^(?:known|dubbed|nicknamed|named|titled|entitled|billed|headlined)$/;
/** Past participles that may stand right behind their noun: `a program called “…”`. */
const REDUCED =
  /^(?:called|labell?ed|described|branded|termed|tagged|deemed|touted|characterized|known|dubbed|nicknamed|named|titled|billed|headlined)$/;
const APPOSITION_REACH = 20;
const NOUN_REACH = 8;
const AGENT_REACH = 14;

/** True for a past participle whose subject does not speak: `was called “…”`, `a program called “…”`. */
export function isPassive(
  items: readonly Item[],
  at: number,
  before: number,
  readings: readonly ReportingVerb[],
): boolean {
  if (before < 0 || !readings.some(({ form }) => form === 'past' || form === 'participle')) return false;
  const left = items[before];
  if (left.kind === 'word' && BE.test(left.lower)) return true;
  if (!REDUCED.test(items[at].lower)) return false;
  if (left.kind === 'comma') {
    const noun = items[before - 1];
    return noun?.kind === 'word' && !noun.capital && !subjectOf(items, at, Math.max(0, at - APPOSITION_REACH));
  }
  if (left.kind !== 'word' || left.capital || isA(left, SUBJECT_PRONOUN | AUXILIARY)) return false;
  if (left.lower === 'who') return false;
  return NAMING.test(items[at].lower) || isReduced(items, at, before);
}

/** `saw a program called “…”`: no object follows, and the noun is no subject at the start of its clause. */
function isReduced(items: readonly Item[], at: number, before: number): boolean {
  const next = items[at + 1];
  if (next?.kind !== 'quote' && next?.lower !== 'by' && next?.lower !== 'as') return false;
  for (let i = before - 1; i > 0 && i > before - NOUN_REACH; i--) {
    const item = items[i];
    if (item.kind !== 'word') return item.kind !== 'comma' || i === before - 1;
    if (isVerbLike(items, i) || isA(item, PREPOSITION)) return true;
  }
  return false;
}

/** Who does what a passive tells: `was called “a farce” by Roe`. */
export function agentBehind(items: readonly Item[], from: number, to: number): ItemRange | null {
  for (let i = from; i < to && i < from + AGENT_REACH; i++) {
    const { kind, lower } = items[i];
    if (kind === 'stop' || kind === 'semicolon') return null;
    if (lower === 'by') return phraseFrom(items, i + 1, to);
  }
  return null;
}
