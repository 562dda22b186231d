import { fnv1a } from '../../language/fnv1a';
import type { SpokenSentence, SpokenWord } from './utterances';

/** One sentence of a speaker in an article, with what it is found by. */
export interface Spoken {
  /** Path, speaker and place: they sort by path first. */
  readonly node: string;
  readonly path: string;
  readonly speaker: string;
  readonly sentence: SpokenSentence;
  /** Day number of the article, or null. */
  readonly day: number | null;
  /** Hashes of the speaker with each run of words, once each. */
  readonly shingles: readonly number[];
}

/** Sentences by runs of words that they share (shingles, A. Broder 1997). */
export interface ShingleIndex {
  add(spoken: Spoken): void;
  /** The same object that was added. */
  remove(spoken: Spoken): void;
  /** The others of the speaker that share a run of words with it, but stock phrases. */
  alike(spoken: Spoken): ReadonlySet<Spoken>;
  /** Sentences that are alike to others than before since a run of words became a stock phrase, or is none any more. */
  takeChanges(): ReadonlySet<Spoken>;
}

/** Words of a shingle: two wordings of one sentence share at least one run of so many. */
const WORDS = 3;
/** What more sentences share is a stock phrase. */
const MOST = 40;
/** Shorter lists are made anew with each sentence that comes. */
const FEW = 8;

export function createShingleIndex(): ShingleIndex {
  // one sentence stands for itself, as most do
  const shelves = new Map<number, Spoken | Spoken[]>();
  const changed = new Set<Spoken>();

  const noteCrossing = (before: number, shelf: readonly Spoken[]): void => {
    if (before > MOST !== shelf.length > MOST) for (const each of shelf) changed.add(each);
  };

  return {
    add(spoken) {
      for (const key of spoken.shingles) {
        const known = shelves.get(key);
        if (known === undefined) shelves.set(key, spoken);
        else if (!Array.isArray(known)) shelves.set(key, [known, spoken]);
        // a list that has grown in place keeps room for seventeen, and most are short
        else if (known.length < FEW) shelves.set(key, known.concat(spoken));
        else {
          known.push(spoken);
          noteCrossing(known.length - 1, known);
        }
      }
    },
    remove(spoken) {
      for (const key of spoken.shingles) {
        const known = shelves.get(key);
        if (Array.isArray(known)) {
          const last = known.pop()!;
          if (last !== spoken) known[known.indexOf(spoken)] = last;
          noteCrossing(known.length + 1, known);
          if (known.length === 1) shelves.set(key, known[0]);
        } else if (known === spoken) shelves.delete(key);
      }
      changed.delete(spoken);
    },
    alike(spoken) {
      const found = new Set<Spoken>();
      for (const key of spoken.shingles) {
        const known = shelves.get(key);
        if (!Array.isArray(known) || known.length > MOST) continue;
        for (const other of known) if (other !== spoken && other.speaker === spoken.speaker) found.add(other);
      }
      return found;
    },
    takeChanges() {
      const taken = new Set(changed);
      changed.clear();
      return taken;
    },
  };
}

/** Hashes of the speaker with each run of words. */
export function shinglesOf(speaker: string, words: readonly SpokenWord[]): readonly number[] {
  const found: number[] = [];
  const opening = fnv1a(speaker);
  for (let at = 0; at + WORDS <= words.length; at++) {
    let hash = opening;
    for (let word = at; word < at + WORDS; word++)
      hash = Math.imul(hash ^ (hash >>> 15) ^ words[word].hash, 0x85ebca6b);
    // a small integer, which V8 keeps without a box
    hash >>>= 2;
    if (!found.includes(hash)) found.push(hash);
  }
  // a copy has no room to grow
  return found.slice();
}
