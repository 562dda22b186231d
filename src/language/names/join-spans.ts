import { KNOWN } from '../lexicon/phrase-table';
import { wordSet } from '../lexicon/word-list';
import type { TaggedSpan } from './tagger/labels';
import type { TaggerInput } from './tagger/tag-document';
import type { TokenInfo } from './tagger/token-info';
import { KIND } from './tagger/word-form';

/** Small words that begin or join surnames and hardly anything else: `von der Leyen`. */
const SURNAME_PARTICLES = wordSet('von van der den de del della di da dos das bin bint ibn ter ten zu af');

/** `M. Hamilton` is a person though Hamilton is a town. */
export function withInitials({ infos }: TaggerInput, span: TaggedSpan, from: number): TaggedSpan {
  if (span.end - span.start > 1 || infos[span.start].kind !== KIND.capital) return span;
  let { start } = span;
  while (start > from && infos[start - 1].kind === KIND.initial && infos[start - 1].text.endsWith('.')) start--;
  return start < span.start ? { start, end: span.end, type: 'PERSON' } : span;
}

/** `Ursula` before `von der Leyen`; `Jordan` before `Peele`. */
function isGivenName(infos: readonly TokenInfo[], before: TaggedSpan, surname: TaggedSpan, start: number): boolean {
  if (surname.type !== 'PERSON' || before.end - before.start > 2) return false;
  if (start < surname.start) return true;
  if (before.end - before.start > 1 || surname.end - surname.start > 1) return false;
  return before.type === 'PERSON' || (infos[before.start].known & KNOWN.firstName) !== 0;
}

/** Adds `von der` to a surname, and to the given name before it. */
export function joinParticles({ infos, keys }: TaggerInput, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const joined: TaggedSpan[] = [];
  for (const span of spans) {
    let { start } = span;
    if (span.type === 'PERSON')
      while (start > 0 && infos[start - 1].kind === KIND.small && SURNAME_PARTICLES.has(keys[start - 1])) start--;
    const before = joined.at(-1);
    const given = before !== undefined && before.end === start && isGivenName(infos, before, span, start);
    if (given) {
      joined[joined.length - 1] = { start: before.start, end: span.end, type: 'PERSON' };
    } else joined.push({ ...span, start: before !== undefined && before.end > start ? span.start : start });
  }
  return joined;
}
