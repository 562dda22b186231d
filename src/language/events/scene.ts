import type { Span } from '../../article/span';
import type { DateExpression, Mention, NameType, Participant } from '../analysis';
import type { Chunk } from './chunks';
import { type Complements, complementsOf } from './clause';
import type { Word } from './word';

/** One sentence as its event rules see it. */
export interface Scene {
  readonly text: string;
  readonly words: readonly Word[];
  readonly chunks: readonly Chunk[];
  readonly mentions: readonly Mention[];
  /** What each mention is, by where it starts. */
  readonly types: ReadonlyMap<number, NameType>;
  /** Nominals with a known referent, by where they end. */
  readonly nominals: ReadonlyMap<number, number>;
  /** The date expressions in the sentence. */
  readonly dates: readonly DateExpression[];
  /** ISO date of the article, or null. */
  readonly today: string | null;
  /** Direct quotes that overlap the sentence. */
  readonly quoted: readonly Span[];
  /** What follows each verb, by index of its chunk. */
  readonly complements: ReadonlyMap<number, Complements>;
  /** For a verb in a clause or infinitive that another verb governs: that one. */
  readonly governors: ReadonlyMap<number, number>;
  /** Whom `their meeting`, `the two leaders` or `both ministers` before an offset means: two people, or nobody. */
  pairBefore(offset: number, noun: string): readonly Participant[];
}

/** What follows each verb of a sentence, and which verb governs which. */
export function readClauses(chunks: readonly Chunk[]): Pick<Scene, 'complements' | 'governors'> {
  const complements = new Map<number, Complements>();
  const governors = new Map<number, number>();
  chunks.forEach((chunk, at) => {
    if (chunk.kind !== 'verb') return;
    const read = complementsOf(chunks, at);
    complements.set(at, read);
    if (read.clause !== null) governors.set(read.clause, at);
    if (read.infinitive !== null) governors.set(read.infinitive, at);
  });
  return { complements, governors };
}

/** The word indices of a chunk as lower-case words. */
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
