import type { TokenRange } from './document-statistics';
import {
  type FeatureContext,
  HINTS,
  hintAt,
  pushContextFeatures,
  pushFeatureBefore2,
  pushFeatureBehind2,
  pushFeaturesBefore,
  pushFeaturesBehind,
  pushHintFeatures,
  pushOwnFeatures,
  pushShapeFeatures,
  pushUsageFeatures,
  shapeBefore,
  shapeBehind,
  usageOf,
} from './features';
import { clearSums, findSums, type KeptSums, keepSums, keptSums, makeRoom } from './kept-sums';
import { addWeights, type FeatureList, featureList, type TaggerModel } from './model';
import { PAIRS } from './packed-sums';
import type { TokenInfo } from './token-info';

/** Where a word stands, as seen from the token that it tells of. */
const PLACE = { own: 0, before: 1, behind: 2, before2: 3, behind2: 4 } as const;

/** Stands beyond the sentence: no token has this id. */
const NO_ID = 0;

/** Sums that recur, worked out once: one for each reader, as its weights are in them. */
export interface ScoreMemo {
  /** By a word's id, its `PLACE` and the token's form (with its hint, in its own place). */
  readonly words: KeptSums;
  /** By the shapes of a token and of those beside it. */
  readonly shapes: KeptSums;
  /** By the hints of a token and of those beside it. */
  readonly hints: KeptSums;
  /** By usage and form. */
  readonly usages: KeptSums;
}

export function scoreMemo(): ScoreMemo {
  return { words: keptSums(), shapes: keptSums(), hints: keptSums(), usages: keptSums() };
}

export function clearScores({ words, shapes, hints, usages }: ScoreMemo): void {
  for (const kept of [words, shapes, hints, usages]) clearSums(kept);
}

/** Work space. */
export interface Scorer {
  readonly model: TaggerModel;
  readonly memo: ScoreMemo;
  readonly list: FeatureList;
  readonly sums: Int32Array;
}

export function scorer(model: TaggerModel, memo: ScoreMemo): Scorer {
  return { model, memo, list: featureList(), sums: new Int32Array(PAIRS) };
}

/** Sums the weights of the features in the list, which it empties, and keeps them. */
function keepList({ model, list, sums }: Scorer, kept: KeptSums, a: number, b: number, c: number): number {
  sums.fill(0);
  addWeights(model, list, sums);
  list.length = 0;
  return keepSums(kept, a, b, c, sums);
}

function pushWord(word: TokenInfo | null, place: number, form: number, list: FeatureList): void {
  if (place === PLACE.before) pushFeaturesBefore(word, form, list);
  else if (place === PLACE.behind) pushFeaturesBehind(word, form, list);
  else if (place === PLACE.before2) pushFeatureBefore2(word, list);
  else if (place === PLACE.behind2) pushFeatureBehind2(word, list);
  else pushOwnFeatures(word!, Math.floor(form / HINTS), form % HINTS, list);
}

/** Offset of the sums that a word's place and a form give; `word` is null beyond the sentence. */
function wordSums(scorer: Scorer, word: TokenInfo | null, place: number, form: number): number {
  const { words } = scorer.memo;
  const id = word === null ? NO_ID : word.id;
  const found = findSums(words, id, place, form);
  if (found >= 0) return found;
  pushWord(word, place, form, scorer.list);
  return keepList(scorer, words, id, place, form);
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

function usageSums(scorer: Scorer, usage: number, form: number): number {
  const { usages } = scorer.memo;
  const found = findSums(usages, usage, form, 0);
  if (found >= 0) return found;
  if (usage !== 0) pushUsageFeatures(usage, form, scorer.list);
  return keepList(scorer, usages, usage, form, 0);
}

/** Puts the packed sums of all that tells of the token at `index`, but for votes, into the scorer's `sums`. */
export function scoreToken(
  scorer: Scorer,
  input: FeatureContext,
  index: number,
  range: TokenRange,
  form: number,
): void {
  const { model, memo, list, sums } = scorer;
  const { infos, hints } = input;
  const { tokenStart, tokenEnd } = range;
  makeRoom(memo.words, 5);
  makeRoom(memo.shapes, 1);
  makeRoom(memo.hints, 1);
  makeRoom(memo.usages, 1);
  const info = infos[index];
  const before = index > tokenStart ? infos[index - 1] : null;
  const after = index + 1 < tokenEnd ? infos[index + 1] : null;
  const hint = hints[index];
  const own = wordSums(scorer, info, PLACE.own, form * HINTS + hint);
  const left = wordSums(scorer, before, PLACE.before, form);
  const right = wordSums(scorer, after, PLACE.behind, form);
  const left2 = wordSums(scorer, index > tokenStart + 1 ? infos[index - 2] : null, PLACE.before2, 0);
  const right2 = wordSums(scorer, index + 2 < tokenEnd ? infos[index + 2] : null, PLACE.behind2, 0);
  const shape = shapeSums(scorer, shapeBefore(before), info.shapeHash, shapeBehind(after));
  const hinted = hintSums(scorer, hintAt(input, index - 1, range), hint, hintAt(input, index + 1, range));
  const used = usageSums(scorer, usageOf(input, index), form);
  const words = memo.words.slots;
  const shapes = memo.shapes.slots;
  const hintSet = memo.hints.slots;
  const usages = memo.usages.slots;
  for (let pair = 0; pair < PAIRS; pair++)
    sums[pair] =
      words[own + pair] +
      words[left + pair] +
      words[right + pair] +
      words[left2 + pair] +
      words[right2 + pair] +
      shapes[shape + pair] +
      hintSet[hinted + pair] +
      usages[used + pair];
  pushContextFeatures(input, index, range, form, list);
  addWeights(model, list, sums);
  list.length = 0;
}
