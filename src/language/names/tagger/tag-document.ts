import type { PhraseTable } from '../../lexicon/phrase-table';
import type { TypedSegment } from '../rules/agree';
import { guessNames } from '../rules/guess-names';
import { type DocumentStatistics, readDocumentStatistics, type TokenRange } from './document-statistics';
import { type FeatureContext, pushVoteFeatures } from './features';
import { hintsOf } from './hints';
import { LABELS } from './labels';
import { addWeights, type TaggerModel } from './model';
import { addToScores } from './packed-sums';
import { phraseMarks } from './phrase-marks';
import { nameRuns } from './runs';
import { scoreRun, scorer } from './score-run';
import { readTokenInfos, type SpeltToken, type TokenInfo, type TokenMemo } from './token-info';
import { decode, lattice } from './viterbi';
import { readOpinions } from './votes';

/** A document as the tagger sees it. */
export interface TaggerInput extends FeatureContext {
  readonly infos: readonly TokenInfo[];
  readonly keys: readonly string[];
  readonly known: PhraseTable;
  readonly memo: TokenMemo;
  readonly statistics: DocumentStatistics;
  /** Sentences, and pieces of very long ones. */
  readonly sentences: readonly TokenRange[];
  /** Names guessed by rule. */
  readonly guesses: readonly TypedSegment[];
}

/** Longer sentences, as lists without full stops make them, are read in pieces: work and memory stay in bounds. */
const LONGEST_SENTENCE = 200;

function piecesOf(sentences: readonly TokenRange[]): TokenRange[] {
  const pieces: TokenRange[] = [];
  for (const { tokenStart, tokenEnd } of sentences)
    for (let from = tokenStart; from < tokenEnd; from += LONGEST_SENTENCE)
      pieces.push({ tokenStart: from, tokenEnd: Math.min(tokenEnd, from + LONGEST_SENTENCE) });
  return pieces;
}

/** Reads what the tagger asks for; `all` are the document's sentences, in order. */
export function taggerInput(tokens: readonly SpeltToken[], all: readonly TokenRange[], memo: TokenMemo): TaggerInput {
  const infos = readTokenInfos(tokens, memo);
  const { known } = memo;
  const sentences = piecesOf(all);
  const keys = infos.map((info) => info.key);
  const statistics = readDocumentStatistics(infos, sentences);
  const guesses = guessNames({ infos, keys, known, statistics }, sentences);
  const marks = phraseMarks({ infos, keys, known }, sentences);
  const hints = hintsOf(guesses, infos.length);
  return { infos, keys, known, memo, statistics, sentences, guesses, marks, hints };
}

/**
 * Labels each token, in two passes: the second sees what the first called the same words elsewhere in the document.
 * Structured perceptron with hashed features (Collins 2002). Linear in the length of the document.
 */
export function tagDocument(model: TaggerModel, input: TaggerInput): Uint8Array {
  const { infos, sentences, statistics, memo } = input;
  const labels = new Uint8Array(infos.length);
  const runs = nameRuns(infos, sentences);
  const scores = new Int32Array(LABELS * runs.reduce((sum, { start, end }) => sum + end - start, 0));
  const work = scorer(model, memo.scores);
  const { list, sums } = work;
  const space = lattice();
  let offset = 0;
  for (const run of runs) {
    scoreRun(work, input, run, sentences[run.sentence], scores, offset);
    decode(space, model.steps, scores, offset, run, labels);
    offset += (run.end - run.start) * LABELS;
  }
  const opinions = readOpinions(infos, statistics, labels);
  offset = 0;
  for (const run of runs) {
    const range = sentences[run.sentence];
    const from = offset;
    let told = false;
    for (let index = run.start; index < run.end; index++, offset += LABELS) {
      if (!infos[index].capital) continue;
      pushVoteFeatures(input, opinions, index, range, list);
      if (list.length === 0) continue;
      sums.fill(0);
      addWeights(model, list, sums, 0);
      addToScores(sums, scores, offset);
      told = true;
    }
    if (told) decode(space, model.steps, scores, from, run, labels);
  }
  return labels;
}
