import { type Disposable, Hover, languages, MarkdownString } from 'vscode';
import type { Span } from '../article/span';
import { ARTICLES, type Pointed, viewPosition } from '../workspace/article-view';
import type { CorpusService } from '../workspace/corpus-service';
import { dateCard } from '../workspace/date-card';
import { entityCard } from '../workspace/entity-card';
import { eventCard } from '../workspace/event-card';
import { HOVER_COMMANDS } from '../workspace/markdown';
import { quoteCard } from '../workspace/quote-card';
import type { Services } from '../workspace/services';

/** Tells what stands under the mouse: an entity, else a date, else a reported event, else a quote. */
export function registerHover({ corpus }: Services): Disposable {
  return languages.registerHoverProvider(ARTICLES, {
    async provideHover(document, position, token) {
      const pointed = await viewPosition(corpus, document, position, token);
      const card = pointed && cardOf(corpus, pointed);
      if (!card) return undefined;
      const markdown = new MarkdownString(card.text, true);
      markdown.isTrusted = { enabledCommands: HOVER_COMMANDS };
      return new Hover(markdown, corpus.range(pointed.analysis, card.span));
    },
  });
}

interface Card {
  readonly text: string;
  readonly span: Span;
}

function cardOf(corpus: CorpusService, pointed: Pointed): Card | undefined {
  const { analysis, snapshot, path, mention, entity, date, report, quote } = pointed;
  if (mention && entity) {
    const at = { path, mention: analysis.mentions.indexOf(mention) };
    return { text: entityCard(corpus, snapshot, entity, at), span: mention };
  }
  if (date !== undefined) return { text: dateCard(pointed.dates[date]), span: analysis.dates[date] };
  const event = report === undefined ? undefined : pointed.eventOf(report);
  if (event && report !== undefined) return { text: eventCard(corpus, snapshot, event), span: analysis.events[report] };
  if (quote !== undefined) return { text: quoteCard(corpus, pointed, quote), span: analysis.quotes[quote] };
  return undefined;
}
