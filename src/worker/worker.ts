import { parentPort } from 'node:worker_threads';
import { analyzeText } from '../language/analyze-text';
import { packAnalysis } from '../language/packing/pack-analysis';
import { type AnalyzeRequest, type AnalyzeResponse, READY } from './protocol';

parentPort?.on('message', ({ id, text }: AnalyzeRequest) => {
  let response: AnalyzeResponse;
  try {
    response = { id, packed: packAnalysis(analyzeText(text)) };
  } catch (error) {
    response = { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
  parentPort?.postMessage(response, 'packed' in response ? [response.packed.buffer as ArrayBuffer] : []);
});
parentPort?.postMessage(READY);
