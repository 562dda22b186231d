import type { PhraseTable } from '../../lexicon/phrase-table';
import type { TypedSegment } from '../rules/agree';
import { guessNames } from '../rules/guess-names';
import { type DocumentStatistics, readDocumentStatistics, type TokenRange } from './document-statistics';
import { type FeatureBuffer, type FeatureContext, featureBuffer, readFeatures, readVoteFeatures } from './features';
import { hintsOf } from './hints';
import { LABELS } from './labels';
import { addScores, type TaggerModel } from './model';
import { readTokenInfos, type TokenInfo } from './token-info';
import { decode, forbidNames, type Lattice, lattice, reserveLattice } from './viterbi';
import { countVotes } from './votes';

/** A document as the tagger sees it. */
export interface TaggerInput {
  readonly infos: readonly TokenInfo[];
  readonly keys: readonly string[];
  readonly known: PhraseTable;
  readonly statistics: DocumentStatistics;
  readonly sentences: readonly TokenRange[];
  /** Names guessed by rule. */
  readonly guesses: readonly TypedSegment[];
  readonly hints: Uint8Array;
}

export function taggerInput(
  texts: Iterable<string>,
  sentences: readonly TokenRange[],
  known: PhraseTable,
): TaggerInput {
  const infos = readTokenInfos(texts, known);
  const keys = infos.map((info) => info.key);
  const statistics = readDocumentStatistics(infos, sentences);
  const guesses = guessNames({ infos, keys, known, statistics }, sentences);
  return { infos, keys, known, statistics, sentences, guesses, hints: hintsOf(guesses, infos.length) };
}

/** Scores of one sentence from its own features: into the lattice and, to be used again, into `kept`. */
function scoreSentence(
  model: TaggerModel,
  buffer: FeatureBuffer,
  range: TokenRange,
  space: Lattice,
  kept: Float32Array,
): void {
  const tokens = range.tokenEnd - range.tokenStart;
  const { ids, starts } = buffer;
  for (let token = 0; token < tokens; token++) {
    if (starts[token] === starts[token + 1]) forbidNames(space, token);
    else {
      const offset = token * LABELS;
      space.scores.fill(0, offset, offset + LABELS);
      addScores(model, ids, starts[token], starts[token + 1], space.scores, offset);
    }
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
  const space = lattice();
  const first: FeatureContext = { ...input, votes: null };
  for (const [index, range] of input.sentences.entries()) {
    const tokens = range.tokenEnd - range.tokenStart;
    reserveLattice(space, tokens);
    readFeatures(first, index, range, buffer);
    scoreSentence(model, buffer, range, space, kept);
    decode(space, model.transitions, tokens, labels, range.tokenStart);
  }
  const second: FeatureContext = { ...input, votes: countVotes(input.infos, labels.slice()) };
  for (const [index, range] of input.sentences.entries()) {
    const tokens = range.tokenEnd - range.tokenStart;
    space.scores.set(kept.subarray(range.tokenStart * LABELS, range.tokenEnd * LABELS));
    readVoteFeatures(second, index, range, buffer);
    for (let token = 0; token < tokens; token++)
      addScores(model, buffer.ids, buffer.starts[token], buffer.starts[token + 1], space.scores, token * LABELS);
    decode(space, model.transitions, tokens, labels, range.tokenStart);
  }
  return labels;
}
