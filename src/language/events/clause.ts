import type { Chunk } from './chunks';
import { SPEECH_VERBS } from './verbs';

/** What follows a verb in its clause, as indices of chunks. */
export interface Complements {
  readonly objects: readonly number[];
  readonly prepositions: readonly PrepositionalPhrase[];
  /** `to` and a verb. */
  readonly infinitive: number | null;
  /** The verb of a clause that the verb governs: `said that … must return`. */
  readonly clause: number | null;
  /** All phrases up to the end of the clause, those of its infinitive included. */
  readonly all: readonly number[];
}

export interface PrepositionalPhrase {
  readonly word: string;
  readonly phrases: readonly number[];
}

/** Verbs whose object does what the infinitive says: `urged both to take steps`. */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'urge press pressure ask tell order force allow permit let invite want help persuade convince enable encourage require push call expect get'.split(
    ' ',
  ),
);

/** The verb of the first clause that starts between a chunk and the end of its stretch. */
function clauseVerb(chunks: readonly Chunk[], from: number): number | null {
  for (let i = from; i < chunks.length; i++) {
    const { kind, verb } = chunks[i];
    if (kind === 'stop') return null;
    if (kind === 'verb' && verb!.mood === 'finite') return i;
    if (kind === 'that' || kind === 'subordinator') return null;
  }
  return null;
}

/** True where the phrase at `i` is the subject of a new clause: a finite verb follows it and what hangs on it. */
function isSubject(chunks: readonly Chunk[], i: number): boolean {
  let j = i + 1;
  while (j < chunks.length) {
    const { kind, verb } = chunks[j];
    if ((kind === 'preposition' || kind === 'and') && chunks[j + 1]?.kind === 'phrase') j += 2;
    else return kind === 'verb' && verb!.mood === 'finite';
  }
  return false;
}

/** The phrases joined to the one at `i` by commas and `and`: `A, B and C`; `both` takes the one before a verb too. */
function joined(chunks: readonly Chunk[], i: number, both = false): number[] {
  const found = [i];
  let j = i;
  while (chunks[j + 1]?.kind === 'and' || (chunks[j + 1]?.kind === 'comma' && leadsToAnd(chunks, j + 2))) {
    if (chunks[j + 1].word === 'but') break;
    const skip = chunks[j + 1].kind === 'comma' && chunks[j + 2]?.kind === 'and' ? 3 : 2;
    if (chunks[j + skip]?.kind !== 'phrase' || (!both && isSubject(chunks, j + skip))) break;
    j += skip;
    found.push(j);
  }
  return found;
}

function leadsToAnd(chunks: readonly Chunk[], i: number): boolean {
  if (chunks[i]?.kind === 'and') return chunks[i + 1]?.kind === 'phrase';
  for (let j = i; j + 1 < chunks.length && j < i + 12 && chunks[j].kind === 'phrase'; j += 2) {
    if (chunks[j + 1].kind === 'and') return true;
    if (chunks[j + 1].kind !== 'comma') return false;
  }
  return false;
}

/** Reads what follows the verb chunk `at`; `from` skips a particle (`hand over`). */
export function complementsOf(chunks: readonly Chunk[], at: number, from = at + 1): Complements {
  const objects: number[] = [];
  const prepositions: PrepositionalPhrase[] = [];
  const all: number[] = [];
  let infinitive: number | null = null;
  let clause: number | null = null;
  let near = true;
  let i = from;
  scan: while (i < chunks.length) {
    const chunk = chunks[i];
    switch (chunk.kind) {
      case 'phrase': {
        if (isSubject(chunks, i)) {
          if (objects.length === 0 || SPEECH_VERBS.has(chunks[at].verb?.lemma ?? '')) clause = clauseVerb(chunks, i);
          break scan;
        }
        const group = joined(chunks, i);
        all.push(...group);
        if (near) objects.push(...group);
        i = group[group.length - 1] + 1;
        break;
      }
      case 'preposition': {
        // "launched 10 days of war games", the days being a date
        if (i === from && chunks[at].kind === 'verb' && chunk.word === 'of' && chunks[i + 1]?.kind === 'phrase') {
          i++;
          break;
        }
        const first = i;
        while (chunks[i]?.kind === 'preposition') i++;
        const group =
          chunks[i]?.kind === 'phrase' && !(isSubject(chunks, i) && chunks[i - 1].word === 'as')
            ? joined(chunks, i, chunks[i - 1].word === 'between')
            : [];
        for (let p = first; p < i; p++) prepositions.push({ word: chunks[p].word, phrases: group });
        all.push(...group);
        near = false;
        i = group.length > 0 ? group[group.length - 1] + 1 : i;
        break;
      }
      case 'verb': {
        if (chunk.verb!.mood === 'finite') break scan;
        // "a strike over a bill signed by A": no strike by A
        if (chunk.verb!.mood === 'participle' && chunks[at].kind === 'phrase') break scan;
        if (chunk.verb!.mood === 'infinitive' && infinitive === null) infinitive = i;
        near = false;
        i++;
        break;
      }
      case 'that':
        if (infinitive === null && prepositions.length === 0) clause = clauseVerb(chunks, i + 1);
        break scan;
      case 'comma': {
        const apposed = chunks[i + 1]?.kind === 'phrase' && chunks[i + 2]?.kind === 'comma';
        if (apposed && !isSubject(chunks, i + 1)) i += 3;
        else if (chunks[i + 1]?.kind === 'preposition' && chunks[i + 1].word !== 'as') i++;
        else break scan;
        near = false;
        break;
      }
      case 'and':
        if (chunks[i + 1]?.kind !== 'preposition') break scan;
        i++;
        break;
      default:
        break scan;
    }
  }
  return { objects, prepositions, infinitive, clause, all };
}

/** The phrases that are the subject of the verb chunk `at`; empty where it has none of its own. */
export function subjectOf(chunks: readonly Chunk[], at: number, depth = 0): readonly number[] {
  const verb = chunks[at].verb!;
  if (depth > 8) return [];
  if (verb.mood === 'infinitive') return controllerOf(chunks, at, depth);
  const before = chunks[at - 1];
  if (before === undefined) return [];
  if (verb.mood === 'participle') return before.kind === 'phrase' ? [at - 1] : [];
  if (verb.mood === 'ing') {
    if (before.kind === 'phrase') return [at - 1];
    return inherited(chunks, at, depth);
  }
  if (before.kind === 'relative' || before.kind === 'that') {
    const noun = chunks[at - 2]?.kind === 'comma' ? at - 3 : at - 2;
    return chunks[noun]?.kind === 'phrase' ? [headOfChain(chunks, noun, true)] : [];
  }
  if (before.kind === 'and') return inherited(chunks, at, depth);
  if (before.kind === 'comma') {
    const opening = openingComma(chunks, at - 1);
    if (opening !== null) return subjectEndingAt(chunks, opening - 1);
    return chunks[at - 2]?.kind === 'phrase' ? subjectEndingAt(chunks, at - 2) : inherited(chunks, at, depth);
  }
  // "the strike planned for March 11 had been cancelled"
  if (before.verb?.mood === 'participle' && chunks[at - 2]?.kind === 'phrase') return subjectEndingAt(chunks, at - 2);
  return before.kind === 'phrase' ? subjectEndingAt(chunks, at - 1) : inherited(chunks, at, depth);
}

/** `A, the union for teachers, announced` → the index of the first comma. */
function openingComma(chunks: readonly Chunk[], closing: number): number | null {
  for (let i = closing - 1; i > 0 && i > closing - 16; i--) {
    const { kind, verb } = chunks[i];
    if (kind === 'stop') return null;
    if (kind === 'comma') return chunks[i - 1].kind === 'phrase' ? i : null;
    if (kind === 'verb' && verb!.mood === 'finite' && chunks[i - 1]?.kind !== 'relative') return null;
  }
  return null;
}

/** `the attack in Norville, which killed …`: the attack did. */
const OF_PLACE = new Set(['of', 'in', 'at', 'near']);

/** The leftmost noun of `Opposition groups in Zimbabwe`, `hackers angered by the publication of cartoons`. */
function headOfChain(chunks: readonly Chunk[], from: number, nearest = false): number {
  let i = from;
  while (i >= 2) {
    const link = chunks[i - 1];
    const two = chunks[i - 2];
    if (link.kind === 'preposition' && two.kind === 'phrase') {
      if (nearest && !OF_PLACE.has(link.word)) break;
      i -= 2;
    } else if (link.kind === 'preposition' && two.kind === 'preposition' && chunks[i - 3]?.kind === 'phrase') i -= 3;
    else if (
      link.kind === 'preposition' &&
      two.kind === 'verb' &&
      two.verb!.mood !== 'finite' &&
      chunks[i - 3]?.kind === 'phrase'
    )
      i -= 3;
    else if (
      link.kind === 'verb' &&
      (link.verb!.mood === 'ing' || link.verb!.mood === 'infinitive') &&
      two.kind === 'phrase'
    )
      i -= 2;
    else if (
      link.kind === 'and' &&
      two.kind === 'phrase' &&
      chunks[i - 3]?.kind === 'preposition' &&
      chunks[i - 3].word === 'between' &&
      chunks[i - 4]?.kind === 'phrase'
    )
      i -= 4;
    else break;
  }
  return i;
}

function subjectEndingAt(chunks: readonly Chunk[], end: number): readonly number[] {
  const heads = [headOfChain(chunks, end)];
  for (;;) {
    const first = heads[0];
    const link = chunks[first - 1];
    if (link === undefined || (link.kind !== 'and' && !(link.kind === 'comma' && heads.length > 1))) return heads;
    const skip = chunks[first - 2]?.kind === 'comma' ? 3 : 2;
    if (chunks[first - skip]?.kind !== 'phrase') return heads;
    const next = headOfChain(chunks, first - skip);
    const before = chunks[next - 1];
    if (before?.kind === 'verb' && !SPEECH_VERBS.has(before.verb!.lemma)) return heads;
    if (before?.kind === 'preposition' && next > 1) return heads;
    heads.unshift(next);
  }
}

/** The subject of the nearest finite verb before: `…, urging both sides`, `visited A and met B`. */
export function inherited(chunks: readonly Chunk[], at: number, depth = 0): readonly number[] {
  for (let i = at - 1; i >= 0; i--) {
    if (chunks[i].kind === 'stop') return [];
    if (chunks[i].kind === 'verb' && chunks[i].verb!.mood === 'finite') return subjectOf(chunks, i, depth + 1);
  }
  // "Visiting Paris, the minister met …": the subject comes after
  for (let i = at + 1; i < chunks.length && chunks[i].kind !== 'stop'; i++) {
    if (chunks[i].kind === 'verb' && chunks[i].verb!.mood === 'finite') {
      return chunks[i - 1].kind === 'phrase' ? subjectEndingAt(chunks, i - 1) : [];
    }
  }
  return [];
}

function controllerOf(chunks: readonly Chunk[], at: number, depth: number): readonly number[] {
  for (let i = at - 1; i >= 0; i--) {
    const { kind, verb } = chunks[i];
    if (kind === 'stop') return [];
    if (kind !== 'verb') continue;
    if (OBJECT_CONTROL.has(verb!.lemma)) {
      if (verb!.passive) return subjectOf(chunks, i, depth + 1);
      const found = chunks[i + 1]?.kind === 'preposition' ? i + 2 : i + 1;
      if (found < at && chunks[found].kind === 'phrase') return joined(chunks, found);
    }
    return subjectOf(chunks, i, depth + 1);
  }
  return [];
}
