import type { MessagePort } from 'node:worker_threads';
import { readArticles } from './read-article';
import { type Answer, type Lot, READY } from './reader-protocol';

/** Answers each file of the lots that are sent with what came of it. */
export function serveArticles(port: MessagePort): void {
  const answer = (value: Answer): void => {
    const bytes = value !== READY && value.outcome.kind === 'read' ? [value.outcome.packed.buffer as ArrayBuffer] : [];
    port.postMessage(value, bytes);
  };
  port.on('message', (lot: Lot) =>
    readArticles(
      lot.map(({ file }) => file),
      (place, outcome) => answer({ index: lot[place].index, outcome }),
    ),
  );
  answer(READY);
}
