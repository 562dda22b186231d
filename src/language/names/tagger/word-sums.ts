import { FORMS, type TokenRange } from './document-statistics';
import {
  type FeatureContext,
  HINTS,
  pushFeatureBefore2,
  pushFeatureBehind2,
  pushFeaturesBefore,
  pushFeaturesBehind,
  pushOwnFeatures,
} from './features';
import { findSums, type KeptSums, keepSums } from './kept-sums';
import { addWeights, type FeatureList, type TaggerModel } from './model';
import { PAIRS } from './packed-sums';

/** Packed sums that a word gives, one behind another: those of itself, of the tokens beside it and of those next but one. */
export const WORD_SUMS = 5;

/** Where they start. */
export const TELLS = { own: 0, next: PAIRS, previous: 2 * PAIRS, next2: 3 * PAIRS, previous2: 4 * PAIRS } as const;

/** Stands beyond the sentence: no token has this id. */
const NO_ID = 0;
/** Stands for the form of a token beyond the sentence. */
const NO_FORM = FORMS - 1;

/** Offset of what the word at `index`, which may be beyond the sentence, tells of itself and those around it. */
export function findWord(
  model: TaggerModel,
  kept: KeptSums,
  { infos, hints, statistics }: FeatureContext,
  index: number,
  { tokenStart, tokenEnd }: TokenRange,
  list: FeatureList,
): number {
  const { forms } = statistics;
  const word = index >= tokenStart && index < tokenEnd ? infos[index] : null;
  const previous = index > tokenStart && index <= tokenEnd ? forms[index - 1] : NO_FORM;
  const next = index + 1 < tokenEnd && index + 1 >= tokenStart ? forms[index + 1] : NO_FORM;
  const form = word === null ? NO_FORM : forms[index];
  const hint = word === null ? 0 : hints[index];
  const id = word === null ? NO_ID : word.id;
  const found = findSums(kept, id, form * HINTS + hint, previous * FORMS + next);
  if (found >= 0) return found;
  const sums = new Int32Array(WORD_SUMS * PAIRS);
  if (word !== null) pushOwnFeatures(word, form, hint, list);
  addWeights(model, list, sums, TELLS.own);
  if (next !== NO_FORM) pushFeaturesBefore(word, next, list);
  addWeights(model, list, sums, TELLS.next);
  if (previous !== NO_FORM) pushFeaturesBehind(word, previous, list);
  addWeights(model, list, sums, TELLS.previous);
  pushFeatureBefore2(word, list);
  addWeights(model, list, sums, TELLS.next2);
  pushFeatureBehind2(word, list);
  addWeights(model, list, sums, TELLS.previous2);
  return keepSums(kept, id, form * HINTS + hint, previous * FORMS + next, sums);
}
