import { commaBetween, isSubordinate } from './clauses';
import { ADVERB, AUXILIARY, DETERMINER, isA, PREPOSITION, SUBJECT_PRONOUN, TIME_WORD } from './closed-class';
import type { Cue } from './cues';
import type { Item, ItemRange } from './passage';
import { phraseFrom } from './phrase-from';
import { takesClause, takesObject } from './reporting-verbs';
import type { Statement } from './statements';
import { wordBefore } from './verb-reading';
import { isVerbLike } from './word-classes';

/** What somebody says without quotation marks, with its cue. */
export interface IndirectSpeech extends ItemRange {
  readonly cue: Cue;
}

const ADJUNCT = /^(?:in|on|at|during|from|after|before|to|through|via|for|with|by|of|over|about|outside|following)$/;
const CLAUSE_MARK = /^(?:that|if|whether|how|why|what)$/;
const NOT_SPEECH =
  /^(?:when|as|while|before|after|because|since|until|without|by|with|in|on|at|for|and|but|or|than|who|which|where|whose)$/;
const TURN = /^(?:but|while|though|although|however)$/;
const QUOTE_REACH = 12;
const TURN_REACH = 120;
const SHORTEST = 2;
/** `saying goodbye to all`: so few words need a verb to be a clause. */
const VERBLESS = 4;
const SOURCE_REACH = 24;
const QUOTED_SHARE = 1 / 3;

/** The indirect speech of a statement, in text order and without overlaps: the outermost cue takes all that it says. */
export function indirectSpeech(statement: Statement, cues: readonly Cue[]): IndirectSpeech[] {
  const found: IndirectSpeech[] = [];
  let covered = statement.from;
  cues.forEach((cue, index) => {
    if (!cue.source || cue.from < covered || cue.relation === 'naming' || cue.relation === 'agent' || !reports(cue))
      return;
    const content = contentOf(statement, cues, index, covered);
    if (!content || content.to - content.from < SHORTEST) return;
    covered = Math.max(content.to, cue.to);
    if (!isMostlyQuoted(statement, content)) found.push({ from: content.from, to: content.to, cue });
  });
  return found.sort((a, b) => a.from - b.from);
}

function reports(cue: Cue): boolean {
  return cue.senses.includes('say') || cue.senses.includes('tell') || takesClause(cue.lemma);
}

function contentOf(statement: Statement, cues: readonly Cue[], index: number, covered: number): ItemRange | null {
  const { items, to } = statement;
  const cue = cues[index];
  const before = contentBefore(statement, cue, covered);
  if (before) return before;
  if (cue.relation === 'inverted') return null;
  if (cue.relation === 'according') {
    const comma = commaBetween(items, cue.source!.to, Math.min(to, cue.source!.to + SOURCE_REACH));
    return comma < 0 ? null : trim(items, comma + 1, endOfContent(statement, cues, index, comma + 1));
  }
  const start = contentStart(items, cue, to);
  if (start < 0 || NOT_SPEECH.test(items[start].lower)) return null;
  if (items[start - 1].kind === 'comma' && /^\p{Ll}+ing$/u.test(items[start].text)) return null;
  const marked = CLAUSE_MARK.test(items[start].lower);
  // Behind `“…,” Roe said` only a clause with its own mark is more speech: `“…,” Roe said, a hint of anger in her voice`.
  const quoting = items[Math.min(cue.from, cue.source!.from) - 1]?.kind === 'quote';
  if (!marked && (quoting || !takesClause(cue.lemma))) return null;
  const content = trim(items, start, endOfContent(statement, cues, index, start));
  return content &&
    (marked || takesObject(cue.lemma) || content.to - content.from > VERBLESS || hasVerb(items, content))
    ? content
    : null;
}

/** `The plan failed, Roe said.`, `…, according to Roe`: what stands before the comma in front of the cue. */
function contentBefore({ items, to }: Statement, cue: Cue, covered: number): ItemRange | null {
  const start = Math.min(cue.from, cue.source!.from);
  if (start - covered < SHORTEST || cue.relation === 'shared' || items[cue.to]?.lower === 'that') return null;
  const left = items[start - 1];
  if (cue.relation === 'according' ? left.kind === 'quote' : left.kind !== 'comma' && left.kind !== 'dash') return null;
  if (cue.relation === 'own') {
    const next = items[cue.to];
    const closed =
      cue.to >= to ||
      next.kind === 'stop' ||
      next.kind === 'comma' ||
      isAdjunct(items, cue.to) ||
      cue.senses.includes('tell');
    if (!closed || quoteAhead(items, cue.to, to) || clauseAhead(items, cue.to, to)) return null;
  }
  const content = trim(items, covered, start);
  if (!content || !hasVerb(items, content)) return null;
  return isLeadIn(items, content) ? null : content;
}

/** `Asked about the vote, Roe said`, `In an interview, Roe said`: one phrase that leads to the subject. */
function isLeadIn(items: readonly Item[], { from, to }: ItemRange): boolean {
  const { lower } = items[from];
  const leads =
    isA(items[from], PREPOSITION) ||
    /^(?:asked|speaking|pressed|when|while|although|though|citing|referring|\w+ing)$/.test(lower);
  if (!leads) return false;
  for (let i = from + 1; i < to; i++) if (items[i].kind === 'comma') return false;
  return true;
}

const DATE_NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;

/** Where `that …` or a clause begins behind a cue, its hearer and times: `told reporters on Monday | he was glad`. */
function contentStart(items: readonly Item[], cue: Cue, to: number): number {
  let i = cue.to;
  if (cue.senses.includes('tell') && items[i]?.lower !== 'that') i = phraseFrom(items, i, to)?.to ?? i;
  for (let step = 0; step < 6 && i < to; step++) {
    const { kind, lower } = items[i];
    const next = items[i + 1]?.lower;
    if (
      kind === 'word' &&
      lower !== 'that' &&
      isA(items[i], ADVERB | TIME_WORD) &&
      !/^(?:all|both|there|only|even|not)$/.test(lower)
    )
      i++;
    else if (kind === 'word' && /^(?:it|so)$/.test(lower) && next === 'that') i++;
    else if (kind === 'word' && ADJUNCT.test(lower)) {
      const phrase = phraseFrom(items, i + 1, to);
      if (!phrase && !(i + 1 < items.length && isA(items[i + 1], TIME_WORD))) break;
      i = phrase ? phrase.to : i + 2;
    } else if (kind === 'comma' && i + 1 < to && !quoteAhead(items, i, to)) i++;
    // `said on Monday, March 4, 2025 that …`: the rest of a date
    else if (step > 0 && DATE_NUMBER.test(lower) && (items[i + 1]?.kind === 'comma' || next === 'that')) i++;
    else break;
  }
  return i < to && items[i].kind === 'word' ? i : -1;
}

/** Up to the end of the statement, or to a later cue of its own: `…, adding that …`, `… and called on both to …`. */
function endOfContent({ items, to }: Statement, cues: readonly Cue[], index: number, from: number): number {
  const { source } = cues[index];
  // `After Roe claimed that it was over, Doe won`: the clause of the cue is a subordinate one.
  const comma = source && isSubordinate(items, source) ? commaBetween(items, from, to) : -1;
  if (comma >= 0) return comma;
  const turn = clauseTurn(items, from, to);
  for (let i = index + 1; i < cues.length && cues[i].from < turn; i++) {
    const cue = cues[i];
    const start = cue.source && cue.relation === 'own' ? Math.min(cue.from, cue.source.from) : cue.from;
    if (start <= from) continue;
    const left = items[start - 1];
    if (cue.relation === 'according' && left.kind === 'comma') return start - 1;
    if (cue.relation === 'shared' && left.kind === 'comma' && /ing$/.test(items[cue.from].lower)) return start - 1;
    if (cue.relation === 'shared') {
      const joint = wordBefore(items, cue.from, from);
      if (joint > from && /^(?:and|but)$/.test(items[joint].lower) && reports(cue)) return joint;
    }
    if (cue.relation === 'own' && /^(?:and|but|while)$/.test(left.lower) && reports(cue)) return start - 1;
  }
  return turn;
}

/** Where the writer's own sentence goes on: `…, but he looked tired`, `…, while others stayed`. */
function clauseTurn(items: readonly Item[], from: number, to: number): number {
  const end = Math.min(to - 1, from + TURN_REACH);
  for (let i = from + 1; i < end; i++) if (items[i].kind === 'comma' && TURN.test(items[i + 1].lower)) return i;
  return to;
}

function trim(items: readonly Item[], from: number, to: number): ItemRange | null {
  let start = from;
  let end = to;
  while (end > start && !/^(?:word|quote|possessive|close)$/.test(items[end - 1].kind) && items[end - 1].text !== '%')
    end--;
  while (start < end && !/^(?:word|quote|open)$/.test(items[start].kind)) start++;
  return start < end ? { from: start, to: end } : null;
}

/** True where the article's own words are too few: the quotations inside have records of their own. */
function isMostlyQuoted({ items }: Statement, { from, to }: ItemRange): boolean {
  let quoted = 0;
  for (let i = from; i < to; i++) if (items[i].kind === 'quote') quoted += items[i].end - items[i].start;
  return quoted > QUOTED_SHARE * (items[to - 1].end - items[from].start);
}

function hasVerb(items: readonly Item[], { from, to }: ItemRange): boolean {
  for (let i = from; i < to; i++) if (isVerbLike(items, i)) return true;
  return false;
}

function isAdjunct(items: readonly Item[], at: number): boolean {
  const { kind, lower } = items[at];
  if (kind !== 'word') return false;
  return ADJUNCT.test(lower) || isA(items[at], TIME_WORD | ADVERB | AUXILIARY) || /^(?:as|when|while)$/.test(lower);
}

/** `Roe said, “…”`, `Roe told us: “…”`: the cue belongs to the quotation behind it. */
function quoteAhead(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + QUOTE_REACH; i++) {
    if (items[i].kind === 'colon') return true;
    if (items[i].kind === 'quote') return i === from || items[i - 1].kind === 'comma';
    if (items[i].kind === 'stop') return false;
  }
  return false;
}

/** True where a subject of its own follows: `Roe said she …`, so what stands before the cue is no content. */
function clauseAhead(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 8; i++) {
    const { kind, lower } = items[i];
    if (kind !== 'word') return false;
    if (lower === 'that') return true;
    if (
      i > from &&
      isA(items[i], SUBJECT_PRONOUN) &&
      !isA(items[i], DETERMINER) &&
      i + 1 < to &&
      isVerbLike(items, i + 1)
    )
      return true;
  }
  return false;
}
