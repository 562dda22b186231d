import { KNOWN } from '../lexicon/phrase-table';
import { agreeSpans } from './agree-spans';
import { setFlags } from './flags';
import { longestPhrase, phraseBits } from './phrases';
import { type NameSpan, plainNames } from './plain-names';
import type { TaggedSpan } from './tagger/labels';
import type { TaggerInput } from './tagger/tag-document';
import type { TokenInfo } from './tagger/token-info';
import { tidySpans } from './tidy-spans';

function isGroup({ known, capital }: TokenInfo): boolean {
  return capital && (known & KNOWN.group) !== 0 && (known & KNOWN.country) === 0;
}

/**
 * Adds the groups in a stretch that the tagger calls neither person nor place nor organization; gives how many tokens are
 * theirs.
 */
function addGroups(input: TaggerInput, start: number, end: number, spans: NameSpan[]): number {
  let covered = 0;
  for (let index = start; index < end; index++) {
    const phrase = longestPhrase(input, index, end);
    const length =
      phrase !== null && (phrase.bits & KNOWN.group) !== 0 ? phrase.length : isGroup(input.infos[index]) ? 1 : 0;
    if (length === 0) continue;
    spans.push({ start: index, end: index + length, type: 'NORP' });
    covered += length;
    index += length - 1;
  }
  return covered;
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

/** Adds the names that a span holds to `spans`. */
function addSpan(input: TaggerInput, span: TaggedSpan, spans: NameSpan[]): void {
  const { start, end, type } = span;
  const part = participant(input, span);
  if (part !== null) {
    spans.push(part);
    return;
  }
  const bits = phraseBits(input, start, end);
  if (isEvent(input, span, bits)) spans.push({ start, end, type: 'EVENT' });
  else if (type === 'MISC' && (bits & KNOWN.country) !== 0) spans.push({ start, end, type: 'PLACE' });
  else if (type === 'MISC') addGroups(input, start, end, spans);
  else {
    const before = spans.length;
    if (addGroups(input, start, end, spans) === end - start) return;
    spans.length = before;
    spans.push({ start, end, type });
  }
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
  while (next < tagged.length) joined.push(tagged[next++]);
  return joined;
}

function isTaken(taken: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (taken[index] !== 0) return true;
  return false;
}

/** Joins the tagger's spans with what is known by form and by list; in text order, none overlapping. */
export function nameSpans(input: TaggerInput, tagged: readonly TaggedSpan[]): NameSpan[] {
  const agreed: NameSpan[] = [];
  for (const span of agreeSpans(input, tidySpans(input, tagged))) addSpan(input, span, agreed);
  const spans = withPlainNames(input, agreed);
  const told = spans.length;
  const taken = new Uint8Array(input.infos.length);
  for (const { start, end } of spans) setFlags(taken, start, end);
  for (const { start, end, type } of input.guesses) {
    if ((type !== 'NORP' && type !== 'EVENT') || isTaken(taken, start, end)) continue;
    spans.push({ start, end, type });
    setFlags(taken, start, end);
  }
  return spans.length === told ? spans : spans.sort((a, b) => a.start - b.start);
}
