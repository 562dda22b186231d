import { Disposable, EventEmitter, InlayHint, InlayHintLabelPart, l10n, languages } from 'vscode';
import { definitionOf } from '../corpus/definition';
import { ARTICLES, type ArticleView, viewArticle } from '../workspace/article-view';
import type { CorpusService } from '../workspace/corpus-service';
import { dateHints, speakerHints } from '../workspace/hints';
import type { Services } from '../workspace/services';

/** Behind a date expression the day it means, behind a quote who speaks where the text beside it does not tell. */
export function registerInlayHints({ corpus, settings }: Services): Disposable {
  const changed = new EventEmitter<void>();
  const provider = languages.registerInlayHintsProvider(ARTICLES, {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, range, token) {
      if (!settings.decorations) return undefined;
      const view = await viewArticle(corpus, document, token);
      if (!view) return undefined;
      const { analysis } = view;
      const from = corpus.offset(analysis, range.start);
      const to = corpus.offset(analysis, range.end);
      const hints: InlayHint[] = [];
      const at = (offset: number): number[] => (offset >= from && offset <= to ? [offset] : []);
      if (settings.dateHints)
        for (const { offset, label, tooltip } of dateHints(view).filter((hint) => at(hint.offset).length > 0)) {
          const hint = new InlayHint(corpus.range(analysis, { start: offset, end: offset }).start, label);
          hint.paddingLeft = true;
          hint.tooltip = tooltip;
          hints.push(hint);
        }
      if (settings.speakerHints)
        for (const { offset, quote, atSource } of speakerHints(view).filter((hint) => at(hint.offset).length > 0)) {
          const position = corpus.range(analysis, { start: offset, end: offset }).start;
          const part = speakerPart(corpus, view, analysis.quotes[quote].speaker, atSource);
          if (!part) continue;
          const hint = new InlayHint(position, [part]);
          hint.paddingLeft = true;
          hints.push(hint);
        }
      return hints;
    },
  });
  return Disposable.from(
    provider,
    changed,
    corpus.onDidChange(() => changed.fire()),
    settings.onDidChange(() => changed.fire()),
  );
}

function speakerPart(
  corpus: CorpusService,
  { snapshot, analysis, entityOf }: ArticleView,
  speaker: number | null,
  atSource: boolean,
): InlayHintLabelPart | undefined {
  const entity = entityOf(speaker);
  const name = entity?.name ?? (speaker === null ? undefined : analysis.clusters[speaker]?.name);
  if (!name) return undefined;
  const part = new InlayHintLabelPart(`${atSource ? '=' : '—'} ${name}`);
  part.tooltip = l10n.t('Who speaks');
  const first = entity && definitionOf(snapshot, entity.id);
  const span = first && snapshot.analysis(first.path)?.mentions[first.mention];
  part.location = span && corpus.location(first.path, span);
  return part;
}
