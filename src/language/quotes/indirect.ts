import { ADVERBS, AUXILIARIES, DETERMINERS, SUBJECT_PRONOUNS, TIME_WORDS } from './closed-class';
import type { Cue } from './cues';
import { type ItemRange, isVerbLike, phraseFrom } from './noun-phrases';
import type { Item } from './passage';
import type { Statement } from './statements';

/** What somebody says without quotation marks, with its cue. */
export interface IndirectSpeech extends ItemRange {
  readonly cue: Cue;
}

const ADJUNCT = /^(?:in|on|at|during|from|after|before|to|through|via|for|with|by|of|over|about)$/;
const SHORTEST = 2;

/** The indirect speech of a statement, in text order and without overlaps: the outermost cue takes all that it says. */
export function indirectSpeech(statement: Statement, cues: readonly Cue[]): IndirectSpeech[] {
  const found: IndirectSpeech[] = [];
  let covered = statement.from;
  cues.forEach((cue, index) => {
    if (!cue.source || cue.from < covered || cue.relation === 'naming' || cue.relation === 'agent' || !reports(cue))
      return;
    const content = contentOf(statement, cues, index, covered);
    if (!content || content.to - content.from < SHORTEST || hasDirect(statement, content)) return;
    found.push({ ...content, cue });
    covered = Math.max(content.to, cue.to);
  });
  return found.sort((a, b) => a.from - b.from);
}

function reports(cue: Cue): boolean {
  return cue.senses.includes('say') || cue.senses.includes('tell');
}

function contentOf(statement: Statement, cues: readonly Cue[], index: number, covered: number): ItemRange | null {
  const { items, to } = statement;
  const cue = cues[index];
  const { source } = cue;
  if (!source) return null;
  const before = contentBefore(statement, cue, covered);
  if (before) return before;
  if (cue.relation === 'inverted') return null;
  if (cue.relation === 'according') {
    const start = source.to;
    if (items[start]?.kind !== 'comma') return null;
    return trim(items, start + 1, endOfContent(statement, cues, index));
  }
  const start = contentStart(items, cue, to);
  return start < 0 ? null : trim(items, start, endOfContent(statement, cues, index));
}

/** `The plan failed, Roe said.`, `…, according to Roe`: what stands before the comma in front of the cue. */
function contentBefore({ items, to }: Statement, cue: Cue, covered: number): ItemRange | null {
  const source = cue.source!;
  const start = Math.min(cue.from, source.from);
  const left = items[start - 1];
  if (start - covered < SHORTEST) return null;
  if (cue.relation === 'according' ? left.kind === 'quote' : left.kind !== 'comma' && left.kind !== 'dash') return null;
  if (cue.relation === 'shared' || items[cue.to]?.lower === 'that') return null;
  if (cue.relation === 'own') {
    const next = items[cue.to];
    const closed = cue.to >= to || next.kind === 'stop' || next.kind === 'comma' || isAdjunct(items, cue.to);
    if (!closed || clauseAhead(items, cue.to, to)) return null;
  }
  const content = trim(items, covered, start);
  return content && hasVerb(items, content) ? content : null;
}

/** Where `that …` or a clause begins behind a cue, its hearer and times: `told reporters on Monday | he was glad`. */
function contentStart(items: readonly Item[], cue: Cue, to: number): number {
  let i = cue.to;
  if (cue.senses.includes('tell')) {
    const hearer = items[i]?.lower === 'that' ? null : phraseFrom(items, i, to);
    if (hearer) i = hearer.to;
  }
  for (let step = 0; step < 4 && i < to; step++) {
    const item = items[i];
    if (
      item.kind === 'word' &&
      (ADVERBS.has(item.lower) ||
        TIME_WORDS.has(item.lower) ||
        (/^(?:it|so)$/.test(item.lower) && items[i + 1]?.lower === 'that'))
    )
      i++;
    else if (item.kind === 'word' && ADJUNCT.test(item.lower)) {
      const phrase = phraseFrom(items, i + 1, to);
      if (!phrase) break;
      i = phrase.to;
      while (i < to && TIME_WORDS.has(items[i].lower)) i++;
    } else if (item.kind === 'comma' && step > 0 && items[i + 1]?.lower === 'that') i++;
    else break;
  }
  const first = items[i];
  if (!first || i >= to || first.kind !== 'word') return -1;
  return i;
}

/** Up to the end of the statement, or to a later cue of the same speaker: `…, adding that …`, `…, Roe said`. */
function endOfContent({ items, to }: Statement, cues: readonly Cue[], index: number): number {
  for (let i = index + 1; i < cues.length; i++) {
    const cue = cues[i];
    const start = cue.source && cue.relation === 'own' ? Math.min(cue.from, cue.source.from) : cue.from;
    const left = items[start - 1];
    if (cue.relation === 'according' && left?.kind === 'comma') return start - 1;
    if (cue.relation === 'shared' && left?.kind === 'comma' && /ing$/.test(items[cue.from].lower)) return start - 1;
    if (cue.relation === 'own' && /^(?:and|but|while)$/.test(left?.lower ?? '') && reports(cue)) return start - 1;
  }
  return to;
}

function trim(items: readonly Item[], from: number, to: number): ItemRange | null {
  let start = from;
  let end = to;
  while (
    end > start &&
    items[end - 1].kind !== 'word' &&
    items[end - 1].kind !== 'quote' &&
    items[end - 1].kind !== 'possessive' &&
    items[end - 1].kind !== 'close'
  )
    end--;
  while (start < end && /^(?:comma|dash|stop|semicolon|colon|other|close)$/.test(items[start].kind)) start++;
  return start < end ? { from: start, to: end } : null;
}

function hasDirect({ items }: Statement, { from, to }: ItemRange): boolean {
  for (let i = from; i < to; i++)
    if (items[i].kind === 'quote' && (to - from < 3 || items[i - 1]?.kind === 'colon')) return true;
  return false;
}

function hasVerb(items: readonly Item[], { from, to }: ItemRange): boolean {
  for (let i = from; i < to; i++) if (isVerbLike(items, i)) return true;
  return false;
}

function isAdjunct(items: readonly Item[], at: number): boolean {
  const { kind, lower } = items[at];
  return (
    kind === 'word' &&
    (ADJUNCT.test(lower) ||
      TIME_WORDS.has(lower) ||
      ADVERBS.has(lower) ||
      AUXILIARIES.has(lower) ||
      /^(?:as|when|while)$/.test(lower))
  );
}

/** True where a subject of its own follows: `Roe said she …`, so what stands before the cue is no content. */
function clauseAhead(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 8; i++) {
    const { kind, lower } = items[i];
    if (kind !== 'word') return false;
    if (lower === 'that') return true;
    if (i > from && SUBJECT_PRONOUNS.has(lower) && !DETERMINERS.has(lower) && i + 1 < to && isVerbLike(items, i + 1))
      return true;
  }
  return false;
}
