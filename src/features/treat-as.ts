import { commands, Disposable, l10n, languages, window } from 'vscode';
import { ARTICLE_LANGUAGE, PLAIN_LANGUAGE } from '../workspace/languages';
import type { Services } from '../workspace/services';
import { flash } from '../workspace/status-message';

/** The user's own word on the active document; it is kept, as any change of language by hand is. */
export function registerTreatAs(_services: Services): Disposable {
  const treatAs = async (language: string): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (!document) return flash(l10n.t('Dateline: no text is open'));
    if (document.languageId !== language) await languages.setTextDocumentLanguage(document, language);
  };
  return Disposable.from(
    commands.registerCommand('dateline.treatAsArticle', () => treatAs(ARTICLE_LANGUAGE)),
    commands.registerCommand('dateline.treatAsPlainText', () => treatAs(PLAIN_LANGUAGE)),
  );
}
