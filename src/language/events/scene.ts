import { firstFrom } from '../../article/span';
import type { DateExpression, Mention, NameType, Participant } from '../analysis';
import type { Chunk } from './chunks';
import { type Complements, complementsOf, subjectOf } from './clause';
import type { Word } from './word';

/** One sentence as its event rules see it. */
export interface Scene {
  readonly text: string;
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];
  readonly mentions: readonly Mention[];
  /** Nominals with a known referent, by where they end. */
  readonly nominals: ReadonlyMap<number, number>;
  /** The date expressions in the sentence. */
  readonly dates: readonly DateExpression[];
  /** ISO date of the article, or null. */
  readonly today: string | null;
  readonly known: Known;
  /** Whom `their meeting`, `the two leaders` or `both ministers` before an offset means: two people, or nobody. */
  pairBefore(offset: number, noun: string): readonly Participant[];
}

/** What has been worked out so far, by index of chunk: each is asked of some chunks alone, and of those often. */
export interface Known {
  readonly complements: (Complements | undefined)[];
  readonly subjects: (readonly number[] | undefined)[];
  readonly heads: (readonly Participant[] | undefined)[];
  readonly actors: (readonly Participant[] | undefined)[];
}

export function nothingKnown(): Known {
  return { complements: [], subjects: [], heads: [], actors: [] };
}

/** What follows the verb chunk `at`. */
export function complementsAt({ chunks, known }: Scene, at: number): Complements {
  known.complements[at] ??= complementsOf(chunks, at);
  return known.complements[at];
}

/** The phrases that are the subject of the verb chunk `at`. */
export function subjectAt({ chunks, known }: Scene, at: number): readonly number[] {
  known.subjects[at] ??= subjectOf(chunks, at);
  return known.subjects[at];
}

/** For a verb in a clause or infinitive that another verb governs: that one. */
export function governorOf(scene: Scene, at: number): number | undefined {
  for (let i = at - 1; i >= 0; i--) {
    const { kind } = scene.chunks[i];
    if (kind === 'stop') return undefined;
    if (kind !== 'verb') continue;
    const { clause, infinitive } = complementsAt(scene, i);
    if (clause === at || infinitive === at) return i;
  }
  return undefined;
}

/** What the mention that starts at an offset is. */
export function typeAt({ mentions }: Scene, start: number): NameType | undefined {
  let type: NameType | undefined;
  for (let i = firstFrom(mentions, start); i < mentions.length && mentions[i].start === start; i++)
    type = mentions[i].type;
  return type;
}

/** True where a phrase holds a word of a set. */
export function chunkHas(scene: Scene, at: number, set: ReadonlySet<string>): boolean {
  const chunk = scene.chunks[at];
  if (chunk?.kind !== 'phrase') return false;
  for (let i = chunk.start; i < chunk.end; i++) if (set.has(scene.words[i].lower)) return true;
  return false;
}

/** The same through `of`: `a series of bombs`. */
export function phraseHas(scene: Scene, at: number, set: ReadonlySet<string>): boolean {
  if (chunkHas(scene, at, set)) return true;
  const of = scene.chunks[at + 1];
  return of?.kind === 'preposition' && of.word === 'of' && phraseHas(scene, at + 2, set);
}
