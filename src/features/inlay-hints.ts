import {
  Disposable,
  EventEmitter,
  InlayHint,
  InlayHintLabelPart,
  type Location,
  l10n,
  languages,
  type Position,
} from 'vscode';
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
          const hint = speakerHint(view, position, analysis.quotes[quote].speaker, atSource);
          if (!hint) continue;
          hint.paddingLeft = true;
          hints.push(hint);
        }
      return hints;
    },
    resolveInlayHint(hint) {
      if (hint instanceof SpeakerHint) hint.part.location = placeOf(corpus, hint.entity);
      return hint;
    },
  });
  return Disposable.from(
    provider,
    changed,
    corpus.onDidChange(() => changed.fire()),
    settings.onDidChange(() => changed.fire()),
  );
}

/** A speaker's name; where the corpus introduces the speaker is looked up when the hint is pointed at. */
class SpeakerHint extends InlayHint {
  constructor(
    position: Position,
    readonly part: InlayHintLabelPart,
    readonly entity: string | undefined,
  ) {
    super(position, [part]);
  }
}

function speakerHint(
  { analysis, entityOf }: ArticleView,
  position: Position,
  speaker: number | null,
  atSource: boolean,
): SpeakerHint | undefined {
  const entity = entityOf(speaker);
  const name = entity?.name ?? (speaker === null ? undefined : analysis.clusters[speaker]?.name);
  if (!name) return undefined;
  const part = new InlayHintLabelPart(`${atSource ? '=' : '—'} ${name}`);
  part.tooltip = l10n.t('Who speaks');
  return new SpeakerHint(position, part, entity?.id);
}

function placeOf(corpus: CorpusService, entity: string | undefined): Location | undefined {
  const snapshot = corpus.snapshot();
  const first = entity === undefined ? undefined : definitionOf(snapshot, entity);
  const span = first && snapshot.analysis(first.path)?.mentions[first.mention];
  return span && corpus.location(first.path, span);
}
