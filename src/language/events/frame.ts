import type { EventStatus } from '../analysis';

/** Where the other side of an event stands in the clause; tried in the order given. */
export type PatientPlace =
  /** The direct object, or an actor inside it: `rejected the Iraqi proposal`. */
  | 'object'
  /** Any phrase after the verb that names an actor. */
  | 'any'
  /** The subject of the clause that follows: `demanded that Hamas renounce …`. */
  | 'that'
  | `prep:${string}`;

/** A verb with the object, preposition or clause that makes it tell an event. */
export interface Frame {
  readonly type: string;
  /** Base forms; a particle after `_` must follow the verb: `call_off`, `hand_over`. */
  readonly verbs: readonly string[];
  /** What the direct object must be: an actor, any phrase, no object at all, or a phrase with one of these words. */
  readonly object?: 'actor' | 'any' | 'none' | ReadonlySet<string>;
  /** A preposition that must follow. */
  readonly prep?: readonly string[];
  /** Words of which the phrase after `prep` must hold one; an actor where absent. */
  readonly prepObject?: ReadonlySet<string> | 'any';
  /** `to` and a verb must follow: any, or one of these. */
  readonly inf?: true | ReadonlySet<string>;
  /** A clause must follow, with any verb or one of these: `demanded that …`. */
  readonly clause?: true | ReadonlySet<string>;
  /** Words of which the subject must hold one. */
  readonly subject?: ReadonlySet<string>;
  readonly patient?: readonly PatientPlace[];
  readonly status?: EventStatus;
  /** What to call it where nobody does it: `explosion` for `a bomb exploded`. */
  readonly noun?: string;
  /** `middle`: the passive's subject acts too (`is opposed to`); `agentless`: a passive that tells no doer. */
  readonly voice?: 'middle' | 'agentless';
  /** Who can do it: nobody (`floods killed nine`), or a ship, train or plane with a name: `the ferry Aurora sank`. */
  readonly doer?: 'none' | 'vehicle';
  /** Told where nobody is named too: `Boats rescued 150 people`, `A five-day strike was cancelled`. */
  readonly open?: true;
  /** States do not do it: they offer money for aid, companies for companies. */
  readonly business?: true;
  /** Only as a further word of an event told before: `and Dov Marlin signed for the union`. */
  readonly refers?: true;
  /** The object's noun is what happens, the verb only makes it so: `ordered an inquiry`. */
  readonly trigger?: 'object';
  /** How likely the other side likes it; decides what a promise or refusal of it is. */
  readonly tone?: 'friendly' | 'hostile';
}

/** A noun that names an event by itself: `meeting`, `attack`, `telephone conversation`. */
export interface NounFrame {
  readonly type: string;
  readonly nouns: readonly string[];
  /** Both sides do the same: `a meeting of A and B`. */
  readonly mutual?: true;
  /** Prepositions before the doer (`by`, `of`) and before the other side (`with`, `on`). */
  readonly agent: readonly string[];
  readonly patient: readonly string[];
  /** Verbs that make it happen with their subject as doer: `held a meeting`. */
  readonly light: readonly string[];
  /** Words before it that make it something else: `board meeting`, `heart attack`. */
  readonly unless?: ReadonlySet<string>;
  /** Told where nobody is named too: `a terror attack in Samarra`. */
  readonly unnamed?: true;
  /** With `the` and without sides of its own it is the one last told: `the visit`. */
  readonly refers?: true;
  /** It is told only with one of these prepositions, a verb that makes it happen, or as the one last told. */
  readonly needs?: readonly string[];
}

/** The words of a list written in one string. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The same as a set, with plurals of nouns that end regularly. */
export function nouns(list: string): ReadonlySet<string> {
  return new Set(words(list).flatMap((word) => [word, plural(word)]));
}

export function plural(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
