import type { TextDocument } from 'vscode';

/** Language id of articles. */
export const ARTICLE_LANGUAGE = 'news-article';

export const PLAIN_LANGUAGE = 'plaintext';

/** True where an open document is, or may turn out to be, an article. */
export function isReadable({ languageId }: TextDocument): boolean {
  return languageId === ARTICLE_LANGUAGE || languageId === PLAIN_LANGUAGE;
}
