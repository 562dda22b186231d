import { KNOWN } from '../lexicon/phrase-table';
import { phraseBits } from './phrases';
import type { TaggedSpan } from './tagger/labels';
import type { TaggerInput } from './tagger/tag-document';
import type { TokenInfo } from './tagger/token-info';
import { KIND } from './tagger/word-form';

const PLACE = KNOWN.country | KNOWN.bigPlace;
const PERSONAL = KNOWN.firstName | KNOWN.lastName;
const COMPANY_TAILS = new Set(['corp', 'corp.', 'inc', 'inc.', 'ltd', 'ltd.', 'co', 'co.', 'plc', 'ag', 'sa', 'bank']);

/** What the mark or word at `index` makes of a span from `from` to `end`: the type of the part before it, or null. */
function partBefore(input: TaggerInput, span: TaggedSpan, from: number, index: number): TaggedSpan['type'] | null {
  const { infos, keys } = input;
  if (keys[index] === '/' || keys[index] === ';') return span.type;
  if (keys[index] === "'s" || keys[index] === "'") {
    if ((phraseBits(input, from, index) & PLACE) !== 0) return 'PLACE';
    return index + 1 === span.end || infos[from].kind === KIND.capitals ? span.type : null;
  }
  if (keys[index] !== 'and' || span.type !== 'ORGANIZATION') return null;
  const body = COMPANY_TAILS.has(keys[index - 1]) || (phraseBits(input, from, index) & KNOWN.organization) !== 0;
  return body ? span.type : null;
}

/** `Norway's Skagen` → `Norway`, `Skagen`; `Paris / Rome`, `Acme Corp and Birk` → two; `People's Party` stays whole. */
export function cutApart(input: TaggerInput, span: TaggedSpan): TaggedSpan[] {
  const pieces: TaggedSpan[] = [];
  let from = span.start;
  if ((phraseBits(input, span.start, span.end) & KNOWN.organization) !== 0) return [span];
  for (let index = span.start + 1; index < span.end; index++) {
    const type = partBefore(input, span, from, index);
    if (type === null) continue;
    if (index > from) pieces.push({ start: from, end: index, type });
    from = index + 1;
  }
  if (from < span.end) pieces.push({ start: from, end: span.end, type: span.type });
  return pieces;
}

function isTitle(info: TokenInfo): boolean {
  return (info.known & KNOWN.roleHead) !== 0 && (info.known & KNOWN.firstName) === 0;
}

/** `London Boris Johnson`, `Dane Birk`: a place or people before a person is a name of its own. */
function cutOrigin({ infos }: TaggerInput, span: TaggedSpan): TaggedSpan[] {
  const { start, end, type } = span;
  if (type !== 'PERSON' || end - start < 2) return [span];
  const { known } = infos[start];
  const people = (known & KNOWN.group) !== 0;
  const place = (known & PLACE) !== 0 && end - start > 2 && (infos[start + 1].known & KNOWN.firstName) !== 0;
  if ((known & PERSONAL) !== 0 || !(people || place)) return [span];
  return [
    { start, end: start + 1, type: people ? 'MISC' : 'PLACE' },
    { start: start + 1, end, type },
  ];
}

/** A title before a person stays outside, and what is before the title is a name of its own. */
export function cutTitle(input: TaggerInput, span: TaggedSpan, guess: number): TaggedSpan[] {
  const { infos, guesses } = input;
  let { start } = span;
  if (span.type === 'PERSON') while (span.end - start > 1 && isTitle(infos[start])) start++;
  const person = guesses[guess];
  const hidden =
    person !== undefined &&
    person.type === 'PERSON' &&
    person.titled &&
    person.end === span.end &&
    person.start > start;
  if (!hidden) return cutOrigin(input, { ...span, start });
  let before = person.start;
  while (before > start && (infos[before - 1].known & (KNOWN.roleHead | KNOWN.roleModifier)) !== 0) before--;
  const rest: TaggedSpan = { start: person.start, end: span.end, type: 'PERSON' };
  if (before === start) return [rest];
  const place = (infos[start].known & (PLACE | KNOWN.group)) !== 0;
  return [{ start, end: before, type: place ? 'PLACE' : span.type === 'PERSON' ? 'ORGANIZATION' : span.type }, rest];
}
