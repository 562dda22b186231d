import { Disposable, type TextDocument, workspace } from 'vscode';
import { isReadable } from './languages';

export interface DocumentChanges {
  /** A document was opened, maybe in another language than before, or edited. */
  touch(document: TextDocument): void;
  closed(document: TextDocument): void;
}

/**
 * Follows open documents, unsaved edits too. Every keystroke is told at once: what is in work for a former text delays
 * the next, so that as much is read as there is time for.
 */
export function followDocuments({ touch, closed }: DocumentChanges): Disposable {
  return Disposable.from(
    workspace.onDidOpenTextDocument(touch),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isReadable(document)) touch(document);
    }),
    workspace.onDidCloseTextDocument((document) => {
      // A change of language is a close and an open in one go: then the document is still there.
      queueMicrotask(() => {
        if (!workspace.textDocuments.includes(document)) closed(document);
      });
    }),
  );
}
