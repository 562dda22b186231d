import type { Sentence } from '../analysis';
import type { LanguageDocument } from '../document';
import { ALONE, type Demands, SET_COUNT, triggerOf } from './triggers';

/** By number of a set of words, the `tokenEnd` of the last sentence that held one of them. */
export type Held = number[];

export function nothingHeld(): Held {
  return new Array<number>(SET_COUNT).fill(0);
}

/** True where a sentence holds a word that may tell an event and all that this word demands. */
export function mayTell({ tokens }: LanguageDocument, { tokenStart, tokenEnd }: Sentence, held: Held): boolean {
  const found: (readonly Demands[])[] = [];
  for (let i = tokenStart; i < tokenEnd; i++) {
    const trigger = triggerOf(tokens[i].spelling);
    if (trigger === null) continue;
    const { ways, sets } = trigger;
    if (ways === ALONE) return true;
    if (ways.length > 0) found.push(ways);
    for (const set of sets) held[set] = tokenEnd;
  }
  return found.some((ways) => ways.some((demands) => demands.every((set) => held[set] === tokenEnd)));
}
