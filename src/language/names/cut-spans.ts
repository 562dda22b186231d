import { KNOWN } from '../lexicon/phrase-table';
import { phraseBits } from './phrases';
import type { TaggedSpan } from './tagger/labels';
import type { TaggerInput } from './tagger/tag-document';
import type { TokenInfo } from './tagger/token-info';
import { KIND } from './tagger/word-form';
import { TRAIT } from './tagger/word-traits';

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

/**
 * Adds what a span holds to `pieces`: `Norway's Skagen` → `Norway`, `Skagen`; `Paris / Rome`, `Acme Corp and Birk` → two;
 * `People's Party` stays whole.
 */
export function cutApart(input: TaggerInput, span: TaggedSpan, pieces: TaggedSpan[]): void {
  const { infos } = input;
  const { start, end } = span;
  let from = start;
  for (let index = start + 1; index < end; index++) {
    if ((infos[index].traits & TRAIT.divider) === 0) continue;
    if (from === start && (phraseBits(input, start, end) & KNOWN.organization) !== 0) break;
    const type = partBefore(input, span, from, index);
    if (type === null) continue;
    if (index > from) pieces.push({ start: from, end: index, type });
    from = index + 1;
  }
  if (from < end) pieces.push(from === start ? span : { start: from, end, type: span.type });
}

function isTitle(info: TokenInfo): boolean {
  return (info.known & KNOWN.roleHead) !== 0 && (info.known & KNOWN.firstName) === 0;
}

/** `London Boris Johnson`, `Dane Birk`: a place or people before a person is a name of its own. */
function cutOrigin({ infos }: TaggerInput, span: TaggedSpan, cut: TaggedSpan[]): void {
  const { start, end, type } = span;
  const { known } = infos[start];
  const people = (known & KNOWN.group) !== 0;
  const place = (known & PLACE) !== 0 && end - start > 2 && (infos[start + 1].known & KNOWN.firstName) !== 0;
  if (type !== 'PERSON' || end - start < 2 || (known & PERSONAL) !== 0 || !(people || place)) {
    cut.push(span);
    return;
  }
  cut.push({ start, end: start + 1, type: people ? 'MISC' : 'PLACE' });
  cut.push({ start: start + 1, end, type });
}

/** Adds to `cut` what a span holds: a title before a person stays outside, and what is before it is a name of its own. */
export function cutTitle(input: TaggerInput, span: TaggedSpan, guess: number, cut: TaggedSpan[]): void {
  const { infos, guesses } = input;
  const { end, type } = span;
  let { start } = span;
  if (type === 'PERSON') while (end - start > 1 && isTitle(infos[start])) start++;
  const person = guesses[guess];
  const hidden =
    person !== undefined && person.type === 'PERSON' && person.titled && person.end === end && person.start > start;
  if (!hidden) {
    cutOrigin(input, start === span.start ? span : { start, end, type }, cut);
    return;
  }
  let before = person.start;
  while (before > start && (infos[before - 1].known & (KNOWN.roleHead | KNOWN.roleModifier)) !== 0) before--;
  if (before > start) {
    const place = (infos[start].known & (PLACE | KNOWN.group)) !== 0;
    cut.push({ start, end: before, type: place ? 'PLACE' : type === 'PERSON' ? 'ORGANIZATION' : type });
  }
  cut.push({ start: person.start, end, type: 'PERSON' });
}
