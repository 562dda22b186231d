import type { PhraseTable } from '../../lexicon/phrase-table';
import { mapped } from '../../lists';
import type { TypedSegment } from '../rules/agree';
import { guessNames } from '../rules/guess-names';
import { type DocumentStatistics, readDocumentStatistics, type TokenRange } from './document-statistics';
import type { FeatureContext } from './features';
import { hintsOf } from './hints';
import { LABELS } from './labels';
import { phraseMarks } from './phrase-marks';
import { nameRuns } from './runs';
import { prepare, type Scorer, scoreRun, scoreVotes } from './score-run';
import { readTokenInfos, type SpeltToken, type TokenInfo, type TokenLot, type TokenMemo } from './token-info';
import { decode, type Run } from './viterbi';
import { readOpinions } from './votes';

/** A document as the tagger sees it. */
export interface TaggerInput extends FeatureContext {
  readonly infos: readonly TokenInfo[];
  readonly keys: readonly string[];
  readonly known: PhraseTable;
  readonly lot: TokenLot;
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
  const keys = mapped(infos, (info) => info.key);
  const statistics = readDocumentStatistics(infos, sentences);
  const guesses = guessNames({ infos, keys, known, statistics }, sentences);
  const marks = phraseMarks({ infos, keys, known }, statistics.forms, sentences);
  const hints = hintsOf(guesses, infos.length);
  return { infos, keys, known, lot: memo.lot, statistics, sentences, guesses, marks, hints };
}

function tokensOf(runs: readonly Run[]): number {
  let sum = 0;
  for (const { start, end } of runs) sum += end - start;
  return sum;
}

/**
 * Labels each token, in two passes: the second sees what the first called the same words elsewhere in the document.
 * Structured perceptron with hashed features (Collins 2002). Linear in the length of the document.
 */
export function tagDocument(scorer: Scorer, input: TaggerInput): Uint8Array {
  const { infos, sentences, statistics } = input;
  const { steps } = scorer.model;
  const labels = new Uint8Array(infos.length);
  const runs = nameRuns(statistics.forms, sentences);
  const scores = new Int32Array(LABELS * tokensOf(runs));
  prepare(scorer, input.lot);
  let offset = 0;
  for (const run of runs) {
    scoreRun(scorer, input, run, sentences[run.sentence], scores, offset);
    decode(scorer.lattice, steps, scores, offset, run, labels);
    offset += (run.end - run.start) * LABELS;
  }
  const opinions = readOpinions(statistics, labels);
  offset = 0;
  for (const run of runs) {
    if (scoreVotes(scorer, input, opinions, run, sentences[run.sentence], scores, offset))
      decode(scorer.lattice, steps, scores, offset, run, labels);
    offset += (run.end - run.start) * LABELS;
  }
  return labels;
}
