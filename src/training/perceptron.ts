import { LABELS } from '../language/names/tagger/labels';
import { decode, forbidNames, type Lattice, lattice, reserveLattice } from '../language/names/tagger/viterbi';
import type { Pack } from './pack';
import { seededRandom, shuffle } from './random';

export interface Weights {
  /** `LABELS` a row. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

function scoreSentence(
  { features, starts }: Pack,
  weights: Weights,
  start: number,
  tokens: number,
  space: Lattice,
): void {
  const { rows } = weights;
  reserveLattice(space, tokens);
  const { scores } = space;
  for (let token = 0; token < tokens; token++) {
    const offset = token * LABELS;
    const end = starts[start + token + 1];
    if (starts[start + token] === end) {
      forbidNames(space, token);
      continue;
    }
    scores.fill(0, offset, offset + LABELS);
    for (let at = starts[start + token]; at < end; at++) {
      const row = features[at] * LABELS;
      for (let label = 0; label < LABELS; label++) scores[offset + label] += rows[row + label];
    }
  }
}

/** Labels of the sentences given, written at their tokens. */
export function predict(packed: Pack, weights: Weights, sentences: Iterable<number>, labels: Uint8Array): void {
  const space = lattice();
  for (const sentence of sentences) {
    const start = packed.sentences[sentence];
    const tokens = packed.sentences[sentence + 1] - start;
    scoreSentence(packed, weights, start, tokens, space);
    decode(space, weights.transitions, tokens, labels, start);
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
  const space = lattice();
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
      scoreSentence(packed, weights, start, tokens, space);
      decode(space, transitions, tokens, labels, 0);
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
