import { parentPort } from 'node:worker_threads';
import { analysisSteps } from '../language/analyze-text';
import { packAnalysis } from '../language/packing/pack-analysis';
import { lowerPriority } from './lower-priority';
import type { AnalyzeAnswer } from './protocol';
import { serveInTurn } from './serve-in-turn';

function* answer(text: string): Generator<undefined, AnalyzeAnswer, undefined> {
  try {
    const analysis = yield* analysisSteps(text);
    yield;
    return { packed: packAnalysis(analysis) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

if (parentPort) {
  lowerPriority();
  serveInTurn(parentPort, answer);
}
