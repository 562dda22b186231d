import { POSSESSIVE_PRONOUNS } from './closed-class';
import { type Cue, mainSubject } from './cues';
import { type ItemRange, isVerbLike, phraseBefore } from './noun-phrases';
import type { Statement } from './statements';

/** Who says the quotation at an item of a statement, and by which cue; both null where the statement does not tell. */
export interface Attachment {
  readonly cue: Cue | null;
  readonly source: ItemRange | null;
  /** `named`: the statement says that this is a name or title, not speech. */
  readonly named: boolean;
}

const NOBODY: Attachment = { cue: null, source: null, named: false };

/** Finds cue and source of the quotation at item `at`, given the statement's cues in text order. */
export function attach(statement: Statement, cues: readonly Cue[], at: number): Attachment {
  const { items } = statement;
  let next = firstCueAfter(cues, at);
  const before = next > 0 ? cues[next - 1] : undefined;
  const label = colonLabel(statement, at);
  if (label) return label;
  if (before && before.relation === 'naming' && closeTo(statement, before.to, at))
    return { ...NOBODY, cue: null, named: true };
  if (before?.source && closeTo(statement, before.to, at)) return { cue: before, source: before.source, named: false };
  for (; next < cues.length; next++) {
    const cue = cues[next];
    if (!cue.source || cue.relation === 'shared') continue;
    if (followsDirectly(statement, at, Math.min(cue.from, cue.source.from)) && cue.source.from > at)
      return { cue, source: cue.source, named: false };
    break;
  }
  const possessor = possessorBefore(statement, at);
  for (let i = firstCueAfter(cues, at) - 1; i >= 0; i--) {
    const cue = cues[i];
    if (possessor && cue.to <= possessor.from) break;
    if (cue.source && cue.relation !== 'naming') return { cue, source: cue.source, named: false };
  }
  if (possessor) return { cue: null, source: possessor, named: false };
  for (let i = firstCueAfter(cues, at); i < cues.length; i++) {
    const cue = cues[i];
    if (cue.source && cue.relation !== 'naming' && cue.source.from > at && cue.relation !== 'shared')
      return { cue, source: cue.source, named: false };
  }
  const subject = mainSubject(items, Math.max(statement.from, at - 80), at);
  return subject ? { cue: null, source: subject, named: false } : NOBODY;
}

function firstCueAfter(cues: readonly Cue[], at: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle].from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where only a comma, colon or small word stands between a cue and the quotation. */
function closeTo(statement: Statement, from: number, at: number): boolean {
  if (at - from > 2) return false;
  for (let i = from; i < at; i++) {
    const { kind, lower } = statement.items[i];
    if (kind === 'word' && !/^(?:that|it|him|her|them|as|a|an|the|of|to|about|how|is|was)$/.test(lower)) return false;
    if (kind === 'quote') return false;
  }
  return true;
}

function followsDirectly(statement: Statement, at: number, start: number): boolean {
  for (let i = at + 1; i < start; i++) {
    const { kind, lower } = statement.items[i];
    if (kind === 'word' && !/ly$|^(?:also|then|later|as)$/.test(lower)) return false;
    if (kind === 'quote' || kind === 'colon') return false;
  }
  return start > at;
}

/** `ROE: “…”`, `Roe: “…”`: a label at the start of the statement speaks. */
function colonLabel(statement: Statement, at: number): Attachment | null {
  const { items, from } = statement;
  if (at - 1 <= from || items[at - 1].kind !== 'colon' || at - from > 7) return null;
  for (let i = from; i < at - 1; i++) if (items[i].kind !== 'word' || !items[i].capital) return null;
  return { cue: null, source: { from, to: at - 1 }, named: false };
}

/** `Roe’s claim that “…”`, `her “…” plan`: the possessor before a quotation, without a verb between. */
function possessorBefore(statement: Statement, at: number): ItemRange | null {
  const { items, from } = statement;
  for (let i = at - 1; i >= from && i > at - 9; i--) {
    const item = items[i];
    if (item.kind === 'word' && POSSESSIVE_PRONOUNS.has(item.lower) && item.lower !== 'whose')
      return { from: i, to: i + 1 };
    if (item.kind === 'possessive' && !isVerbLike(items, i)) return phraseBefore(items, i, from);
    if (item.kind !== 'word' && item.kind !== 'quote' && item.kind !== 'comma') return null;
    if (isVerbLike(items, i)) return null;
  }
  return null;
}
