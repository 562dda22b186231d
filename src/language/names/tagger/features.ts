import { KNOWN, longestPhrase, type PhraseTable } from '../../lexicon/phrase-table';
import type { DocumentStatistics, TokenRange, WordStatistics } from './document-statistics';
import { mix } from './hash';
import { KIND, type TokenInfo } from './token-info';
import { opinionElsewhere, type Votes } from './votes';

const BEFORE_START = 0x1234567;
const BEHIND_END = 0x7654321;
const OPENING_MARKS = new Set(['"', "'", '-', '--', '(', '[', '•', '*']);
/** More than any token has. */
const MOST_FEATURES = 200;

/** Growing store of hashed features: token `i` has `ids` from `starts[i]` to `starts[i + 1]`; none: never in a name. */
export interface FeatureBuffer {
  ids: Int32Array;
  length: number;
  starts: Int32Array;
  /** How each token is written and where: `pushOwnFeatures` asks for it. */
  forms: Uint8Array;
}

/** A buffer with room for one token; `readFeatures` makes it as large as it needs. */
export function featureBuffer(): FeatureBuffer {
  return {
    ids: new Int32Array(MOST_FEATURES),
    length: 0,
    starts: new Int32Array(1 << 8),
    forms: new Uint8Array(1 << 8),
  };
}

function reserve(buffer: FeatureBuffer, tokens: number): void {
  buffer.length = 0;
  if (buffer.starts.length <= tokens) {
    buffer.starts = new Int32Array(2 * tokens + 2);
    buffer.forms = new Uint8Array(2 * tokens + 2);
  }
  if (buffer.ids.length < tokens * MOST_FEATURES) buffer.ids = new Int32Array(2 * tokens * MOST_FEATURES);
}

/** What one document tells beside the sentence itself. */
export interface FeatureContext {
  readonly infos: readonly TokenInfo[];
  readonly keys: readonly string[];
  readonly known: PhraseTable;
  readonly statistics: DocumentStatistics;
  /** The first pass's votes, or null in the first pass. */
  readonly votes: Votes | null;
  /** A type guessed by rule for each token, 0 for none. */
  readonly hints: Uint8Array;
}

/** A token in small letters, with no capital next to it, is in no name. */
function isPlain(infos: readonly TokenInfo[], index: number, { tokenStart, tokenEnd }: TokenRange): boolean {
  return !(
    infos[index].capital ||
    (index > tokenStart && infos[index - 1].capital) ||
    (index + 1 < tokenEnd && infos[index + 1].capital)
  );
}

/** For each token the known phrase that covers it: bits and place (first, inside, last), hashed; 0 for none. */
function phraseMarks({ infos, keys, known }: FeatureContext, { tokenStart, tokenEnd }: TokenRange): Int32Array {
  const marks = new Int32Array(tokenEnd - tokenStart);
  for (let index = tokenStart; index < tokenEnd; index++) {
    if (!infos[index].capital || marks[index - tokenStart] !== 0) continue;
    const phrase = longestPhrase(known, keys, index, tokenEnd);
    if (phrase === null) continue;
    for (let at = 0; at < phrase.length; at++)
      marks[index - tokenStart + at] = mix(phrase.bits, at === 0 ? 1 : at === phrase.length - 1 ? 3 : 2);
  }
  return marks;
}

const step = (count: number): number => (count < 2 ? count : count < 4 ? 2 : 3);

function pushStatistics(buffer: FeatureBuffer, info: TokenInfo, word: WordStatistics | undefined, form: number): void {
  if (word === undefined || word.all < 2) return;
  const { ids } = buffer;
  ids[buffer.length++] = mix(130 + (word.small > 0 ? 2 : 0) + (word.capital > 0 ? 1 : 0), form);
  if (!info.capital) return;
  ids[buffer.length++] = mix(140 + step(word.capital), form);
  if (word.afterTitle > 0) ids[buffer.length++] = mix(145, form);
  if (word.afterPreposition > 0) ids[buffer.length++] = mix(146, form);
  if (word.afterCapital > 0) ids[buffer.length++] = mix(word.afterCapital * 2 > word.all ? 148 : 147, form);
  if (word.beforeSaying > 0) ids[buffer.length++] = mix(149, form);
}

function formOf({ infos, statistics }: FeatureContext, sentence: number, index: number, tokenStart: number): number {
  const second = index === tokenStart + 1 && OPENING_MARKS.has(infos[index - 1].key);
  return infos[index].kind * 8 + statistics.cases[sentence] * 2 + (index === tokenStart || second ? 1 : 0);
}

/** Hashes what the first pass's votes say of each token of a sentence into `buffer`. */
export function readVoteFeatures(
  context: FeatureContext,
  sentence: number,
  range: TokenRange,
  buffer: FeatureBuffer,
): void {
  const { infos, votes } = context;
  const { tokenStart, tokenEnd } = range;
  reserve(buffer, tokenEnd - tokenStart);
  for (let index = tokenStart; index < tokenEnd; index++) {
    buffer.starts[index - tokenStart] = buffer.length;
    if (votes === null || !infos[index].capital) continue;
    const { ids } = buffer;
    const form = formOf(context, sentence, index, tokenStart);
    const opinion = opinionElsewhere(votes, infos, index);
    const here = opinion === null ? -1 : opinion.winner;
    if (opinion !== null) {
      ids[buffer.length++] = mix(mix(opinion.winner, 160), form);
      ids[buffer.length++] = mix(mix(opinion.winner, 161), opinion.clarity);
    }
    for (const at of [index - 1, index + 1]) {
      if (at < tokenStart || at >= tokenEnd || !infos[at].capital) continue;
      const beside = opinionElsewhere(votes, infos, at);
      if (beside !== null) ids[buffer.length++] = mix(mix(beside.winner, 163 + at - index), here);
    }
  }
  buffer.starts[tokenEnd - tokenStart] = buffer.length;
}

function pushBits(buffer: FeatureBuffer, known: number, template: number, form: number): void {
  // A given name of either sex is one and the same feature.
  let bits = (known & KNOWN.firstName) !== 0 ? (known & ~KNOWN.firstName) | KNOWN.male : known;
  for (; bits !== 0; bits &= bits - 1)
    buffer.ids[buffer.length++] = mix(template + 31 - Math.clz32(bits & -bits), form);
}

/** Adds what a token tells by itself, in its form: the same wherever it stands so. */
export function pushOwnFeatures(info: TokenInfo, form: number, buffer: FeatureBuffer): void {
  const { ids } = buffer;
  let n = buffer.length;
  ids[n++] = mix(7, form);
  ids[n++] = info.keyHash;
  ids[n++] = info.textHash;
  ids[n++] = mix(info.keyHash, 300 + form);
  ids[n++] = mix(info.shapeHash, 16);
  ids[n++] = mix(mix(info.shapeHash, 17), form & 7);
  for (let at = 0; at < info.affixes.length; at++) ids[n++] = mix(info.affixes[at], info.capital ? info.kind : 9);
  buffer.length = n;
  pushBits(buffer, info.known, 40, form);
}

/**
 * Hashes the features that each token of a sentence has by what stands around it into `buffer`; its own are those of
 * `pushOwnFeatures`. Tokens that can be in no name have none.
 */
export function readFeatures(
  context: FeatureContext,
  sentence: number,
  range: TokenRange,
  buffer: FeatureBuffer,
): void {
  const { infos, statistics, hints } = context;
  const { tokenStart, tokenEnd } = range;
  reserve(buffer, tokenEnd - tokenStart);
  const marks = phraseMarks(context, range);
  for (let index = tokenStart; index < tokenEnd; index++) {
    buffer.starts[index - tokenStart] = buffer.length;
    if (isPlain(infos, index, range)) continue;
    const { ids } = buffer;
    let n = buffer.length;
    const info = infos[index];
    const before = index > tokenStart ? infos[index - 1] : null;
    const before2 = index > tokenStart + 1 ? infos[index - 2] : null;
    const after = index + 1 < tokenEnd ? infos[index + 1] : null;
    const after2 = index + 2 < tokenEnd ? infos[index + 2] : null;
    const k0 = info.keyHash;
    const kb = before === null ? BEFORE_START : before.keyHash;
    const kb2 = before2 === null ? BEFORE_START : before2.keyHash;
    const ka = after === null ? BEHIND_END : after.keyHash;
    const ka2 = after2 === null ? BEHIND_END : after2.keyHash;
    const s0 = info.shapeHash;
    const sb = before === null ? BEFORE_START : before.shapeHash;
    const sa = after === null ? BEHIND_END : after.shapeHash;
    const form = formOf(context, sentence, index, tokenStart);
    buffer.forms[index - tokenStart] = form;
    ids[n++] = mix(11, kb);
    ids[n++] = mix(12, ka);
    ids[n++] = mix(13, kb2);
    ids[n++] = mix(14, ka2);
    ids[n++] = mix(sb, 18);
    ids[n++] = mix(sa, 19);
    ids[n++] = mix(mix(sb, s0), 20);
    ids[n++] = mix(mix(s0, sa), 21);
    ids[n++] = mix(mix(mix(sb, s0), sa), 22);
    ids[n++] = mix(mix(kb, k0), 23);
    ids[n++] = mix(mix(k0, ka), 24);
    ids[n++] = mix(mix(kb, form), 25);
    ids[n++] = mix(mix(ka, form), 26);
    ids[n++] = mix(mix(mix(kb2, kb), form), 27);
    ids[n++] = mix(mix(mix(ka, ka2), form), 28);
    ids[n++] = mix(mix(mix(kb, ka), form), 29);
    if (before !== null && before.affixes.length >= 6) ids[n++] = mix(before.affixes[5], 31);
    if (after !== null && after.affixes.length >= 6) ids[n++] = mix(after.affixes[5], 32);
    buffer.length = n;
    const capital = info.capital ? 1 : 0;
    if (before !== null) pushBits(buffer, before.known, 70, capital * 2 + (before.capital ? 1 : 0));
    if (after !== null) pushBits(buffer, after.known, 100, capital * 2 + (after.capital ? 1 : 0));
    n = buffer.length;
    if (capital === 1) {
      ids[n++] = mix(mix(info.known, 400), before === null ? -1 : before.known * 8 + before.kind);
      ids[n++] = mix(mix(info.known, 401), after === null ? -1 : after.known * 8 + after.kind);
    }
    const at = index - tokenStart;
    if (marks[at] !== 0) ids[n++] = mix(marks[at], 402);
    if (at > 0 && marks[at - 1] !== 0) ids[n++] = mix(marks[at - 1], 403);
    if (at + 1 < marks.length && marks[at + 1] !== 0) ids[n++] = mix(marks[at + 1], 404);
    const hint = hints[index];
    const hintBefore = before === null ? 255 : hints[index - 1];
    const hintAfter = after === null ? 255 : hints[index + 1];
    ids[n++] = mix(mix(hint, 410), form);
    ids[n++] = mix(mix(hint, 411), hintBefore);
    ids[n++] = mix(mix(hint, 412), hintAfter);
    ids[n++] = mix(mix(hint, 413), hintBefore * 256 + hintAfter);
    if (hint !== 0) ids[n++] = mix(mix(hint, 414), info.known);
    buffer.length = n;
    if (info.kind !== KIND.mark && info.kind !== KIND.number)
      pushStatistics(buffer, info, statistics.words.get(info.key), form);
  }
  buffer.starts[tokenEnd - tokenStart] = buffer.length;
}
