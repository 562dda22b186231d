import { KNOWN } from '../lexicon/phrase-table';
import { setFlags } from './flags';
import { joinKeys, phraseBits } from './phrases';
import { isCapitalForm, isHeadlineForm } from './tagger/document-statistics';
import type { TaggedSpan, TagType } from './tagger/labels';
import { TAG_TYPES } from './tagger/labels';
import type { TaggerInput } from './tagger/tag-document';
import { isFunctional, type TokenInfo } from './tagger/token-info';
import { KIND } from './tagger/word-form';

const LONGEST_REPEAT = 4;
const NO_GIVEN_NAME =
  KNOWN.country | KNOWN.organization | KNOWN.group | KNOWN.organizationHead | KNOWN.placeHead | KNOWN.roleHead;
const CLEAR_SHARE = 0.7;
const TYPES = TAG_TYPES.length;

/** How a document uses its names; a tally is a number from 0 on, one a name. */
interface Usage {
  /** For each row of the document's words 1 + the tally of the name that is this word alone, 0 for none. */
  readonly words: Int32Array;
  /** The tallies of longer names. */
  readonly phrases: ReadonlyMap<string, number>;
  /** For each row the length of the longest name that starts with its word. */
  readonly longest: Int32Array;
  /** For each tally how often each type is used, and how often all are; a headline counts less. */
  readonly counts: Float32Array;
  readonly all: Float64Array;
  /** For each row how often its word ends a person's longer name. */
  readonly surnames: Float64Array;
}

const NONE = -1;

function isWellKnownPlace({ known }: TokenInfo): boolean {
  return (known & (KNOWN.country | KNOWN.bigPlace)) !== 0;
}

/** The tally of the name from `start` to `end`, or `NONE`. */
function tallyOf({ keys, statistics }: TaggerInput, start: number, end: number, usage: Usage): number {
  const row = statistics.rows[start];
  if (end - start === 1) return usage.words[row] - 1;
  return usage.longest[row] < end - start ? NONE : (usage.phrases.get(joinKeys(keys, start, end)) ?? NONE);
}

function readUsage(input: TaggerInput, spans: readonly TaggedSpan[]): Usage {
  const { keys, statistics } = input;
  const { rows, rowCount, forms } = statistics;
  const phrases = new Map<string, number>();
  const usage: Usage = {
    words: new Int32Array(rowCount),
    phrases,
    longest: new Int32Array(rowCount),
    counts: new Float32Array(spans.length * TYPES),
    all: new Float64Array(spans.length),
    surnames: new Float64Array(rowCount),
  };
  let tallies = 0;
  for (const { start, end, type } of spans) {
    const row = rows[start];
    usage.longest[row] = Math.max(usage.longest[row], end - start);
    let tally = tallyOf(input, start, end, usage);
    if (tally === NONE) {
      tally = tallies++;
      if (end - start === 1) usage.words[row] = 1 + tally;
      else phrases.set(joinKeys(keys, start, end), tally);
    }
    const weight = isHeadlineForm(forms[start]) ? 0.4 : 1;
    usage.counts[tally * TYPES + TAG_TYPES.indexOf(type)] += weight;
    usage.all[tally] += weight;
    if (type === 'PERSON' && end - start > 1 && end - start <= 4 && keys[end - 1].length > 2)
      usage.surnames[rows[end - 1]] += weight;
  }
  return usage;
}

/** The type that a document gives a name in at least two places and nearly always; or null. */
function clearType({ counts, all }: Usage, tally: number, least: number): TagType | null {
  if (tally === NONE) return null;
  const first = tally * TYPES;
  let best = 0;
  for (let type = 1; type < TYPES; type++) if (counts[first + type] > counts[first + best]) best = type;
  const clear = counts[first + best] >= least && counts[first + best] >= CLEAR_SHARE * all[tally];
  return clear ? TAG_TYPES[best] : null;
}

/** `Kalena Broward` is a person where the document calls Broward one. */
function isFullName(input: TaggerInput, { start, end }: TaggedSpan, usage: Usage): boolean {
  const { infos } = input;
  if (end - start !== 2 || infos[start].kind !== KIND.capital || infos[end - 1].kind !== KIND.capital) return false;
  if ((infos[start].known & NO_GIVEN_NAME) !== 0 || phraseBits(input, start, end) !== 0) return false;
  return clearType(usage, tallyOf(input, end - 1, end, usage), 1) === 'PERSON';
}

function typeOf(input: TaggerInput, span: TaggedSpan, usage: Usage): TagType {
  const { start, end } = span;
  if (span.type !== 'PERSON' && isFullName(input, span, usage)) return 'PERSON';
  const tally = tallyOf(input, start, end, usage);
  const type = clearType(usage, tally, 2) ?? span.type;
  if (end - start > 1 || type === 'PERSON' || isWellKnownPlace(input.infos[start])) return type;
  const people = usage.surnames[input.statistics.rows[start]];
  const others = usage.counts[tally * TYPES + TAG_TYPES.indexOf(type)];
  return people >= 1 && others <= people ? 'PERSON' : type;
}

/** A name at `index` that the document names elsewhere; or null. */
function repeatAt(input: TaggerInput, index: number, end: number, usage: Usage): TaggedSpan | null {
  const { infos, statistics } = input;
  const row = statistics.rows[index];
  for (let length = Math.min(LONGEST_REPEAT, end - index, usage.longest[row]); length > 1; length--) {
    const type = clearType(usage, tallyOf(input, index, index + length, usage), 1);
    if (type !== null) return { start: index, end: index + length, type };
  }
  const besideCapital =
    (index > 0 &&
      infos[index - 1].capital &&
      (infos[index - 1].known & KNOWN.roleHead) === 0 &&
      !isFunctional(infos[index - 1])) ||
    (index + 1 < end && infos[index + 1].capital);
  if (besideCapital) return null;
  const type = clearType(usage, usage.words[row] - 1, 2);
  if (type !== null) return { start: index, end: index + 1, type };
  return usage.surnames[row] > 0 ? { start: index, end: index + 1, type: 'PERSON' } : null;
}

/**
 * One name has one type in one document, and is found wherever it stands (one sense per discourse: Gale, Church and
 * Yarowsky 1992). In text order, none overlapping.
 */
export function agreeSpans(input: TaggerInput, spans: readonly TaggedSpan[]): TaggedSpan[] {
  const { infos, sentences, statistics } = input;
  const { forms } = statistics;
  const usage = readUsage(input, spans);
  const agreed: TaggedSpan[] = [];
  const covered = new Uint8Array(infos.length);
  for (const span of spans) {
    const { start, end } = span;
    const type = typeOf(input, span, usage);
    agreed.push(type === span.type ? span : { start, end, type });
    setFlags(covered, start, end);
  }
  for (const { tokenStart, tokenEnd } of sentences) {
    for (let index = tokenStart; index < tokenEnd; index++) {
      if (covered[index] === 1 || !isCapitalForm(forms[index])) continue;
      if (infos[index].key.length < 3 || isFunctional(infos[index])) continue;
      let end = index;
      while (end < tokenEnd && covered[end] === 0 && end < index + LONGEST_REPEAT + 1) end++;
      const repeat = repeatAt(input, index, end, usage);
      if (repeat === null) continue;
      agreed.push(repeat);
      index = repeat.end - 1;
    }
  }
  return agreed.length === spans.length ? agreed : agreed.sort((a, b) => a.start - b.start);
}
