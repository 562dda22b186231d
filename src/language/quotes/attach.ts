import { POSSESSIVE_PRONOUNS, SUBJECT_PRONOUNS } from './closed-class';
import { type Cue, mainSubject } from './cues';
import { type ItemRange, isVerbLike, phraseBefore } from './noun-phrases';
import { isReportingNoun } from './reporting-nouns';
import type { Statement } from './statements';
import { isTitle } from './titles';

/** Who says the quotation at an item of a statement, and by which cue; both null where the statement does not tell. */
export interface Attachment {
  readonly cue: Cue | null;
  readonly source: ItemRange | null;
  /** True where the quotation is a name, title or word as such, not speech. */
  readonly named: boolean;
}

const NOBODY: Attachment = { cue: null, source: null, named: false };
const NAMED: Attachment = { cue: null, source: null, named: true };
const SUBJECT_REACH = 80;
const OWNER_REACH = 12;

/** Finds cue and source of the quotation at item `at`, given the statement's cues in text order. */
export function attach(statement: Statement, cues: readonly Cue[], at: number): Attachment {
  const label = colonLabel(statement, at);
  if (label) return label;
  const next = firstCueAfter(cues, at);
  const near = cues[next - 1];
  const introduced = near !== undefined && closeTo(statement, near, at);
  if (introduced && near.relation === 'naming') return NAMED;
  if (!introduced && isNamed(statement, at)) return NAMED;
  if (introduced && near.source) return by(outermost(statement, cues, next - 1), near);
  const follower = cueBehind(statement, cues, next, at);
  if (follower) return by(follower);
  const speaking = lastSpeaking(cues, next - 1);
  if (speaking >= 0) return by(outermost(statement, cues, speaking));
  const owner = reportOwner(statement, at);
  if (owner) return { ...NOBODY, source: owner };
  for (let i = next - 1; i >= 0; i--) {
    const cue = cues[i];
    if (cue.source && cue.relation !== 'naming') return by(cue);
  }
  for (let i = next; i < cues.length; i++) {
    const cue = cues[i];
    if (cue.source && cue.relation !== 'naming' && cue.relation !== 'shared' && cue.source.from > at) return by(cue);
  }
  return { ...NOBODY, source: mainSubject(statement.items, Math.max(statement.from, at - SUBJECT_REACH), at) };
}

/** A title stands inside its sentence, where a preposition or noun leads to it; a sentence may open with speech. */
function isNamed(statement: Statement, at: number): boolean {
  const left = at > statement.from ? statement.items[at - 1] : undefined;
  return (
    left !== undefined && (left.kind === 'word' || left.kind === 'possessive') && isTitle(statement.items[at].text)
  );
}

function by(cue: Cue, spoken: Cue = cue): Attachment {
  return { cue: spoken, source: cue.source, named: false };
}

function speaks(cue: Cue): boolean {
  return (
    cue.source !== null && cue.relation !== 'naming' && (cue.senses.includes('say') || cue.senses.includes('tell'))
  );
}

function lastSpeaking(cues: readonly Cue[], from: number): number {
  for (let i = from; i >= 0; i--) if (speaks(cues[i])) return i;
  return -1;
}

/**
 * The cue whose clause holds that of cue `index`: in `Roe says she would name regulators` all is Roe's, until a new
 * main clause begins.
 */
function outermost(statement: Statement, cues: readonly Cue[], index: number): Cue {
  let best = cues[index];
  for (let i = index - 1; i >= 0; i--) {
    const outer = cues[i];
    if (!speaks(outer) || outer.relation === 'according' || outer.relation === 'inverted') continue;
    if (!best.source || best.source.from < outer.to) break;
    if (breaksClause(statement, outer.to, best.source.from)) break;
    const left = statement.items[best.source.from - 1];
    if (left.kind === 'comma' && statement.items[best.source.from].lower !== 'who') break;
    best = outer;
  }
  return best;
}

/** True where a new main clause starts between two items: `…, and`, `…; `, `… while`, or another quotation's end. */
function breaksClause(statement: Statement, from: number, to: number): boolean {
  const { items } = statement;
  for (let i = from; i < to; i++) {
    const { kind, lower } = items[i];
    if (kind === 'semicolon' || kind === 'dash') return true;
    if (kind === 'word' && (lower === 'while' || lower === 'after' || lower === 'before' || lower === 'when'))
      return true;
    if (
      kind === 'word' &&
      (lower === 'and' || lower === 'but') &&
      i >= to - 1 &&
      !SUBJECT_PRONOUNS.has(items[to].lower)
    )
      return true;
  }
  return false;
}

function cueBehind(statement: Statement, cues: readonly Cue[], next: number, at: number): Cue | null {
  for (let i = next; i < cues.length && i < next + 3; i++) {
    const cue = cues[i];
    if (!cue.source || cue.relation === 'shared' || cue.source.from < at) continue;
    return followsDirectly(statement, at, Math.min(cue.from, cue.source.from)) ? cue : null;
  }
  return null;
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

/**
 * True where only a comma, colon or small word stands between a cue and the quotation; a verb of judgement may have a
 * short object there: `called the plan “…”`.
 */
function closeTo({ items }: Statement, cue: Cue, at: number): boolean {
  const objects = cue.senses.includes('judge') ? 5 : 2;
  if (at - cue.to > objects) return false;
  for (let i = cue.to; i < at; i++) {
    const { kind, lower } = items[i];
    if (kind === 'quote') return false;
    if (kind === 'word' && at - cue.to > 2 && !isVerbLike(items, i)) continue;
    if (kind === 'comma' && at - cue.to > 2) return false;
    if (kind === 'word' && !/^(?:that|it|him|her|them|as|a|an|the|of|to|about|how|is|was)$/.test(lower)) return false;
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
  return { ...NOBODY, source: { from, to: at - 1 } };
}

/** `Roe’s claim that “…”`, `her message of “…”`: whose report a quotation is. */
function reportOwner(statement: Statement, at: number): ItemRange | null {
  const { items, from } = statement;
  for (let i = at - 1; i > from && i > at - OWNER_REACH; i--) {
    if (items[i].kind !== 'word' && items[i].kind !== 'comma' && items[i].kind !== 'quote') return null;
    if (!isReportingNoun(items[i].lower)) continue;
    for (let j = i - 1; j >= from && j > i - 5; j--) {
      const item = items[j];
      if (item.kind === 'word' && POSSESSIVE_PRONOUNS.has(item.lower) && item.lower !== 'whose')
        return { from: j, to: j + 1 };
      if (item.kind === 'possessive' && !isVerbLike(items, j)) return phraseBefore(items, j, from);
      if (item.kind !== 'word') return null;
    }
  }
  return null;
}
