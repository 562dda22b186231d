import { Disposable, type TextDocument, workspace } from 'vscode';
import { isReadable } from './languages';

export interface DocumentChanges {
  /** A document was opened, maybe in another language than before, or has rested after an edit. */
  touch(document: TextDocument): void;
  closed(document: TextDocument): void;
}

/** How long typing must rest before the text is read again. */
const REST_MS = 200;

/** Follows open documents, unsaved edits too. */
export function followDocuments({ touch, closed }: DocumentChanges): Disposable {
  const timers = new Map<TextDocument, NodeJS.Timeout>();
  const stop = (document: TextDocument): void => {
    clearTimeout(timers.get(document));
    timers.delete(document);
  };
  return Disposable.from(
    workspace.onDidOpenTextDocument(touch),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 || !isReadable(document)) return;
      stop(document);
      const rested = (): void => {
        timers.delete(document);
        touch(document);
      };
      timers.set(document, setTimeout(rested, REST_MS));
    }),
    workspace.onDidCloseTextDocument((document) => {
      stop(document);
      // A change of language is a close and an open in one go: then the document is still there.
      queueMicrotask(() => {
        if (!workspace.textDocuments.includes(document)) closed(document);
      });
    }),
    new Disposable(() => [...timers.keys()].forEach(stop)),
  );
}
