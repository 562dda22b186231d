import type { TokenRange } from './document-statistics';
import { FORMS, pushFeaturesBefore, pushFeaturesBehind, pushOwnFeatures } from './features';
import { LABELS } from './labels';
import { addScores, type FeatureList, featureList, type TaggerModel } from './model';
import type { TokenInfo } from './token-info';
import { findWordScores, keepWordScores, type WordScores } from './word-scores';

const OWN = 0;
const BEFORE = 1;
const BEHIND = 2;
const PLACES = 3;
/** Stand where a sentence starts and ends: no token has these. */
const START_ID = 0;
const END_ID = 1;

function pushPlace(info: TokenInfo | null, place: number, form: number, list: FeatureList): void {
  if (place === BEFORE) pushFeaturesBefore(info, form, list);
  else if (place === BEHIND) pushFeaturesBehind(info, form, list);
  else pushOwnFeatures(info!, form, list);
}

function sumWord(model: TaggerModel, kept: WordScores, pair: number, info: TokenInfo | null): number {
  const list = featureList();
  pushPlace(info, Math.floor(pair / FORMS) % PLACES, pair % FORMS, list);
  const sums = new Int32Array(LABELS);
  addScores(model, list, sums, 0);
  return keepWordScores(kept, pair, sums);
}

/** Adds to the scores at `offset` what a token tells by itself, and what the words at each side tell of it. */
export function scoreAround(
  model: TaggerModel,
  kept: WordScores,
  infos: readonly TokenInfo[],
  index: number,
  { tokenStart, tokenEnd }: TokenRange,
  form: number,
  scores: Int32Array,
  offset: number,
): void {
  const info = infos[index];
  const before = index > tokenStart ? infos[index - 1] : null;
  const behind = index + 1 < tokenEnd ? infos[index + 1] : null;
  const ownPair = (info.id * PLACES + OWN) * FORMS + form;
  const beforePair = ((before === null ? START_ID : before.id) * PLACES + BEFORE) * FORMS + form;
  const behindPair = ((behind === null ? END_ID : behind.id) * PLACES + BEHIND) * FORMS + form;
  let own = findWordScores(kept, ownPair);
  let left = findWordScores(kept, beforePair);
  let right = findWordScores(kept, behindPair);
  if (own < 0) own = sumWord(model, kept, ownPair, info);
  if (left < 0) left = sumWord(model, kept, beforePair, before);
  if (right < 0) right = sumWord(model, kept, behindPair, behind);
  const { sums } = kept;
  for (let label = 0; label < LABELS; label++)
    scores[offset + label] += sums[own + label] + sums[left + label] + sums[right + label];
}
