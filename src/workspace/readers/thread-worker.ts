import { Worker } from 'node:worker_threads';
import { READY, type WorkerMessage } from '../../worker/protocol';
import type { StartWorker } from './worker-port';

/** Megabytes of a reader's heap: measured, what articles of usual size need, and room. */
const USUAL_MB = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 };
const LARGE_MB = { maxOldGenerationSizeMb: 4096 };

/** Starts threads that run `workerFile`. */
export function threadsOf(workerFile: string): StartWorker {
  return (events, large) => {
    const worker = new Worker(workerFile, { resourceLimits: large ? LARGE_MB : USUAL_MB });
    let isOver = false;
    let why: { readonly reason: string; readonly outOfMemory: boolean } | undefined;
    worker.on('message', (message: WorkerMessage) => {
      if (isOver) return;
      if (message === READY) events.ready();
      else if ('atHand' in message) events.tookUp(message.atHand);
      else events.answered(message);
    });
    // its last answers may come later than the error, but before the exit
    worker.on('error', (error: NodeJS.ErrnoException) => {
      why = { reason: error.message, outOfMemory: error.code === 'ERR_WORKER_OUT_OF_MEMORY' };
    });
    worker.on('exit', (code) => {
      if (isOver) return;
      isOver = true;
      events.ended(why?.reason ?? `the reader stopped (code ${code})`, why?.outOfMemory ?? false);
    });
    return {
      post: (request) => worker.postMessage(request),
      end() {
        isOver = true;
        void worker.terminate();
      },
    };
  };
}
