import { KNOWN } from '../lexicon/phrase-table';
import type { TaggedSpan } from './tagger/labels';
import type { TaggerInput } from './tagger/tag-document';
import { isCapitals, isFunctional, type TokenInfo } from './tagger/token-info';
import { KIND } from './tagger/word-form';
import { TRAIT } from './tagger/word-traits';

/** An ordinary word, time or thing that only looks like a name. */
export function isNothing({ infos, keys }: TaggerInput, { start, end, type }: TaggedSpan): boolean {
  if (end - start > 1) return keys[start] === 'no.';
  const info = infos[start];
  if ((info.traits & TRAIT.notName) !== 0 || (info.known & KNOWN.time) !== 0) return true;
  // "the Protocol", "a Summit": what was met at or signed has its name elsewhere.
  const event = (info.known & KNOWN.eventTail) !== 0 && (info.known & (KNOWN.organization | KNOWN.team)) === 0;
  if (event && type !== 'PERSON') return true;
  return (isFunctional(info) && !isCapitals(info)) || info.kind === KIND.mark || info.kind === KIND.number;
}

/** `BioNTech COVID-19`, `Senate Republican`: what follows a body's name and is none of it. */
function isBehindBody({ known, traits }: TokenInfo): boolean {
  return (traits & TRAIT.notName) !== 0 || (known & KNOWN.group) !== 0;
}

function isSmallWord({ kind, traits }: TokenInfo): boolean {
  return kind === KIND.small && (traits & TRAIT.openingParticle) === 0;
}

/**
 * Small words and numbers at the borders of a place (`eastern Kenya`) and numbers behind a person are left out; null
 * where an adjective made of a name is left.
 */
export function trimBorders({ infos }: TaggerInput, span: TaggedSpan): TaggedSpan | null {
  const { start, end, type } = span;
  let from = start;
  let to = end;
  while (to - from > 1 && isSmallWord(infos[from])) from++;
  if (type === 'PLACE' || type === 'PERSON')
    while (to - from > 1 && (infos[to - 1].kind === KIND.small || infos[to - 1].kind === KIND.number)) to--;
  if (type === 'ORGANIZATION') while (to - from > 1 && isBehindBody(infos[to - 1])) to--;
  if ((infos[to - 1].traits & TRAIT.nameAdjective) !== 0) return null;
  return from === start && to === end ? span : { start: from, end: to, type };
}
