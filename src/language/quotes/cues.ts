import { AUXILIARIES, PREPOSITIONS, SUBJECT_PRONOUNS } from './closed-class';
import type { Item, ItemRange } from './passage';
import { isPhrasalCue } from './phrasal-cues';
import { phraseBefore } from './phrase-before';
import { phraseFrom } from './phrase-from';
import { invertsFreely, type ReportingVerb, reportingVerbs, type VerbSense } from './reporting-verbs';
import type { Statement } from './statements';
import { subjectOf } from './subjects';
import { isVerbHere, wordBefore } from './verb-reading';
import { isVerbLike } from './word-classes';

/** A word that tells who said something: `said`, `according to`. */
export interface Cue extends ItemRange {
  /** Senses of the verb; empty for `according to`. */
  readonly senses: readonly VerbSense[];
  readonly lemma: string;
  readonly source: ItemRange | null;
  /** `own`: the source is the verb's own subject; `shared`: a participle or second verb of an earlier subject. */
  readonly relation: 'own' | 'shared' | 'inverted' | 'according' | 'agent' | 'naming';
}

/** Past participles that give a thing its name: `the hacker known as “…”`. */
const NAMING = /^(?:known|dubbed|nicknamed|named|titled|entitled|billed|headlined)$/;
const AFTER_INVERSION =
  /^(?:in|on|at|during|of|who|as|while|when|after|for|to|last|this|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const SUBORDINATOR = /^(?:after|when|while|as|although|though|since|before|because|once|if|until)$/;
const PHRASAL_READING: readonly ReportingVerb[] = [{ lemma: 'say', sense: 'say', form: 'past' }];
const SUBJECT_REACH = 80;

/** The cues of a statement in text order. Linear: each looks back over a bounded stretch. */
export function cuesOf(statement: Statement): Cue[] {
  const { items, from, to } = statement;
  const cues: Cue[] = [];
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item.kind !== 'word') continue;
    if (item.lower === 'according' && items[i + 1]?.lower === 'to' && i + 2 < to) {
      cues.push({
        from: i,
        to: i + 2,
        senses: ['say'],
        lemma: 'according',
        source: phraseFrom(items, i + 2, to),
        relation: 'according',
      });
      continue;
    }
    if (isPhrasalCue(items, i)) {
      cues.push(readCue(statement, i, PHRASAL_READING, cues));
      continue;
    }
    const readings = reportingVerbs(item.lower);
    if (
      readings.length === 0 ||
      (item.capital && i > from && !/ed$|^said$/.test(item.lower)) ||
      !isVerbHere(statement, i, readings)
    )
      continue;
    cues.push(readCue(statement, i, readings, cues));
  }
  return cues;
}

function readCue(statement: Statement, at: number, readings: readonly ReportingVerb[], earlier: readonly Cue[]): Cue {
  const { items, from, to } = statement;
  const limit = Math.max(from, at - SUBJECT_REACH);
  const { lemma } = readings[0];
  const quotee = lemma === 'quote' || lemma === 'cite' ? quotedPerson(statement, at) : null;
  if (quotee) return { from: at, to: at + 1, lemma, senses: ['say'], source: quotee, relation: 'own' };
  const base = { from: at, to: at + 1, lemma, senses: readings.map((reading) => reading.sense) };
  const participle = readings.some((reading) => reading.form === 'ing');
  const before = wordBefore(items, at, limit);
  const passive =
    !participle &&
    before >= 0 &&
    /^(?:is|are|was|were|be|been|being|'s|get|gets|got)$/.test(items[before].lower) &&
    items[before].kind !== 'comma';
  if (passive || isReduced(items, at, before, readings)) {
    const agent = agentAfter(items, at + 1, to);
    if (agent) return { ...base, source: agent, relation: 'agent' };
    return { ...base, source: null, relation: 'naming' };
  }
  const left = items[at - 1];
  const afterContent =
    at > from && (left.kind === 'quote' || ((left.kind === 'comma' || left.kind === 'dash') && at - 2 >= from));
  if (afterContent && !participle && readings.some((reading) => reading.sense === 'say' && reading.form !== 'base')) {
    const source = phraseFrom(items, at + 1, to);
    if (source && (left.kind === 'quote' || invertsFreely(lemma)) && isInversion(statement, at, source, limit))
      return { ...base, source, relation: 'inverted' };
  }
  const progressive = participle && before >= 0 && AUXILIARIES.has(items[before].lower);
  const joined =
    before >= 0 &&
    /^(?:and|but|or|then|to|by|for|of|in|after|before|while|when|without|from)$/.test(items[before].lower);
  if ((!participle || progressive) && !joined) {
    const source = subjectOf(items, at, limit);
    if (source) return { ...base, source, relation: 'own' };
  }
  if (participle && before > limit) {
    // `with Roe reportedly yelling`: a participle that has a subject of its own.
    const own = items[before].kind === 'word' ? phraseBefore(items, before + 1, limit) : null;
    if (own && items[own.from - 1]?.lower === 'with') return { ...base, source: own, relation: 'own' };
  }
  const shared = governor(items, at, limit, earlier) ?? (participle ? subjectBehindComma(statement, at) : null);
  if (shared || !participle || left?.kind !== 'comma') return { ...base, source: shared, relation: 'shared' };
  // `Jane Roe, citing “…,” said …`: the subject stands right before its participle.
  return { ...base, source: phraseBefore(items, at - 1, limit), relation: 'shared' };
}

/** `the paper quoted Roe as saying`, `Roe was quoted as saying`: who is quoted speaks, not who quotes. */
function quotedPerson({ items, from, to }: Statement, at: number): ItemRange | null {
  if (items[at + 1]?.lower === 'as') return subjectOf(items, at, Math.max(from, at - SUBJECT_REACH));
  const person = phraseFrom(items, at + 1, to);
  if (!person || person.to + 1 >= to || items[person.to].lower !== 'as') return null;
  return /^(?:saying|telling|writing)$/.test(items[person.to + 1].lower) ? person : null;
}

/** `a program called “Roots”`: a past participle right behind its noun, without a subject of its own. */
function isReduced(items: readonly Item[], at: number, before: number, readings: readonly ReportingVerb[]): boolean {
  if (
    before < 0 ||
    !/^(?:called|named|dubbed|labeled|labelled|described|known|nicknamed|branded|termed|billed|tagged|titled|headlined|deemed|touted|characterized)$/.test(
      items[at].lower,
    )
  )
    return false;
  if (!readings.some(({ form }) => form === 'past' || form === 'participle')) return false;
  const word = items[before];
  if (word.kind === 'comma') {
    const inner = items[before - 1];
    return (
      inner !== undefined &&
      inner.kind === 'word' &&
      !inner.capital &&
      subjectOf(items, at, Math.max(0, at - 20)) === null
    );
  }
  if (
    word.kind !== 'word' ||
    word.capital ||
    SUBJECT_PRONOUNS.has(word.lower) ||
    word.lower === 'who' ||
    AUXILIARIES.has(word.lower)
  )
    return false;
  if (NAMING.test(items[at].lower)) return true;
  // `the campaign called it …` has an object, `a program called “…”` has none.
  const next = items[at + 1];
  if (next?.kind !== 'quote' && next?.lower !== 'by' && next?.lower !== 'as') return false;
  for (let i = before - 1; i >= 0 && i > before - 8; i--) {
    const item = items[i];
    if (item.kind !== 'word') return item.kind !== 'comma' || i === before - 1;
    if (isVerbLike(items, i) || PREPOSITIONS.has(item.lower)) return true;
    if (i === 0) return false;
  }
  return false;
}

function agentAfter(items: readonly Item[], from: number, to: number): ItemRange | null {
  for (let i = from; i < to && i < from + 14; i++) {
    const item = items[i];
    if (item.kind === 'stop' || item.kind === 'semicolon') return null;
    if (item.lower === 'by' && items[i + 1]) return phraseFrom(items, i + 1, to);
  }
  return null;
}

/** True for `“…,” said Roe …` and `…, said Roe.`, not for `Roe, the mayor, said the plan …`. */
function isInversion({ items, to }: Statement, at: number, source: ItemRange, limit: number): boolean {
  const next = source.to < to ? items[source.to] : undefined;
  if (items[at - 1].kind === 'quote') return !next || (!isVerbLike(items, source.to) && next.kind !== 'quote');
  if (items[at - 2]?.kind !== 'quote' && !hasVerbBetween(items, limit, at)) return false;
  return !next || /^(?:comma|stop|dash|semicolon)$/.test(next.kind) || AFTER_INVERSION.test(next.lower);
}

function hasVerbBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerbLike(items, i)) return true;
  return false;
}

/** `After saying it was “swollen,” she left`: the subject of the main clause that a participle leads to. */
function subjectBehindComma({ items, from, to }: Statement, at: number): ItemRange | null {
  if (at - from > 2) return null;
  for (let i = at + 1; i < to && i < at + SUBJECT_REACH; i++) {
    const closes = items[i].kind === 'comma' || (items[i].kind === 'quote' && items[i].text.endsWith(','));
    const subject = closes ? phraseFrom(items, i + 1, to) : null;
    if (subject && subject.to < to && isVerbLike(items, subject.to)) return subject;
  }
  return null;
}

/** The subject that a participle, an infinitive or a second verb shares with what stands before it. */
export function governor(items: readonly Item[], at: number, limit: number, earlier: readonly Cue[]): ItemRange | null {
  for (let i = earlier.length - 1; i >= 0 && earlier[i].from >= limit; i--) {
    const { source, relation } = earlier[i];
    if (source && relation !== 'according' && relation !== 'agent') return source;
  }
  return mainSubject(items, limit, at);
}

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
