import { KNOWN } from '../../lexicon/phrase-table';
import { COUNT, COUNTS, type DocumentStatistics, isCapitalForm, type TokenRange } from './document-statistics';
import { mix } from './hash';
import type { FeatureList } from './model';
import type { TokenInfo } from './token-info';
import { clarityOf, NO_OPINION, winnerOf } from './votes';
import { KIND } from './word-form';

const BEFORE_START = 0x1234567;
const BEHIND_END = 0x7654321;

/** What one document tells beside the sentence itself. */
export interface FeatureContext {
  readonly infos: readonly TokenInfo[];
  readonly statistics: DocumentStatistics;
  /** For each token the known phrase that covers it and its place in it, hashed; 0 for none. */
  readonly marks: Int32Array;
  /** A type guessed by rule for each token, 0 for none. */
  readonly hints: Uint8Array;
}

function pushBits(list: FeatureList, known: number, template: number, form: number): void {
  // A given name of either sex is one and the same feature.
  let bits = (known & KNOWN.firstName) !== 0 ? (known & ~KNOWN.firstName) | KNOWN.male : known;
  for (; bits !== 0; bits &= bits - 1) list.ids[list.length++] = mix(template + 31 - Math.clz32(bits & -bits), form);
}

/** Hints are smaller. */
export const HINTS = 32;

/** Stands for the hint of what is no token, before the sentence and behind it. */
const NO_HINT = 255;

/** The hint of the token at `index`, which may lie beyond the sentence. */
export function hintAt({ hints }: FeatureContext, index: number, { tokenStart, tokenEnd }: TokenRange): number {
  return index < tokenStart || index >= tokenEnd ? NO_HINT : hints[index];
}

/** Adds what a token tells by itself, in its form and with its hint: the same wherever it stands so. */
export function pushOwnFeatures(info: TokenInfo, form: number, hint: number, list: FeatureList): void {
  const { ids } = list;
  let n = list.length;
  ids[n++] = mix(mix(hint, 410), form);
  if (hint !== 0) ids[n++] = mix(mix(hint, 414), info.known);
  ids[n++] = mix(7, form);
  ids[n++] = info.keyHash;
  ids[n++] = info.textHash;
  ids[n++] = mix(info.keyHash, 300 + form);
  ids[n++] = mix(info.shapeHash, 16);
  ids[n++] = mix(mix(info.shapeHash, 17), form & 7);
  for (let at = 0; at < info.affixes.length; at++) ids[n++] = mix(info.affixes[at], info.capital ? info.kind : 9);
  list.length = n;
  pushBits(list, info.known, 40, form);
}

/** Adds what the word before a token of some form tells of it; null where the sentence starts. */
export function pushFeaturesBefore(before: TokenInfo | null, form: number, list: FeatureList): void {
  const { ids } = list;
  const key = before === null ? BEFORE_START : before.keyHash;
  ids[list.length++] = mix(11, key);
  ids[list.length++] = mix(before === null ? BEFORE_START : before.shapeHash, 18);
  ids[list.length++] = mix(mix(key, form), 25);
  if (before === null) return;
  if (before.affixes.length >= 6) ids[list.length++] = mix(before.affixes[5], 31);
  pushBits(list, before.known, 70, (isCapitalForm(form) ? 2 : 0) + (before.capital ? 1 : 0));
}

/** Adds what the word behind a token of some form tells of it; null where the sentence ends. */
export function pushFeaturesBehind(after: TokenInfo | null, form: number, list: FeatureList): void {
  const { ids } = list;
  const key = after === null ? BEHIND_END : after.keyHash;
  ids[list.length++] = mix(12, key);
  ids[list.length++] = mix(after === null ? BEHIND_END : after.shapeHash, 19);
  ids[list.length++] = mix(mix(key, form), 26);
  if (after === null) return;
  if (after.affixes.length >= 6) ids[list.length++] = mix(after.affixes[5], 32);
  pushBits(list, after.known, 100, (isCapitalForm(form) ? 2 : 0) + (after.capital ? 1 : 0));
}

/** Adds what the word before the one before a token tells of it; null where the sentence starts. */
export function pushFeatureBefore2(before2: TokenInfo | null, list: FeatureList): void {
  list.ids[list.length++] = mix(13, before2 === null ? BEFORE_START : before2.keyHash);
}

/** Adds what the word behind the one behind a token tells of it; null where the sentence ends. */
export function pushFeatureBehind2(after2: TokenInfo | null, list: FeatureList): void {
  list.ids[list.length++] = mix(14, after2 === null ? BEHIND_END : after2.keyHash);
}

export function shapeBefore(before: TokenInfo | null): number {
  return before === null ? BEFORE_START : before.shapeHash;
}

export function shapeBehind(after: TokenInfo | null): number {
  return after === null ? BEHIND_END : after.shapeHash;
}

/** Adds what the shapes of a token and of those beside it tell together. */
export function pushShapeFeatures(before: number, own: number, after: number, list: FeatureList): void {
  const { ids } = list;
  const shapes = mix(before, own);
  ids[list.length++] = mix(shapes, 20);
  ids[list.length++] = mix(mix(own, after), 21);
  ids[list.length++] = mix(mix(shapes, after), 22);
}

/** What is known of a word beside another one, which may lie beyond the sentence, and how it is written. */
export function lookOf(word: TokenInfo | null): number {
  return word === null ? -1 : word.known * 8 + word.kind;
}

/** Adds what is known of a capitalised word together with the look of the word before it. */
export function pushKnownBefore(known: number, before: number, list: FeatureList): void {
  list.ids[list.length++] = mix(mix(known, 400), before);
}

/** Adds what is known of a capitalised word together with the look of the word behind it. */
export function pushKnownBehind(known: number, after: number, list: FeatureList): void {
  list.ids[list.length++] = mix(mix(known, 401), after);
}

/** Adds what the hints of a token and of those beside it tell together. */
export function pushHintFeatures(before: number, own: number, after: number, list: FeatureList): void {
  const { ids } = list;
  ids[list.length++] = mix(mix(own, 411), before);
  ids[list.length++] = mix(mix(own, 412), after);
  ids[list.length++] = mix(mix(own, 413), before * 256 + after);
}

const step = (count: number): number => (count < 2 ? count : count < 4 ? 2 : 3);

/**
 * How the rest of the document writes the word at `index`, in one number; 0 where it does not, and for marks and numbers.
 */
export function usageOf({ infos, statistics }: FeatureContext, index: number): number {
  const { kind, capital } = infos[index];
  if (kind === KIND.mark || kind === KIND.number) return 0;
  const { counts } = statistics;
  const row = statistics.rows[index] * COUNTS;
  const all = counts[row + COUNT.all];
  if (all < 2) return 0;
  const capitals = counts[row + COUNT.capital];
  const written = 1 + (capitals > 0 ? 2 : 0) + (counts[row + COUNT.small] > 0 ? 4 : 0);
  if (!capital) return written;
  const afterCapital = counts[row + COUNT.afterCapital];
  return (
    written +
    8 +
    16 * step(capitals) +
    (counts[row + COUNT.afterTitle] > 0 ? 64 : 0) +
    (counts[row + COUNT.afterPreposition] > 0 ? 128 : 0) +
    (counts[row + COUNT.beforeSaying] > 0 ? 256 : 0) +
    512 * (afterCapital === 0 ? 0 : afterCapital * 2 > all ? 2 : 1)
  );
}

/** Adds what a `usageOf` other than 0 tells of a token of some form. */
export function pushUsageFeatures(usage: number, form: number, list: FeatureList): void {
  const { ids } = list;
  ids[list.length++] = mix(130 + ((usage >> 1) & 3), form);
  if ((usage & 8) === 0) return;
  ids[list.length++] = mix(140 + ((usage >> 4) & 3), form);
  if ((usage & 64) !== 0) ids[list.length++] = mix(145, form);
  if ((usage & 128) !== 0) ids[list.length++] = mix(146, form);
  if (usage >= 512) ids[list.length++] = mix(usage >= 1024 ? 148 : 147, form);
  if ((usage & 256) !== 0) ids[list.length++] = mix(149, form);
}

/** Adds what a token's words tell together, and its known phrases. */
export function pushContextFeatures(
  { infos, marks, statistics }: FeatureContext,
  index: number,
  { tokenStart, tokenEnd }: TokenRange,
  list: FeatureList,
): void {
  const { ids } = list;
  let n = list.length;
  const info = infos[index];
  const form = statistics.forms[index];
  const before = index > tokenStart ? infos[index - 1] : null;
  const after = index + 1 < tokenEnd ? infos[index + 1] : null;
  const k0 = info.keyHash;
  const kb = before === null ? BEFORE_START : before.keyHash;
  const kb2 = index > tokenStart + 1 ? infos[index - 2].keyHash : BEFORE_START;
  const ka = after === null ? BEHIND_END : after.keyHash;
  const ka2 = index + 2 < tokenEnd ? infos[index + 2].keyHash : BEHIND_END;
  ids[n++] = mix(mix(kb, k0), 23);
  ids[n++] = mix(mix(k0, ka), 24);
  ids[n++] = mix(mix(mix(kb2, kb), form), 27);
  ids[n++] = mix(mix(mix(ka, ka2), form), 28);
  ids[n++] = mix(mix(mix(kb, ka), form), 29);
  if (marks[index] !== 0) ids[n++] = mix(marks[index], 402);
  if (before !== null && marks[index - 1] !== 0) ids[n++] = mix(marks[index - 1], 403);
  if (after !== null && marks[index + 1] !== 0) ids[n++] = mix(marks[index + 1], 404);
  list.length = n;
}

/**
 * Adds what the first pass's votes say of a capitalised token of some form: the opinion of it, and who won beside it
 * (-1 for nobody).
 */
export function pushVoteFeatures(own: number, form: number, before: number, after: number, list: FeatureList): void {
  const { ids } = list;
  const here = winnerOf(own);
  if (own !== NO_OPINION) {
    ids[list.length++] = mix(mix(here, 160), form);
    ids[list.length++] = mix(mix(here, 161), clarityOf(own));
  }
  if (before !== NO_OPINION) ids[list.length++] = mix(mix(before, 162), here);
  if (after !== NO_OPINION) ids[list.length++] = mix(mix(after, 164), here);
}
