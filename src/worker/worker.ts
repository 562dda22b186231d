import { parentPort } from 'node:worker_threads';
import { analyzeText } from '../language/analyze-text';
import type { AnalyzeRequest, AnalyzeResponse } from './protocol';

parentPort?.on('message', ({ id, text }: AnalyzeRequest) => {
  let response: AnalyzeResponse;
  try {
    response = { id, analysis: analyzeText(text) };
  } catch (error) {
    response = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(response);
});
