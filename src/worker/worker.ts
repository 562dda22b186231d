import { parentPort } from 'node:worker_threads';
import { analysisSteps } from '../language/analyze-text';
import { packAnalysis } from '../language/packing/pack-analysis';
import type { AnalyzeAnswer } from './protocol';
import { readingOf } from './reading';
import { serveInTurn } from './serve-in-turn';

function* answer(text: string): Generator<undefined, AnalyzeAnswer, undefined> {
  try {
    const analysis = yield* analysisSteps(text);
    yield;
    return readingOf(analysis, packAnalysis(analysis));
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

if (parentPort) serveInTurn(parentPort, answer);
