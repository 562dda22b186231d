import { Disposable, languages, type TextDocument, workspace } from 'vscode';
import type { Choices } from './choices';
import { ARTICLE_LANGUAGE, PLAIN_LANGUAGE } from './languages';

/** Switches documents to the article language or back, and learns from the user who switches one by hand. */
export interface LanguageFollower extends Disposable {
  switchTo(document: TextDocument, article: boolean): Promise<void>;
}

/**
 * A change of language reaches extensions as a close and an open of the same document, in one go. One that is not ours
 * is the user's word on the file: it is kept, and the file is left alone from then on.
 */
export function followLanguages(choices: Choices): LanguageFollower {
  const ours = new Set<TextDocument>();
  let closed: { readonly document: TextDocument; readonly languageId: string } | undefined;
  const events = Disposable.from(
    workspace.onDidCloseTextDocument((document) => {
      closed = { document, languageId: document.languageId };
      queueMicrotask(() => {
        closed = undefined;
        if (document.isUntitled && !workspace.textDocuments.includes(document)) choices.set(document.uri, undefined);
      });
    }),
    workspace.onDidOpenTextDocument((document) => {
      const before = closed?.document === document ? closed.languageId : undefined;
      if (before === undefined || before === document.languageId || ours.has(document)) return;
      if (document.languageId === ARTICLE_LANGUAGE) choices.set(document.uri, 'article');
      else if (before === ARTICLE_LANGUAGE) choices.set(document.uri, 'plain');
    }),
  );
  return {
    async switchTo(document, article) {
      if (ours.has(document)) return;
      ours.add(document);
      try {
        await languages.setTextDocumentLanguage(document, article ? ARTICLE_LANGUAGE : PLAIN_LANGUAGE);
      } catch {
        // Closed meanwhile.
      } finally {
        ours.delete(document);
      }
    },
    dispose: () => events.dispose(),
  };
}
