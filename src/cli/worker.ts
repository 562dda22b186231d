import type { MessagePort } from 'node:worker_threads';
import { readArticle } from './read-article';
import { type Answer, READY } from './reader-protocol';

/** Answers each file's path with what came of it, in the order that they were sent. */
export function serveArticles(port: MessagePort): void {
  const answer = (value: Answer): void => {
    const bytes = value !== READY && value.kind === 'read' ? [value.packed.buffer as ArrayBuffer] : [];
    port.postMessage(value, bytes);
  };
  port.on('message', (file: string) => answer(readArticle(file)));
  answer(READY);
}
