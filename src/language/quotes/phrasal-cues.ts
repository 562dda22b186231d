import type { Item } from './passage';

/** Verbs that report together with a particle: `went on`, `fired back`, `put it`. */
const PHRASAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'go goes went going gone': 'on',
    'put puts putting': 'it',
    'fire fires fired firing shoot shoots shot hit hits hitting strike strikes struck write writes wrote clap claps clapped':
      'back',
    'chime chimes chimed jump jumps jumped': 'in',
    'sum sums summed pipe pipes piped': 'up',
    'point points pointed pointing call calls called calling': 'out',
    'note notes read reads reading': ':',
  }).flatMap(([verbs, particle]) => verbs.split(' ').map((verb): [string, string] => [verb, particle])),
);

/** True for a verb that may report by its particle; lower-cased. */
export function isPhrasalVerb(word: string): boolean {
  return PHRASAL.has(word);
}

/** True for a verb that reports by its particle, with what is said before or behind it: `Roe went on: “…”`. */
export function isPhrasalCue(items: readonly Item[], at: number): boolean {
  if (at + 1 >= items.length) return false;
  if (PHRASAL.get(items[at].lower) !== items[at + 1].lower) return false;
  const next = at + 2 < items.length ? items[at + 2] : undefined;
  return next?.kind !== 'word' || /^(?:that|in|on|to|as|more|when|about|last|how)$/.test(next.lower);
}
