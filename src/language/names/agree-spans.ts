import { KNOWN } from '../lexicon/phrase-table';
import { joinKeys, phraseBits } from './phrases';
import type { TaggedSpan, TagType } from './tagger/labels';
import { TAG_TYPES } from './tagger/labels';
import type { TaggerInput } from './tagger/tag-document';
import { isFunctional, type TokenInfo } from './tagger/token-info';
import { KIND } from './tagger/word-form';

const LONGEST_REPEAT = 4;
const NO_GIVEN_NAME =
  KNOWN.country | KNOWN.organization | KNOWN.group | KNOWN.organizationHead | KNOWN.placeHead | KNOWN.roleHead;
const CLEAR_SHARE = 0.7;

interface Tally {
  readonly counts: Float32Array;
  all: number;
}

interface Usage {
  readonly byKey: ReadonlyMap<string, Tally>;
  /** Last words of people's longer names, with how often. */
  readonly surnames: ReadonlyMap<string, number>;
}

function isWellKnownPlace({ known }: TokenInfo): boolean {
  return (known & (KNOWN.country | KNOWN.bigPlace)) !== 0;
}

function readUsage({ keys }: TaggerInput, spans: readonly TaggedSpan[], headline: (token: number) => boolean): Usage {
  const byKey = new Map<string, Tally>();
  const surnames = new Map<string, number>();
  for (const { start, end, type } of spans) {
    const key = joinKeys(keys, start, end);
    const tally = byKey.get(key) ?? { counts: new Float32Array(TAG_TYPES.length), all: 0 };
    byKey.set(key, tally);
    const weight = headline(start) ? 0.4 : 1;
    tally.counts[TAG_TYPES.indexOf(type)] += weight;
    tally.all += weight;
    const last = keys[end - 1];
    if (type === 'PERSON' && end - start > 1 && end - start <= 4 && last.length > 2)
      surnames.set(last, (surnames.get(last) ?? 0) + weight);
  }
  return { byKey, surnames };
}

/** The type that a document gives a name in at least two places and nearly always; or null. */
function clearType(tally: Tally | undefined, least: number): TagType | null {
  if (tally === undefined) return null;
  let best = 0;
  for (let index = 1; index < TAG_TYPES.length; index++) if (tally.counts[index] > tally.counts[best]) best = index;
  const clear = tally.counts[best] >= least && tally.counts[best] >= CLEAR_SHARE * tally.all;
  return clear ? TAG_TYPES[best] : null;
}

/** `Kalena Broward` is a person where the document calls Broward one. */
function isFullName(input: TaggerInput, { start, end }: TaggedSpan, { byKey }: Usage): boolean {
  const { infos, keys } = input;
  if (end - start !== 2 || infos[start].kind !== KIND.capital || infos[end - 1].kind !== KIND.capital) return false;
  if ((infos[start].known & NO_GIVEN_NAME) !== 0 || phraseBits(input, start, end) !== 0) return false;
  return clearType(byKey.get(keys[end - 1]), 1) === 'PERSON';
}

function retype(input: TaggerInput, span: TaggedSpan, usage: Usage): TaggedSpan {
  const { infos, keys } = input;
  const { byKey, surnames } = usage;
  if (span.type !== 'PERSON' && isFullName(input, span, usage)) return { ...span, type: 'PERSON' };
  const tally = byKey.get(joinKeys(keys, span.start, span.end));
  const type = clearType(tally, 2) ?? span.type;
  if (span.end - span.start > 1 || type === 'PERSON' || isWellKnownPlace(infos[span.start])) return { ...span, type };
  const people = surnames.get(keys[span.start]) ?? 0;
  const others = tally?.counts[TAG_TYPES.indexOf(type)] ?? 0;
  return { ...span, type: people >= 1 && others <= people ? 'PERSON' : type };
}

/** A name at `index` that the document names elsewhere; or null. */
function repeatAt(input: TaggerInput, index: number, end: number, usage: Usage): TaggedSpan | null {
  const { infos, keys } = input;
  for (let length = Math.min(LONGEST_REPEAT, end - index); length > 1; length--) {
    const type = clearType(usage.byKey.get(joinKeys(keys, index, index + length)), 1);
    if (type !== null) return { start: index, end: index + length, type };
  }
  const besideCapital =
    (index > 0 &&
      infos[index - 1].capital &&
      (infos[index - 1].known & KNOWN.roleHead) === 0 &&
      !isFunctional(infos[index - 1])) ||
    (index + 1 < end && infos[index + 1].capital);
  if (besideCapital) return null;
  const type = clearType(usage.byKey.get(keys[index]), 2);
  if (type !== null) return { start: index, end: index + 1, type };
  return usage.surnames.has(keys[index]) ? { start: index, end: index + 1, type: 'PERSON' } : null;
}

/**
 * One name has one type in one document, and is found wherever it stands (one sense per discourse: Gale, Church and
 * Yarowsky 1992). In text order, none overlapping.
 */
export function agreeSpans(input: TaggerInput, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const { infos, sentences, statistics } = input;
  const headlines = new Uint8Array(infos.length);
  for (const [index, { tokenStart, tokenEnd }] of sentences.entries())
    if (statistics.cases[index] !== 0) headlines.fill(1, tokenStart, tokenEnd);
  const usage = readUsage(input, spans, (token) => headlines[token] === 1);
  const agreed = spans.map((span) => retype(input, span, usage));
  const covered = new Uint8Array(infos.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  for (const { tokenStart, tokenEnd } of sentences) {
    for (let index = tokenStart; index < tokenEnd; index++) {
      const info = infos[index];
      if (covered[index] === 1 || !info.capital || info.key.length < 3 || isFunctional(info)) continue;
      let end = index;
      while (end < tokenEnd && covered[end] === 0 && end < index + LONGEST_REPEAT + 1) end++;
      const repeat = repeatAt(input, index, end, usage);
      if (repeat === null) continue;
      agreed.push(repeat);
      index = repeat.end - 1;
    }
  }
  return agreed.sort((a, b) => a.start - b.start);
}
