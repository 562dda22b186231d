import { Worker } from 'node:worker_threads';
import { type AnalyzeResponse, READY } from '../../worker/protocol';
import type { StartWorker } from './worker-port';

/** Megabytes of a reader's heap: measured, what articles of usual size need, and room. */
const USUAL_MB = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 };
const LARGE_MB = { maxOldGenerationSizeMb: 4096 };

/** Starts threads that run `workerFile`. */
export function threadsOf(workerFile: string): StartWorker {
  return (events, large) => {
    const worker = new Worker(workerFile, { resourceLimits: large ? LARGE_MB : USUAL_MB });
    let isOver = false;
    const end = (tell: () => void): void => {
      if (!isOver) tell();
      isOver = true;
    };
    worker.on('message', (message: AnalyzeResponse | typeof READY) => {
      if (isOver) return;
      if (message === READY) events.ready();
      else events.answered(message);
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      end(() => events.ended(error.message, error.code === 'ERR_WORKER_OUT_OF_MEMORY')),
    );
    worker.on('exit', (code) => end(() => events.ended(`the reader stopped (code ${code})`, false)));
    return {
      post: (request) => worker.postMessage(request),
      end() {
        isOver = true;
        void worker.terminate();
      },
    };
  };
}
