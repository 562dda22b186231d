import { bySpelling } from '../tokens/spelling';
import { FRAMES_OF_VERB, type VerbFrame } from './frames/all-frames';
import { FRAME_OF_NOUN, NEEDS_PHONE, PHONES } from './frames/nouns';
import { DUTIES, READY } from './frames/word-sets';
import { readVerb } from './verbs';
import { CLOSED_CLASSES, straight } from './word-classes';

/** What else a sentence must hold for a word to tell an event: a word of each of these sets, given by number. */
export type Demands = readonly number[];

/** The word tells by itself. */
export const ALONE: readonly Demands[] = [[]];
const NEVER: readonly Demands[] = [];
const NO_SETS: readonly number[] = [];
const TO = new Set(['to']);

/** The sets that something demands, each once, numbered in this order. */
const SETS: readonly ReadonlySet<string>[] = [
  ...new Map(
    [PHONES, TO, ...[...FRAMES_OF_VERB.values()].flat().flatMap(demandedBy)].map((set) => [keyOf(set), set]),
  ).values(),
];
const NUMBERS: ReadonlyMap<string, number> = new Map(SETS.map((set, number) => [keyOf(set), number]));
const SETS_OF_WORD: ReadonlyMap<string, readonly number[]> = setsByWord();
const WAYS_OF_VERB: ReadonlyMap<string, readonly Demands[]> = new Map(
  Array.from(FRAMES_OF_VERB, ([verb, frames]) => [verb, frames.map((frame) => demandedBy(frame).map(numberOf))]),
);

function keyOf(set: ReadonlySet<string>): string {
  return [...set].join(' ');
}

function numberOf(set: ReadonlySet<string>): number {
  return NUMBERS.get(keyOf(set))!;
}

function demandedBy({ frame, particles }: VerbFrame): readonly ReadonlySet<string>[] {
  const demanded = [frame.object, frame.prepObject].filter((set) => typeof set === 'object');
  if (frame.prep) demanded.push(new Set(frame.prep));
  if (particles) demanded.push(new Set(particles));
  if (frame.inf) demanded.push(TO);
  // what sank may be told as `it`
  if (frame.subject) demanded.push(frame.doer === 'vehicle' ? new Set([...frame.subject, 'it']) : frame.subject);
  return demanded;
}

function setsByWord(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [number, set] of SETS.entries()) {
    for (const word of set) {
      const list = found.get(word);
      if (list) list.push(number);
      else found.set(word, [number]);
    }
  }
  return found;
}

/** How many sets there are; all numbers are less. */
export const SET_COUNT = SETS.length;

/** What a word has to do with telling an event. */
export interface Trigger {
  /** The ways in which it can tell one: the demands of one must be met. */
  readonly ways: readonly Demands[];
  /** The numbers of the sets that it is in. */
  readonly sets: readonly number[];
}

/** Null for words that have nothing to do with events, so that most sentences need no closer reading. */
export const triggerOf = bySpelling((_, small): Trigger | null => {
  const lower = straight(small);
  const ways = waysOf(lower);
  const sets = SETS_OF_WORD.get(lower) ?? NO_SETS;
  return ways.length > 0 || sets.length > 0 ? { ways, sets } : null;
});

function waysOf(lower: string): readonly Demands[] {
  const lemma = CLOSED_CLASSES.get(lower) === 'be' ? 'be' : (readVerb(lower)?.lemma ?? lower);
  const ways = [
    ...(NEEDS_PHONE.has(lower) ? [[numberOf(PHONES)]] : FRAME_OF_NOUN.has(lower) || DUTIES.has(lower) ? ALONE : NEVER),
    ...(READY.has(lower) ? [[numberOf(TO)]] : NEVER),
    ...(WAYS_OF_VERB.get(lower) ?? NEVER),
    ...((lemma === lower ? undefined : WAYS_OF_VERB.get(lemma)) ?? NEVER),
  ];
  return ways.some((demands) => demands.length === 0) ? ALONE : ways;
}
