import { Disposable, EventEmitter, languages, Range, SemanticTokensBuilder, SemanticTokensLegend } from 'vscode';
import type { Span } from '../article/span';
import type { NameType } from '../language/analysis';
import { ARTICLES, viewArticle } from '../workspace/article-view';
import type { Services } from '../workspace/services';

const TYPES: Record<NameType, string> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  PLACE: 'place',
  NORP: 'nationality',
  EVENT: 'namedEvent',
};
const legend = new SemanticTokensLegend([...Object.values(TYPES), 'date']);

/** Names and date expressions as semantic tokens, which themes may style; none where decorations are off. */
export function registerSemanticTokens({ corpus, settings }: Services): Disposable {
  const changed = new EventEmitter<void>();
  const provider = languages.registerDocumentSemanticTokensProvider(
    ARTICLES,
    {
      onDidChangeSemanticTokens: changed.event,
      async provideDocumentSemanticTokens(document, token) {
        const builder = new SemanticTokensBuilder(legend);
        const view = settings.decorations ? await viewArticle(corpus, document, token) : undefined;
        if (!view) return builder.build();
        const { analysis } = view;
        const push = (span: Span, type: string): void => {
          const range = corpus.range(analysis, span);
          // Tokens may not run over a line end.
          for (let { line } = range.start; line <= range.end.line; line++) {
            const part = document.lineAt(line).range.intersection(range);
            if (part && !part.isEmpty) builder.push(new Range(part.start, part.end), type);
          }
        };
        const names = analysis.mentions
          .filter(({ form }) => form === 'name')
          .map((span) => ({ span, type: TYPES[span.type] }));
        const dates = analysis.dates.map((span) => ({ span, type: 'date' }));
        // In text order, as the builder encodes distances; of two on the same words the name wins.
        let end = 0;
        for (const { span, type } of [...names, ...dates].sort((a, b) => a.span.start - b.span.start)) {
          if (span.start < end) continue;
          push(span, type);
          end = span.end;
        }
        return builder.build();
      },
    },
    legend,
  );
  return Disposable.from(
    provider,
    changed,
    settings.onDidChange(() => changed.fire()),
  );
}
