import { Worker } from 'node:worker_threads';
import type { CorpusMessage } from '../worker/corpus-protocol';
import type { StartCorpus } from './corpus-port';

/** Starts threads that run `workerFile`. */
export function corpusThreads(workerFile: string): StartCorpus {
  return (events, heap) => {
    // With a young generation larger than Node's own, one that is full would end the whole process.
    const resourceLimits = { maxOldGenerationSizeMb: Math.round(heap / 2 ** 20) };
    const worker = new Worker(workerFile, { resourceLimits });
    let isOver = false;
    let why: { readonly reason: string; readonly outOfMemory: boolean } | undefined;
    worker.on('message', (message: CorpusMessage) => {
      if (isOver) return;
      if (message === 'alive') events.alive();
      else if ('warning' in message) events.warned(message.warning);
      else if ('failed' in message) events.failed(message.failed, message.number, message.reason);
      else events.told(message);
    });
    // its last messages may come later than the error, but before the exit
    worker.on('error', (error: NodeJS.ErrnoException) => {
      why = { reason: error.stack ?? error.message, outOfMemory: error.code === 'ERR_WORKER_OUT_OF_MEMORY' };
    });
    worker.on('exit', (code) => {
      if (isOver) return;
      isOver = true;
      events.ended(why?.reason ?? `it stopped (code ${code})`, why?.outOfMemory ?? false);
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
