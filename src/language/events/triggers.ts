import { FRAMES_OF_VERB, type VerbFrame } from './frames/all-frames';
import { NEEDS_PHONE, NOUN_FRAMES, PHONES } from './frames/nouns';
import { DUTIES, READY } from './frames/word-sets';

/** What else a sentence must hold for a word to tell an event: a word of each of these sets, given by number. */
export type Demands = readonly number[];

/** The word tells by itself. */
export const ALONE: readonly Demands[] = [[]];
const NEVER: readonly Demands[] = [];
const NO_SETS: readonly number[] = [];
const TO = new Set(['to']);
const EVENT_NOUNS: ReadonlySet<string> = new Set(NOUN_FRAMES.flatMap(({ nouns }) => nouns));

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

/** The numbers of the sets that a word is in; all are less than `SET_COUNT`. */
export function setsOf(lower: string): readonly number[] {
  return SETS_OF_WORD.get(lower) ?? NO_SETS;
}

export const SET_COUNT = SETS.length;

/**
 * The ways in which a word, which may be a form of the verb `lemma`, can tell an event: the demands of one must be met.
 * None for most words, so that most sentences need no closer reading.
 */
export function waysOf(lower: string, lemma: string): readonly Demands[] {
  const ways = [
    ...(NEEDS_PHONE.has(lower) ? [[numberOf(PHONES)]] : EVENT_NOUNS.has(lower) || DUTIES.has(lower) ? ALONE : NEVER),
    ...(READY.has(lower) ? [[numberOf(TO)]] : NEVER),
    ...(WAYS_OF_VERB.get(lower) ?? NEVER),
    ...((lemma === lower ? undefined : WAYS_OF_VERB.get(lemma)) ?? NEVER),
  ];
  if (ways.some((demands) => demands.length === 0)) return ALONE;
  return ways.length > 0 ? ways : NEVER;
}
