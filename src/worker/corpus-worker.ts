import { parentPort } from 'node:worker_threads';
import { createCorpus } from '../corpus/corpus';
import { createShelf, IN_MEMORY } from '../corpus/shelf';
import type { CorpusMessage } from './corpus-protocol';
import { lowerPriority } from './lower-priority';
import { serveCorpus } from './serve-corpus';

/** It says so often that it does not hang. */
const ALIVE_MS = 5_000;
const ALIVE: CorpusMessage = 'alive';

if (parentPort) {
  const port = parentPort;
  lowerPriority();
  serveCorpus(port, createCorpus(createShelf(IN_MEMORY)));
  setInterval(() => port.postMessage(ALIVE), ALIVE_MS);
}
