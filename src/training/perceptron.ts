import { LABELS, OUTSIDE } from '../language/names/tagger/labels';
import { decode, type Lattice, lattice, stepsOf } from '../language/names/tagger/viterbi';
import type { Pack } from './pack';
import { seededRandom, shuffle } from './random';

export interface Weights {
  /** `LABELS` a row. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

/** Work space that grows with the longest run of tokens. */
interface Work {
  readonly space: Lattice;
  scores: Float32Array;
}

/** Labels the tokens from `start` to `end`, one sentence's, in `labels` from `at` on. */
function labelSentence(
  { features, starts }: Pack,
  { rows, transitions }: Weights,
  start: number,
  end: number,
  work: Work,
  labels: Uint8Array,
  at: number,
): void {
  labels.fill(OUTSIDE, at, at + end - start);
  const steps = stepsOf(transitions);
  for (let from = start; from < end; from++) {
    let to = from;
    while (to < end && starts[to] < starts[to + 1]) to++;
    if (to === from) continue;
    if (work.scores.length < (to - from) * LABELS) work.scores = new Float32Array(2 * (to - from) * LABELS);
    const { scores, space } = work;
    scores.fill(0, 0, (to - from) * LABELS);
    for (let token = from; token < to; token++) {
      const offset = (token - from) * LABELS;
      for (let feature = starts[token]; feature < starts[token + 1]; feature++) {
        const row = features[feature] * LABELS;
        for (let label = 0; label < LABELS; label++) scores[offset + label] += rows[row + label];
      }
    }
    const run = { start: from - start + at, end: to - start + at, hasBefore: from > start, hasBehind: to < end };
    decode(space, steps, scores, 0, run, labels);
    from = to;
  }
}

/** Labels of the sentences given, written at their tokens. */
export function predict(packed: Pack, weights: Weights, sentences: Iterable<number>, labels: Uint8Array): void {
  const work: Work = { space: lattice(), scores: new Float32Array(0) };
  for (const sentence of sentences) {
    const start = packed.sentences[sentence];
    labelSentence(packed, weights, start, packed.sentences[sentence + 1], work, labels, start);
  }
}

/**
 * Averaged structured perceptron (Collins 2002). Each epoch sees the sentences in a new order, the same for the same
 * seed; `report` is told the share of wrong tokens after each.
 */
export function learn(
  packed: Pack,
  rowCount: number,
  sentences: readonly number[],
  epochs: number,
  report: (epoch: number, wrong: number) => void,
): Weights {
  const { features, starts, gold } = packed;
  const rows = new Float32Array(rowCount * LABELS);
  const transitions = new Float32Array(LABELS * LABELS);
  const rowSums = new Float32Array(rows.length);
  const transitionSums = new Float32Array(transitions.length);
  const weights: Weights = { rows, transitions };
  const work: Work = { space: lattice(), scores: new Float32Array(0) };
  const random = seededRandom(1);
  const order = [...sentences];
  let labels = new Uint8Array(1024);
  let time = 1;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(random, order);
    let wrong = 0;
    let seen = 0;
    for (const sentence of order) {
      const start = packed.sentences[sentence];
      const tokens = packed.sentences[sentence + 1] - start;
      if (labels.length < tokens) labels = new Uint8Array(2 * tokens);
      labelSentence(packed, weights, start, start + tokens, work, labels, 0);
      seen += tokens;
      for (let token = 0; token < tokens; token++) {
        const right = gold[start + token];
        const guess = labels[token];
        if (right !== guess) {
          wrong++;
          for (let at = starts[start + token]; at < starts[start + token + 1]; at++) {
            const row = features[at] * LABELS;
            rows[row + right]++;
            rows[row + guess]--;
            rowSums[row + right] += time;
            rowSums[row + guess] -= time;
          }
        }
        if (token === 0) continue;
        const rightPair = gold[start + token - 1] * LABELS + right;
        const guessPair = labels[token - 1] * LABELS + guess;
        if (rightPair === guessPair) continue;
        transitions[rightPair]++;
        transitions[guessPair]--;
        transitionSums[rightPair] += time;
        transitionSums[guessPair] -= time;
      }
      time++;
    }
    report(epoch, wrong / seen);
  }
  for (let index = 0; index < rows.length; index++) rows[index] -= rowSums[index] / time;
  for (let index = 0; index < transitions.length; index++) transitions[index] -= transitionSums[index] / time;
  return weights;
}
