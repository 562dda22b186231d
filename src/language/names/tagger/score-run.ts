import { isCapitalForm, type TokenRange } from './document-statistics';
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
  pushVoteFeatures,
  shapeBefore,
  shapeBehind,
  usageOf,
} from './features';
import { clearSums, findSums, type KeptSums, keepSums, keptSums } from './kept-sums';
import { LABELS } from './labels';
import { addWeights, type FeatureList, featureList, type TaggerModel } from './model';
import { addToScores, PAIRS } from './packed-sums';
import type { TokenLot } from './token-info';
import { type Lattice, lattice, type Run } from './viterbi';
import { NO_OPINION, type Opinions, winnerAt } from './votes';
import { findWord, TELLS, WORD_SUMS } from './word-sums';

/** A tagger with the sums that recur, worked out once, and work space. */
export interface Scorer {
  readonly model: TaggerModel;
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
  /** By opinion, form and the winners at both sides. */
  readonly votes: KeptSums;
  readonly list: FeatureList;
  readonly sums: Int32Array;
  /** Sums that are yet to be kept. */
  readonly fresh: Int32Array;
  /** For each token from two before a run to two behind it the offset of what its word tells. */
  places: Int32Array;
  readonly lattice: Lattice;
  /** The tokens whose ids `words` goes by. */
  tokens: TokenLot | null;
}

export function scorer(model: TaggerModel): Scorer {
  return {
    model,
    words: keptSums(WORD_SUMS),
    shapes: keptSums(1),
    hints: keptSums(1),
    before: keptSums(1),
    behind: keptSums(1),
    usages: keptSums(1),
    votes: keptSums(1),
    list: featureList(),
    sums: new Int32Array(PAIRS),
    fresh: new Int32Array(PAIRS),
    places: new Int32Array(0),
    lattice: lattice(),
    tokens: null,
  };
}

/** Beyond this kept sums are forgotten, so that they do not grow with the corpus. */
const MOST_KEPT = 1 << 16;

/** Makes ready for a document with tokens of the lot given. */
export function prepare(scorer: Scorer, tokens: TokenLot): void {
  const { words, shapes, hints, before, behind, usages, votes } = scorer;
  for (const kept of [words, shapes, hints, before, behind, usages, votes]) if (kept.count > MOST_KEPT) clearSums(kept);
  if (scorer.tokens !== tokens) clearSums(words);
  scorer.tokens = tokens;
}

/** Puts the features that three numbers make into a list. */
type PushFeatures = (a: number, b: number, c: number, list: FeatureList) => void;

/** Offset of the kept sums of three numbers; where there are none yet, they are summed from the features. */
function sumsOf(scorer: Scorer, kept: KeptSums, push: PushFeatures, a: number, b: number, c: number): number {
  const found = findSums(kept, a, b, c);
  if (found >= 0) return found;
  const { model, list, fresh } = scorer;
  push(a, b, c, list);
  fresh.fill(0);
  addWeights(model, list, fresh, 0);
  return keepSums(kept, a, b, c, fresh);
}

const pushBefore: PushFeatures = (known, look, _, list) => pushKnownBefore(known, look, list);
const pushBehind: PushFeatures = (known, look, _, list) => pushKnownBehind(known, look, list);
const pushUsage: PushFeatures = (usage, form, _, list) => pushUsageFeatures(usage, form, list);
const pushVote: PushFeatures = (own, form, sides, list) =>
  pushVoteFeatures(own, form, Math.floor(sides / WINNERS) - 1, (sides % WINNERS) - 1, list);

/** Winners, no opinion included, that two of them in one number are told apart by. */
const WINNERS = 256;

const sidesOf = (before: number, after: number): number => (before + 1) * WINNERS + after + 1;

/** Adds kept sums to the scorer's. */
function addKept({ sums }: Scorer, kept: KeptSums, offset: number): void {
  for (let pair = 0; pair < PAIRS; pair++) sums[pair] += kept.sums[offset + pair];
}

/** Puts the packed sums of all that tells of the token at `index`, but for votes, into the scorer's `sums`. */
function scoreToken(scorer: Scorer, input: FeatureContext, index: number, range: TokenRange, at: number): void {
  const { model, list, sums, places, shapes, usages } = scorer;
  const { infos, hints, statistics } = input;
  const info = infos[index];
  const before = index > range.tokenStart ? infos[index - 1] : null;
  const after = index + 1 < range.tokenEnd ? infos[index + 1] : null;
  const shape = sumsOf(scorer, shapes, pushShapeFeatures, shapeBefore(before), info.shapeHash, shapeBehind(after));
  const hint = sumsOf(
    scorer,
    scorer.hints,
    pushHintFeatures,
    hintAt(input, index - 1, range),
    hints[index],
    hintAt(input, index + 1, range),
  );
  const before2Word = places[at - 2] + TELLS.next2;
  const beforeWord = places[at - 1] + TELLS.next;
  const ownWord = places[at] + TELLS.own;
  const afterWord = places[at + 1] + TELLS.previous;
  const after2Word = places[at + 2] + TELLS.previous2;
  const wordSums = scorer.words.sums;
  const shapeSet = scorer.shapes.sums;
  const hintSet = scorer.hints.sums;
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
  if (usage !== 0) addKept(scorer, usages, sumsOf(scorer, usages, pushUsage, usage, statistics.forms[index], 0));
  if (info.capital) {
    addKept(scorer, scorer.before, sumsOf(scorer, scorer.before, pushBefore, info.known, lookOf(before), 0));
    addKept(scorer, scorer.behind, sumsOf(scorer, scorer.behind, pushBehind, info.known, lookOf(after), 0));
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
  if (scorer.places.length < end - start + 4) scorer.places = new Int32Array(2 * (end - start + 4));
  const { model, words, list, sums, places } = scorer;
  for (let index = start - 2; index < end + 2; index++)
    places[index - start + 2] = findWord(model, words, input, index, range, list);
  for (let index = start; index < end; index++) {
    scoreToken(scorer, input, index, range, index - start + 2);
    addToScores(sums, 0, scores, offset + (index - start) * LABELS);
  }
}

/** Adds what votes tell of a run's tokens to their scores, which start at `offset`; false where they tell nothing. */
export function scoreVotes(
  scorer: Scorer,
  { statistics }: FeatureContext,
  opinions: Opinions,
  { start, end }: Run,
  range: TokenRange,
  scores: Int32Array,
  offset: number,
): boolean {
  const { forms } = statistics;
  const { votes } = scorer;
  let told = false;
  for (let index = start; index < end; index++) {
    if (!isCapitalForm(forms[index])) continue;
    const own = opinions[index];
    const before = winnerAt(opinions, index - 1, range);
    const after = winnerAt(opinions, index + 1, range);
    if (own === NO_OPINION && before === NO_OPINION && after === NO_OPINION) continue;
    const found = sumsOf(scorer, votes, pushVote, own, forms[index], sidesOf(before, after));
    addToScores(votes.sums, found, scores, offset + (index - start) * LABELS);
    told = true;
  }
  return told;
}
