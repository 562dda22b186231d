import { commaBetween, isSubordinate, mainSubject, SUBJECT_REACH } from './clauses';
import { AUXILIARY, CLAUSE_OPENER, isA, SUBJECT_PRONOUN } from './closed-class';
import type { Cue } from './cues';
import { isInside } from './kinds';
import { labelBefore, reportOwner, signatureBehind } from './labels';
import type { ItemRange } from './passage';
import { phraseFrom } from './phrase-from';
import type { Statement } from './statements';
import { isTitle } from './titles';
import { isVerbLike } from './word-classes';

/** Who says the quotation at an item of a statement, and by which cue; both null where the statement does not tell. */
export interface Attachment {
  readonly cue: Cue | null;
  readonly source: ItemRange | null;
  /** True where the quotation is a name, title or word as such, not speech. */
  readonly named: boolean;
  /** True where no cue tells the source: it is only the subject of the sentence. */
  readonly weak: boolean;
}

const NAMED: Attachment = { cue: null, source: null, named: true, weak: false };
const OWNER_REACH = 11;
/** A longer sentence is hardly one: the bound keeps the work for each quotation the same. */
const CLAUSE_REACH = 120;
const OBJECT_REACH = 10;

/** Finds cue and source of the quotation at item `at`, given the statement's cues in text order. */
export function attach(statement: Statement, cues: readonly Cue[], at: number): Attachment {
  const label = labelBefore(statement, at) ?? signatureBehind(statement, at);
  if (label) return from(label);
  const next = firstCueAfter(cues, at);
  const near = cues[next - 1];
  const introduced = near !== undefined && closeTo(statement, near, at);
  if (introduced && near.relation === 'naming') return NAMED;
  if (!introduced && isNamed(statement, at)) return NAMED;
  const owner = introduced && at - near.to > 2 ? reportOwner(statement, at, 2) : null;
  if (owner) return from(owner);
  if (introduced && near.source)
    return by(host(statement, cues, next - 1) ?? outermost(statement, cues, next - 1), near);
  const follower = cueBehind(statement, cues, next, at);
  if (follower) return by(follower);
  const unlisted =
    at === statement.from || statement.items[at - 1].kind === 'quote' ? speakerBehind(statement, at) : null;
  if (unlisted) return from(unlisted);
  const speaking = lastSpeaking(statement, cues, next - 1, at);
  if (speaking >= 0) return by(outermost(statement, cues, speaking));
  return attachLoosely(statement, cues, next, at);
}

/** Where no cue of speech is at hand: a verb of judgement or thought, a document behind, or the sentence's subject. */
function attachLoosely(statement: Statement, cues: readonly Cue[], next: number, at: number): Attachment {
  const near = cues[next - 1];
  const judge = near?.source && near.senses.includes('judge') && near.relation !== 'naming' ? near : null;
  const owner = judge ? null : reportOwner(statement, at, OWNER_REACH);
  if (owner) return from(owner);
  const document = cues.slice(next, next + 4).find((cue) => cue.relation === 'according');
  if (document?.source) return by(document);
  for (let i = next - 1; i >= 0 && cues[i].from > at - CLAUSE_REACH; i--) {
    const cue = cues[i];
    if (cue.source && cue.relation !== 'naming') return by(cue);
  }
  for (let i = next; i < cues.length && cues[i].from < at + CLAUSE_REACH; i++) {
    const cue = cues[i];
    if (cue.source && cue.relation !== 'naming' && cue.relation !== 'shared' && cue.source.from > at) return by(cue);
  }
  const subject = mainSubject(statement.items, Math.max(statement.from, at - SUBJECT_REACH), at);
  return { cue: null, source: subject, named: false, weak: true };
}

/** A title stands inside its sentence, where a preposition or noun leads to it; a sentence may open with speech. */
function isNamed(statement: Statement, at: number): boolean {
  if (at > statement.from && statement.items[at - 1].lower === 'so-called') return true;
  return isInside(statement, at) && isTitle(statement.items[at].text);
}

function by(cue: Cue, spoken: Cue = cue): Attachment {
  return { cue: spoken, source: cue.source, named: false, weak: false };
}

function from(source: ItemRange): Attachment {
  return { cue: null, source, named: false, weak: false };
}

function speaks(cue: Cue): boolean {
  return (
    cue.source !== null && cue.relation !== 'naming' && (cue.senses.includes('say') || cue.senses.includes('tell'))
  );
}

/** The nearest cue of speech before an item, but for those of a subordinate clause that a comma has closed. */
function lastSpeaking({ items }: Statement, cues: readonly Cue[], from: number, at: number): number {
  for (let i = from; i >= 0 && cues[i].from > at - CLAUSE_REACH; i--) {
    const { source, to, relation } = cues[i];
    if (!speaks(cues[i])) continue;
    if (relation !== 'own' || !source || !isSubordinate(items, source) || commaBetween(items, to, at) < 0) return i;
  }
  return -1;
}

/**
 * The cue whose clause holds that of cue `index`: in `Roe says she would name regulators` all is Roe's, until a new
 * main clause begins.
 */
function outermost(statement: Statement, cues: readonly Cue[], index: number): Cue {
  let best = cues[index];
  for (let i = index - 1; i >= 0 && cues[i].from > cues[index].from - CLAUSE_REACH; i--) {
    const outer = cues[i];
    if (!speaks(outer) || outer.relation === 'according' || outer.relation === 'inverted') continue;
    if (!best.source || best.source.from < outer.to) break;
    if (!holds(statement, outer, best.source)) break;
    best = outer;
  }
  return best;
}

/** `Roe condemned what she called “…”`: the words are those of the outer verb's subject. */
function host({ items }: Statement, cues: readonly Cue[], index: number): Cue | null {
  const { source, relation } = cues[index];
  if (relation !== 'own' || !source || source.to - source.from > 1) return null;
  if (items[source.from - 1]?.lower !== 'what' || !/^(?:he|she|they|it)$/.test(items[source.from].lower)) return null;
  const outer = cues[index - 1];
  return outer?.source && outer.relation !== 'naming' ? outer : null;
}

/** True where the clause of `outer` goes on to an inner subject: no new main clause starts between the two. */
function holds({ items, from }: Statement, outer: Cue, inner: ItemRange): boolean {
  const left = items[inner.from - 1];
  if (left.kind === 'quote' || left.lower === 'with' || isSubordinate(items, inner)) return false;
  // `Back then, Roe said, she found`: a cue between commas holds all of its sentence.
  const start = outer.source?.from ?? outer.from;
  const inserted = items[outer.to].kind === 'comma' && start > from && items[start - 1].kind === 'comma';
  if (left.kind === 'comma' && !inserted && items[inner.from].lower !== 'who') return false;
  const joint = left.lower === 'and' || left.lower === 'but';
  if (joint && !isA(items[inner.from], SUBJECT_PRONOUN)) return false;
  for (let i = outer.to; i < inner.from; i++) {
    const { kind, lower } = items[i];
    if (kind === 'semicolon' || kind === 'dash') return false;
    if (kind === 'word' && /^(?:while|after|before|when)$/.test(lower)) return false;
  }
  return true;
}

/** `his “negatives,” he called them`: a verb of judgement right behind its words. */
function callsIt({ items, to }: Statement, cue: Cue): boolean {
  return cue.senses.includes('judge') && cue.to < to && /^(?:it|them|him|her)$/.test(items[cue.to].lower);
}

function cueBehind(statement: Statement, cues: readonly Cue[], next: number, at: number): Cue | null {
  for (let i = next; i < cues.length && i < next + 3; i++) {
    const cue = cues[i];
    if (!cue.source || cue.relation === 'shared' || cue.source.from < at) continue;
    if (
      (!speaks(cue) && !callsIt(statement, cue)) ||
      /^(?:who|which|that)$/.test(statement.items[cue.source.from].lower)
    )
      return null;
    return followsDirectly(statement, at, Math.min(cue.from, cue.source.from)) ? cue : null;
  }
  return null;
}

/** `“Never!” the mayor thundered on.`, `“Fine,” beamed Jane Roe.`: any verb will do right behind speech. */
function speakerBehind({ items, to }: Statement, at: number): ItemRange | null {
  const first = items[at + 1];
  if (first?.kind !== 'word' || !/[,!?…—-]['’)]?\s*$/.test(items[at].text)) return null;
  if (!first.capital && /ed$/.test(first.lower)) return items[at + 2]?.capital ? phraseFrom(items, at + 2, to) : null;
  const phrase = phraseFrom(items, at + 1, to);
  if (!phrase || phrase.to >= to) return null;
  const verb = items[phrase.to].kind === 'comma' ? -1 : phrase.to;
  return verb >= 0 && !items[verb].lower.startsWith('quot') && isVerbLike(items, verb) && !isA(items[verb], AUXILIARY)
    ? phrase
    : null;
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
  const near = at - cue.to <= 2;
  if (!near && !(cue.senses.includes('judge') && at - cue.to <= OBJECT_REACH)) return false;
  for (let i = cue.to; i < at; i++) {
    const { kind, lower } = items[i];
    if (kind === 'quote') return false;
    if (near && kind === 'word' && !/^(?:that|it|him|her|them|as|a|an|the|of|to|about|how|is|was)$/.test(lower))
      return false;
    if (!near && (/^(?:comma|semicolon|dash)$/.test(kind) || isVerbLike(items, i) || isA(items[i], CLAUSE_OPENER)))
      return false;
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
