import { Disposable, EventEmitter, languages, Range, SemanticTokensBuilder, SemanticTokensLegend } from 'vscode';
import type { Span } from '../article/span';
import { ARTICLES, viewArticle } from '../workspace/article-view';
import { marksOf } from '../workspace/marks';
import type { Services } from '../workspace/services';

/** The marks that are tokens too, by the names of package.json. */
const TYPES = ['person', 'organization', 'place', 'nationality', 'namedEvent', 'date'] as const;
const legend = new SemanticTokensLegend([...TYPES]);

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
        const marks = marksOf(analysis);
        const tokens = TYPES.flatMap((type) => marks[type].map((span) => ({ span, type })));
        // In text order, as the builder encodes distances; of two on the same words the name wins.
        let end = 0;
        for (const { span, type } of tokens.sort((a, b) => a.span.start - b.span.start)) {
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
