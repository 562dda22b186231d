import { mapped } from '../lists';
import { mainSubject, SUBJECT_REACH, subjectBehindComma } from './clauses';
import { AUXILIARY, isA } from './closed-class';
import type { Item, ItemRange } from './passage';
import { agentBehind, isPassive } from './passives';
import { isPhrasalCue } from './phrasal-cues';
import { phraseBefore } from './phrase-before';
import { phraseFrom } from './phrase-from';
import { invertsFreely, type ReportingVerb, type VerbSense } from './reporting-verbs';
import type { Statement } from './statements';
import { subjectOf } from './subjects';
import { isVerbHere, wordBefore } from './verb-reading';
import { isVerbLike } from './word-classes';
import { MAY_CUE } from './words';

/** A word that tells who said something: `said`, `according to`. */
export interface Cue extends ItemRange {
  readonly senses: readonly VerbSense[];
  readonly lemma: string;
  readonly source: ItemRange | null;
  /**
   * - `own`: the source is the verb's own subject, `inverted`: and stands behind it
   * - `shared`: a participle, an infinitive or a second verb of an earlier subject
   * - `according`: `according to` its source
   * - `agent`: a passive with `by` its source; `naming`: one that tells no source
   */
  readonly relation: 'own' | 'inverted' | 'shared' | 'according' | 'agent' | 'naming';
}

const AFTER_INVERSION =
  /^(?:in|on|at|during|of|who|as|while|when|after|for|to|last|this|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** What joins a verb to an earlier subject: `left and called`, `went on to say`, `by saying`. */
const JOINT = /^(?:and|but|or|then|to|by|for|of|in|after|before|while|when|without|from)$/;
const PHRASAL_READING: readonly ReportingVerb[] = [{ lemma: 'say', sense: 'say', form: 'past' }];

/** The cues of a statement in text order. Linear: each looks over a bounded stretch. */
export function cuesOf(statement: Statement): Cue[] {
  const { items, from, to } = statement;
  const cues: Cue[] = [];
  for (let i = from; i < to; i++) {
    const { kind, lower } = items[i];
    if (kind !== 'word' || !isA(items[i], MAY_CUE)) continue;
    if (lower === 'according' && items[i + 1]?.lower === 'to' && i + 2 < to) {
      const source = phraseFrom(items, i + 2, to);
      cues.push({ from: i, to: i + 2, senses: ['say'], lemma: 'according', source, relation: 'according' });
      continue;
    }
    const readings = isPhrasalCue(items, i) ? PHRASAL_READING : verbReadings(statement, i);
    if (readings.length > 0) cues.push(readCue(statement, i, readings, cues));
  }
  return cues;
}

/** A capital inside a sentence is a name's, but for verbs in the past tense: `Roe, a mate, Tweeted`. */
function verbReadings(statement: Statement, at: number): readonly ReportingVerb[] {
  const { capital, lower, verbs: readings } = statement.items[at];
  if (readings.length === 0 || (capital && at > statement.from && !/ed$|^said$/.test(lower))) return [];
  return isVerbHere(statement, at, readings) ? readings : [];
}

function readCue(statement: Statement, at: number, readings: readonly ReportingVerb[], earlier: readonly Cue[]): Cue {
  const limit = Math.max(statement.from, at - SUBJECT_REACH);
  const { lemma } = readings[0];
  const quoted = lemma === 'quote' || lemma === 'cite' ? quotedPerson(statement, at) : null;
  if (quoted) return { from: at, to: at + 1, senses: ['say'], lemma, source: quoted, relation: 'own' };
  const [source, relation] = sourceOf(statement, at, readings, limit, earlier);
  return { from: at, to: at + 1, senses: mapped(readings, (reading) => reading.sense), lemma, source, relation };
}

function sourceOf(
  statement: Statement,
  at: number,
  readings: readonly ReportingVerb[],
  limit: number,
  earlier: readonly Cue[],
): readonly [source: ItemRange | null, relation: Cue['relation']] {
  const { items, to } = statement;
  const before = wordBefore(items, at, limit);
  if (isPassive(items, at, before, readings)) {
    const source = agentBehind(items, at + 1, to);
    return [source, source ? 'agent' : 'naming'];
  }
  const inverted = subjectBehindVerb(statement, at, readings, limit);
  if (inverted) return [inverted, 'inverted'];
  const own = ownSubject(items, at, before, limit, readings);
  if (own) return [own, 'own'];
  return [sharedSubject(statement, at, limit, readings, earlier), 'shared'];
}

function isParticiple(readings: readonly ReportingVerb[]): boolean {
  return readings.some((reading) => reading.form === 'ing');
}

function ownSubject(
  items: readonly Item[],
  at: number,
  before: number,
  limit: number,
  readings: readonly ReportingVerb[],
): ItemRange | null {
  const left = before >= 0 ? items[before] : undefined;
  const participle = isParticiple(readings) && !isA(left, AUXILIARY);
  if (!participle) return left && JOINT.test(left.lower) ? null : subjectOf(items, at, limit);
  // `with Roe reportedly yelling`: a participle that has a subject of its own.
  const phrase = left?.kind === 'word' && before > limit ? phraseBefore(items, before + 1, limit) : null;
  return phrase && items[phrase.from - 1]?.lower === 'with' ? phrase : null;
}

/** The subject that a participle, an infinitive or a second verb shares with what stands before it. */
function sharedSubject(
  statement: Statement,
  at: number,
  limit: number,
  readings: readonly ReportingVerb[],
  earlier: readonly Cue[],
): ItemRange | null {
  const { items } = statement;
  for (let i = earlier.length - 1; i >= 0 && earlier[i].from >= limit; i--) {
    const { source, relation } = earlier[i];
    if (source && relation !== 'according' && relation !== 'agent') return source;
  }
  const subject = mainSubject(items, limit, at);
  if (subject || !isParticiple(readings)) return subject;
  const behind = subjectBehindComma(statement, at);
  if (behind || items[at - 1]?.kind !== 'comma') return behind;
  // `Jane Roe, citing “…,” said …`: the subject stands right before its participle.
  return phraseBefore(items, at - 1, limit);
}

/** `the paper quoted Roe as saying`, `Roe was quoted as saying`: who is quoted speaks, not who quotes. */
function quotedPerson({ items, from, to }: Statement, at: number): ItemRange | null {
  if (items[at + 1]?.lower === 'as') return subjectOf(items, at, Math.max(from, at - SUBJECT_REACH));
  const person = phraseFrom(items, at + 1, to);
  if (!person || person.to + 1 >= to || items[person.to].lower !== 'as') return null;
  return /^(?:saying|telling|writing)$/.test(items[person.to + 1].lower) ? person : null;
}

/** The subject of `“…,” said Roe …` and `…, said Roe.`; null for `Roe, the mayor, said the plan …`. */
function subjectBehindVerb(
  { items, from, to }: Statement,
  at: number,
  readings: readonly ReportingVerb[],
  limit: number,
): ItemRange | null {
  const left = at > from ? items[at - 1] : undefined;
  if (!left || !readings.some(({ sense, form }) => sense === 'say' && form !== 'base' && form !== 'ing')) return null;
  const afterQuote = left.kind === 'quote';
  const afterClause =
    (left.kind === 'comma' || left.kind === 'dash') && at - 2 >= from && invertsFreely(readings[0].lemma);
  const subject = afterQuote || afterClause ? phraseFrom(items, at + 1, to) : null;
  if (!subject) return null;
  const next = subject.to < to ? items[subject.to] : undefined;
  if (!next) return subject;
  if (afterQuote) return isVerbLike(items, subject.to) || next.kind === 'quote' ? null : subject;
  const ends = /^(?:comma|stop|dash|semicolon)$/.test(next.kind) || AFTER_INVERSION.test(next.lower);
  return ends && (items[at - 2].kind === 'quote' || hasVerbBetween(items, limit, at)) ? subject : null;
}

function hasVerbBetween(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerbLike(items, i)) return true;
  return false;
}
