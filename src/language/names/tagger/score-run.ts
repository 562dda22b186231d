import type { TokenRange } from './document-statistics';
import {
  type FeatureContext,
  hintAt,
  lookOf,
  pushContextFeatures,
  pushHintFeatures,
  pushKnownBefore,
  pushKnownBehind,
  pushShapeFeatures,
  pushUsageFeatures,
  shapeBefore,
  shapeBehind,
  usageOf,
} from './features';
import { clearSums, findSums, type KeptSums, keepSums, keptSums } from './kept-sums';
import { LABELS } from './labels';
import { addWeights, type FeatureList, featureList, type TaggerModel } from './model';
import { addToScores, PAIRS } from './packed-sums';
import type { Run } from './viterbi';
import { findWord, MOST_WORDS, TELLS, WORD_SUMS } from './word-sums';

/** Sums that recur, worked out once: one for each reader, as its weights are in them. */
export interface ScoreMemo {
  /** What words tell of themselves and those around them. */
  readonly words: KeptSums;
  /** By the shapes of a token and of those beside it. */
  readonly shapes: KeptSums;
  /** By the hints of a token and of those beside it. */
  readonly hints: KeptSums;
  /** By what is known of a word and the look of the one before it. */
  readonly before: KeptSums;
  /** By what is known of a word and the look of the one behind it. */
  readonly behind: KeptSums;
  /** By usage and form. */
  readonly usages: KeptSums;
}

export function scoreMemo(): ScoreMemo {
  return {
    words: keptSums(WORD_SUMS),
    shapes: keptSums(1),
    hints: keptSums(1),
    before: keptSums(1),
    behind: keptSums(1),
    usages: keptSums(1),
  };
}

export function clearScores(memo: ScoreMemo): void {
  for (const kept of Object.values(memo) as KeptSums[]) clearSums(kept);
}

/** What scores are worked out with. */
export interface Scorer {
  readonly model: TaggerModel;
  readonly memo: ScoreMemo;
  readonly list: FeatureList;
  readonly sums: Int32Array;
  /** Sums that are yet to be kept. */
  readonly fresh: Int32Array;
  /** For each token from two before a run to two behind it the offset of what its word tells. */
  words: Int32Array;
}

export function scorer(model: TaggerModel, memo: ScoreMemo): Scorer {
  if (memo.words.count > MOST_WORDS) clearSums(memo.words);
  return {
    model,
    memo,
    list: featureList(),
    sums: new Int32Array(PAIRS),
    fresh: new Int32Array(PAIRS),
    words: new Int32Array(0),
  };
}

/** Sums the weights of the features in the list, which it empties, and keeps them. */
function keepList({ model, list, fresh }: Scorer, kept: KeptSums, a: number, b: number, c: number): number {
  fresh.fill(0);
  addWeights(model, list, fresh, 0);
  return keepSums(kept, a, b, c, fresh);
}

function shapeSums(scorer: Scorer, before: number, own: number, after: number): number {
  const { shapes } = scorer.memo;
  const found = findSums(shapes, before, own, after);
  if (found >= 0) return found;
  pushShapeFeatures(before, own, after, scorer.list);
  return keepList(scorer, shapes, before, own, after);
}

function hintSums(scorer: Scorer, before: number, own: number, after: number): number {
  const { hints } = scorer.memo;
  const found = findSums(hints, before, own, after);
  if (found >= 0) return found;
  pushHintFeatures(before, own, after, scorer.list);
  return keepList(scorer, hints, before, own, after);
}

function beforeSums(scorer: Scorer, known: number, look: number): number {
  const { before } = scorer.memo;
  const found = findSums(before, known, look, 0);
  if (found >= 0) return found;
  pushKnownBefore(known, look, scorer.list);
  return keepList(scorer, before, known, look, 0);
}

function behindSums(scorer: Scorer, known: number, look: number): number {
  const { behind } = scorer.memo;
  const found = findSums(behind, known, look, 0);
  if (found >= 0) return found;
  pushKnownBehind(known, look, scorer.list);
  return keepList(scorer, behind, known, look, 0);
}

/** Adds kept sums to the scorer's. */
function addKept({ sums }: Scorer, kept: KeptSums, offset: number): void {
  for (let pair = 0; pair < PAIRS; pair++) sums[pair] += kept.sums[offset + pair];
}

function usageSums(scorer: Scorer, usage: number, form: number): number {
  const { usages } = scorer.memo;
  const found = findSums(usages, usage, form, 0);
  if (found >= 0) return found;
  pushUsageFeatures(usage, form, scorer.list);
  return keepList(scorer, usages, usage, form, 0);
}

/** Puts the packed sums of all that tells of the token at `index`, but for votes, into the scorer's `sums`. */
function scoreToken(scorer: Scorer, input: FeatureContext, index: number, range: TokenRange, at: number): void {
  const { model, memo, list, sums, words } = scorer;
  const { infos, hints, statistics } = input;
  const info = infos[index];
  const before = index > range.tokenStart ? infos[index - 1] : null;
  const after = index + 1 < range.tokenEnd ? infos[index + 1] : null;
  const shape = shapeSums(scorer, shapeBefore(before), info.shapeHash, shapeBehind(after));
  const hint = hintSums(scorer, hintAt(input, index - 1, range), hints[index], hintAt(input, index + 1, range));
  const before2Word = words[at - 2] + TELLS.next2;
  const beforeWord = words[at - 1] + TELLS.next;
  const ownWord = words[at] + TELLS.own;
  const afterWord = words[at + 1] + TELLS.previous;
  const after2Word = words[at + 2] + TELLS.previous2;
  const wordSums = memo.words.sums;
  const shapeSet = memo.shapes.sums;
  const hintSet = memo.hints.sums;
  for (let pair = 0; pair < PAIRS; pair++)
    sums[pair] =
      wordSums[before2Word + pair] +
      wordSums[beforeWord + pair] +
      wordSums[ownWord + pair] +
      wordSums[afterWord + pair] +
      wordSums[after2Word + pair] +
      shapeSet[shape + pair] +
      hintSet[hint + pair];
  const usage = usageOf(input, index);
  if (usage !== 0) addKept(scorer, memo.usages, usageSums(scorer, usage, statistics.forms[index]));
  if (info.capital) {
    addKept(scorer, memo.before, beforeSums(scorer, info.known, lookOf(before)));
    addKept(scorer, memo.behind, behindSums(scorer, info.known, lookOf(after)));
  }
  pushContextFeatures(input, index, range, list);
  addWeights(model, list, sums, 0);
}

/** Adds all that tells of a run's tokens, but for votes, to their scores, which start at `offset`. */
export function scoreRun(
  scorer: Scorer,
  input: FeatureContext,
  { start, end }: Run,
  range: TokenRange,
  scores: Int32Array,
  offset: number,
): void {
  const { model, memo, list, sums } = scorer;
  if (scorer.words.length < end - start + 4) scorer.words = new Int32Array(2 * (end - start + 4));
  const { words } = scorer;
  for (let index = start - 2; index < end + 2; index++)
    words[index - start + 2] = findWord(model, memo.words, input, index, range, list);
  for (let index = start; index < end; index++) {
    scoreToken(scorer, input, index, range, index - start + 2);
    addToScores(sums, scores, offset + (index - start) * LABELS);
  }
}
