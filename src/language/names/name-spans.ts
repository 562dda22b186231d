import { KNOWN } from '../lexicon/phrase-table';
import { agreeSpans } from './agree-spans';
import { longestPhrase, phraseBits } from './phrases';
import { type NameSpan, plainNames } from './plain-names';
import type { TaggedSpan } from './tagger/labels';
import type { TaggerInput } from './tagger/tag-document';
import type { TokenInfo } from './tagger/token-info';
import { tidySpans } from './tidy-spans';

function isGroup({ known, capital }: TokenInfo): boolean {
  return capital && (known & KNOWN.group) !== 0 && (known & KNOWN.country) === 0;
}

/** Groups in a stretch that the tagger calls neither person nor place nor organization. */
function groupsIn(input: TaggerInput, start: number, end: number): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let index = start; index < end; index++) {
    const phrase = longestPhrase(input, index, end);
    const length =
      phrase !== null && (phrase.bits & KNOWN.group) !== 0 ? phrase.length : isGroup(input.infos[index]) ? 1 : 0;
    if (length === 0) continue;
    spans.push({ start: index, end: index + length, type: 'NORP' });
    index += length - 1;
  }
  return spans;
}

const OTHER_THAN_EVENT = KNOWN.country | KNOWN.place | KNOWN.organization | KNOWN.team;

/** Cups and games are never a place or a club, whatever stands around them: `Davis Cup`. */
const CONTESTS = new Set('cup open olympics paralympics games prix championship championships'.split(' '));

function isEvent({ infos, keys }: TaggerInput, { start, end, type }: TaggedSpan, bits: number): boolean {
  if ((bits & KNOWN.event) !== 0 && (type === 'MISC' || (bits & OTHER_THAN_EVENT) === 0)) return true;
  if (end - start === 1) return false;
  return CONTESTS.has(keys[end - 1]) || (type === 'MISC' && (infos[end - 1].known & KNOWN.eventTail) !== 0);
}

/** Meetings and turns are told by who holds them: `BRICS Summit` is its part `BRICS`. */
const MEETINGS = new Set('summit conference forum meeting presidency chairmanship membership'.split(' '));

function participant(input: TaggerInput, { start, end }: TaggedSpan): NameSpan | null {
  if (end - start < 2 || !MEETINGS.has(input.keys[end - 1])) return null;
  for (let to = end - 1; to > start; to--) {
    const bits = phraseBits(input, start, to);
    if ((bits & KNOWN.organization) !== 0) return { start, end: to, type: 'ORGANIZATION' };
    if ((bits & KNOWN.country) !== 0) return { start, end: to, type: 'PLACE' };
  }
  return null;
}

function spansFor(input: TaggerInput, span: TaggedSpan): NameSpan[] {
  const { start, end, type } = span;
  const part = participant(input, span);
  if (part !== null) return [part];
  const bits = phraseBits(input, start, end);
  if (isEvent(input, span, bits)) return [{ start, end, type: 'EVENT' }];
  if (type === 'MISC' && (bits & KNOWN.country) !== 0) return [{ start, end, type: 'PLACE' }];
  const groups = groupsIn(input, start, end);
  const covered = groups.reduce((sum, group) => sum + group.end - group.start, 0);
  return type === 'MISC' || covered === end - start ? groups : [{ start, end, type }];
}

/** Adds names told by form to the tagger's: one that covers several or a part of it takes their place. */
function withPlainNames(input: TaggerInput, tagged: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  let next = 0;
  for (const plain of plainNames(input)) {
    while (next < tagged.length && tagged[next].end <= plain.start) joined.push(tagged[next++]);
    let covered = next;
    while (covered < tagged.length && tagged[covered].start >= plain.start && tagged[covered].end <= plain.end)
      covered++;
    if (covered < tagged.length && tagged[covered].start < plain.end) continue;
    const same = covered === next + 1 && tagged[next].start === plain.start && tagged[next].end === plain.end;
    joined.push(same ? tagged[next] : plain);
    next = covered;
  }
  return [...joined, ...tagged.slice(next)];
}

/** Joins the tagger's spans with what is known by form and by list; in text order, none overlapping. */
export function nameSpans(input: TaggerInput, tagged: readonly TaggedSpan[]): NameSpan[] {
  const spans = withPlainNames(
    input,
    agreeSpans(input, tidySpans(input, tagged)).flatMap((span) => spansFor(input, span)),
  );
  const taken = new Uint8Array(input.infos.length);
  for (const { start, end } of spans) taken.fill(1, start, end);
  for (const { start, end, type } of input.guesses) {
    if ((type !== 'NORP' && type !== 'EVENT') || taken.subarray(start, end).includes(1)) continue;
    spans.push({ start, end, type });
    taken.fill(1, start, end);
  }
  return spans.sort((a, b) => a.start - b.start);
}
