import type { Item } from './passage';

/** Verbs that report together with a particle: `went on`, `fired back`, `put it`. */
const PHRASAL: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    'go goes went going gone': /^on$/,
    'put puts putting': /^it$/,
    'fire fires fired firing shoot shoots shot hit hits hitting strike strikes struck write writes wrote clap claps clapped':
      /^back$/,
    'chime chimes chimed jump jumps jumped': /^in$/,
    'sum sums summed pipe pipes piped': /^up$/,
    'point points pointed pointing call calls called calling': /^out$/,
    'note notes read reads reading': /^:$/,
  }).flatMap(([verbs, particle]) => verbs.split(' ').map((verb): [string, RegExp] => [verb, particle])),
);

/** True for a verb that reports by its particle, with what is said before or behind it: `Roe went on: “…”`. */
export function isPhrasalCue(items: readonly Item[], at: number): boolean {
  const particle = PHRASAL.get(items[at].lower);
  if (!particle?.test(items[at + 1]?.lower ?? '')) return false;
  const next = items[at + 2];
  return next?.kind !== 'word' || /^(?:that|in|on|to|as|more|when|about|last|how)$/.test(next.lower);
}
