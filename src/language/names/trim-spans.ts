import { NOT_NAMES } from '../lexicon/not-names';
import { KNOWN } from '../lexicon/phrase-table';
import { wordSet } from '../lexicon/word-list';
import type { TaggedSpan } from './tagger/labels';
import type { TaggerInput } from './tagger/tag-document';
import { isCapitals, isFunctional } from './tagger/token-info';
import { KIND } from './tagger/word-form';

/** An ordinary word, time or thing that only looks like a name. */
export function isNothing({ infos, keys }: TaggerInput, { start, end, type }: TaggedSpan): boolean {
  if (end - start > 1) return keys[start] === 'no.';
  const info = infos[start];
  if (NOT_NAMES.has(info.key) || (info.known & KNOWN.time) !== 0) return true;
  // "the Protocol", "a Summit": what was met at or signed has its name elsewhere.
  const event = (info.known & KNOWN.eventTail) !== 0 && (info.known & (KNOWN.organization | KNOWN.team)) === 0;
  if (event && type !== 'PERSON') return true;
  return (isFunctional(info) && !isCapitals(info)) || info.kind === KIND.mark || info.kind === KIND.number;
}

/** `Kenya-based`, `U.S.-led`: an adjective made of a name. */
const NAME_ADJECTIVE =
  /-(?:based|listed|led|backed|born|owned|controlled|run|held|dominated|style|trained|educated|wide|bound|made|funded|sponsored|ruled|occupied|speaking|mediated|brokered)$/;

/** Small words that open the names of bodies and families: `al Qaeda`. */
const OPENING_PARTICLES = wordSet(
  'al el von van der den de del della di da dos das bin bint ibn ter ten zu af la le d',
);

/** `BioNTech COVID-19`, `Senate Republican`: what follows a body's name and is none of it. */
function isBehindBody({ infos, keys }: TaggerInput, index: number): boolean {
  return NOT_NAMES.has(keys[index]) || (infos[index].known & KNOWN.group) !== 0;
}

/** Small words and numbers at the borders of a place (`eastern Kenya`) and numbers behind a person are left out. */
export function trimBorders(input: TaggerInput, { start, end, type }: TaggedSpan): TaggedSpan[] {
  const { infos, keys } = input;
  let from = start;
  let to = end;
  while (to - from > 1 && infos[from].kind === KIND.small && !OPENING_PARTICLES.has(keys[from])) from++;
  if (type === 'PLACE' || type === 'PERSON')
    while (to - from > 1 && (infos[to - 1].kind === KIND.small || infos[to - 1].kind === KIND.number)) to--;
  if (type === 'ORGANIZATION') while (to - from > 1 && isBehindBody(input, to - 1)) to--;
  return NAME_ADJECTIVE.test(keys[to - 1]) ? [] : [{ start: from, end: to, type }];
}
