import type { PhraseTable } from '../../lexicon/phrase-table';
import type { TypedSegment } from '../rules/agree';
import { guessNames } from '../rules/guess-names';
import { type DocumentStatistics, readDocumentStatistics, type TokenRange } from './document-statistics';
import {
  type FeatureBuffer,
  type FeatureContext,
  featureBuffer,
  pushOwnFeatures,
  readFeatures,
  readVoteFeatures,
} from './features';
import { hintsOf } from './hints';
import { LABELS } from './labels';
import { addScores, type TaggerModel } from './model';
import { readTokenInfos, type TokenInfo, type TokenMemo } from './token-info';
import { decode, forbidNames, type Lattice, lattice, reserveLattice } from './viterbi';
import { countVotes } from './votes';

/** A document as the tagger sees it. */
export interface TaggerInput {
  readonly infos: readonly TokenInfo[];
  readonly keys: readonly string[];
  readonly known: PhraseTable;
  readonly statistics: DocumentStatistics;
  /** Sentences, and pieces of very long ones. */
  readonly sentences: readonly TokenRange[];
  /** Names guessed by rule. */
  readonly guesses: readonly TypedSegment[];
  readonly hints: Uint8Array;
}

/** Longer sentences, as lists without full stops make them, are read in pieces: work and memory stay in bounds. */
const LONGEST_SENTENCE = 200;

function pieces({ tokenStart, tokenEnd }: TokenRange): TokenRange[] {
  const count = Math.max(1, Math.ceil((tokenEnd - tokenStart) / LONGEST_SENTENCE));
  return Array.from({ length: count }, (_, index) => ({
    tokenStart: tokenStart + index * LONGEST_SENTENCE,
    tokenEnd: Math.min(tokenEnd, tokenStart + (index + 1) * LONGEST_SENTENCE),
  }));
}

/** Reads what the tagger asks for; `all` are the document's sentences, in order. */
export function taggerInput(
  texts: Iterable<string>,
  all: readonly TokenRange[],
  known: PhraseTable,
  memo: TokenMemo,
): TaggerInput {
  const infos = readTokenInfos(texts, known, memo);
  const sentences = all.flatMap(pieces);
  const keys = infos.map((info) => info.key);
  const statistics = readDocumentStatistics(infos, sentences);
  const guesses = guessNames({ infos, keys, known, statistics }, sentences);
  return { infos, keys, known, statistics, sentences, guesses, hints: hintsOf(guesses, infos.length) };
}

/** Scores of what a token tells by itself, worked out once for each form that it stands in. */
function ownScores(model: TaggerModel, info: TokenInfo, form: number, work: FeatureBuffer): Float32Array {
  const known = info.own[form];
  if (known !== undefined) return known;
  work.length = 0;
  pushOwnFeatures(info, form, work);
  const scores = new Float32Array(LABELS);
  addScores(model, work.ids, 0, work.length, scores, 0);
  info.own[form] = scores;
  return scores;
}

/** Scores of one sentence from its own features: into the lattice and, to be used again, into `kept`. */
function scoreSentence(
  model: TaggerModel,
  infos: readonly TokenInfo[],
  buffer: FeatureBuffer,
  work: FeatureBuffer,
  range: TokenRange,
  space: Lattice,
  kept: Float32Array,
): void {
  const tokens = range.tokenEnd - range.tokenStart;
  const { ids, starts, forms } = buffer;
  for (let token = 0; token < tokens; token++) {
    if (starts[token] === starts[token + 1]) {
      forbidNames(space, token);
      continue;
    }
    const offset = token * LABELS;
    space.scores.set(ownScores(model, infos[range.tokenStart + token], forms[token], work), offset);
    addScores(model, ids, starts[token], starts[token + 1], space.scores, offset);
  }
  kept.set(space.scores.subarray(0, tokens * LABELS), range.tokenStart * LABELS);
}

/**
 * Labels each token, in two passes: the second sees what the first called the same words elsewhere in the document.
 * Structured perceptron with hashed features (Collins 2002). Linear in the length of the document.
 */
export function tagDocument(model: TaggerModel, input: TaggerInput): Uint8Array {
  const labels = new Uint8Array(input.infos.length);
  const kept = new Float32Array(input.infos.length * LABELS);
  const buffer = featureBuffer();
  const work = featureBuffer();
  const space = lattice();
  const first: FeatureContext = { ...input, votes: null };
  for (const [index, range] of input.sentences.entries()) {
    const tokens = range.tokenEnd - range.tokenStart;
    reserveLattice(space, tokens);
    readFeatures(first, index, range, buffer);
    if (buffer.length === 0) continue;
    scoreSentence(model, input.infos, buffer, work, range, space, kept);
    decode(space, model.transitions, tokens, labels, range.tokenStart);
  }
  const second: FeatureContext = { ...input, votes: countVotes(input.infos, labels.slice()) };
  for (const [index, range] of input.sentences.entries()) {
    const tokens = range.tokenEnd - range.tokenStart;
    readVoteFeatures(second, index, range, buffer);
    if (buffer.length === 0) continue;
    space.scores.set(kept.subarray(range.tokenStart * LABELS, range.tokenEnd * LABELS));
    for (let token = 0; token < tokens; token++)
      addScores(model, buffer.ids, buffer.starts[token], buffer.starts[token + 1], space.scores, token * LABELS);
    decode(space, model.transitions, tokens, labels, range.tokenStart);
  }
  return labels;
}
