import { type Disposable, DocumentHighlight, DocumentHighlightKind, languages } from 'vscode';
import { ARTICLES, viewPosition } from '../workspace/article-view';
import type { Services } from '../workspace/services';

/** All mentions of the entity under the cursor in this article: names, nominals and pronouns. */
export function registerHighlights({ corpus }: Services): Disposable {
  return languages.registerDocumentHighlightProvider(ARTICLES, {
    async provideDocumentHighlights(document, position, token) {
      const pointed = await viewPosition(corpus, document, position, token);
      if (!pointed?.mention) return undefined;
      const { analysis, mention, entity } = pointed;
      const same = (cluster: number | null): boolean =>
        cluster === mention.cluster || (entity !== undefined && pointed.entityOf(cluster)?.id === entity.id);
      return analysis.mentions
        .filter(({ cluster }) => cluster !== null && same(cluster))
        .map((span) => new DocumentHighlight(corpus.range(analysis, span), DocumentHighlightKind.Text));
    },
  });
}
