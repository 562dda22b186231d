import { KNOWN } from '../lexicon/phrase-table';
import type { TaggedSpan } from './tagger/labels';
import type { TaggerInput } from './tagger/tag-document';
import type { TokenInfo } from './tagger/token-info';
import { KIND } from './tagger/word-form';
import { TRAIT } from './tagger/word-traits';

/** `J.`: an initial with its stop. */
export function isInitial({ kind, traits }: TokenInfo): boolean {
  return kind === KIND.initial && (traits & TRAIT.stopped) !== 0;
}

function isParticle({ kind, traits }: TokenInfo): boolean {
  return kind === KIND.small && (traits & TRAIT.surnameParticle) !== 0;
}

/** `M. Hamilton` is a person though Hamilton is a town. */
export function withInitials({ infos }: TaggerInput, span: TaggedSpan, from: number): TaggedSpan {
  if (span.end - span.start > 1 || infos[span.start].kind !== KIND.capital) return span;
  let { start } = span;
  while (start > from && isInitial(infos[start - 1])) start--;
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
export function joinParticles({ infos }: TaggerInput, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const joined: TaggedSpan[] = [];
  for (const span of spans) {
    let { start } = span;
    if (span.type === 'PERSON') while (start > 0 && isParticle(infos[start - 1])) start--;
    const before = joined.length > 0 ? joined[joined.length - 1] : undefined;
    if (before !== undefined && before.end === start && isGivenName(infos, before, span, start))
      joined[joined.length - 1] = { start: before.start, end: span.end, type: 'PERSON' };
    else if (start === span.start || (before !== undefined && before.end > start)) joined.push(span);
    else joined.push({ start, end: span.end, type: span.type });
  }
  return joined;
}
