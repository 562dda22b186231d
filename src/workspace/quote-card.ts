import { l10n } from 'vscode';
import type { Quote } from '../language/analysis';
import type { ArticleView } from './article-view';
import type { CorpusService } from './corpus-service';
import { latestQuotes } from './latest-quotes';
import { commandLink, plain } from './markdown';

const OTHERS = 5;

/** What a hover tells of a quote: who says it, with which words it is told, and what else they are quoted with. */
export function quoteCard(corpus: CorpusService, view: ArticleView, index: number): string {
  const { analysis, snapshot, path } = view;
  const quote = analysis.quotes[index];
  const speaker = view.entityOf(quote.speaker);
  const here = { path, quote: index };
  const lines = speaker ? latestQuotes(corpus, snapshot, speaker.id, OTHERS, 70, here).map((line) => `- ${line}`) : [];
  const name = speaker
    ? commandLink(`**${plain(speaker.name)}**`, 'dateline.goToEntity', speaker.id)
    : `**${plain(speakerName(view, quote) ?? l10n.t('Speaker not known'))}**`;
  const heading = [`$(quote) ${name}`, kindWords(quote), told(quote)].filter(Boolean).join(' · ');
  const rest = speaker ? snapshot.quotesOf(speaker.id).length - 1 - lines.length : 0;
  if (rest > 0) lines.push(`- ${l10n.t('and {0} more', rest)}`);
  return lines.length > 0 ? `${heading}\n\n${l10n.t('Also quoted:')}\n${lines.join('\n')}` : heading;
}

/** The speaker's fullest name in the corpus, else in the article, else what the text calls the source; or null. */
export function speakerName({ analysis, entityOf }: ArticleView, quote: Quote): string | null {
  const known = entityOf(quote.speaker)?.name;
  const local = quote.speaker === null ? undefined : analysis.clusters[quote.speaker]?.name;
  return known ?? local ?? quote.source?.text ?? null;
}

function kindWords({ kind }: Quote): string {
  const kinds: Record<Quote['kind'], string> = {
    direct: l10n.t('direct quote'),
    mixed: l10n.t('quoted words'),
    indirect: l10n.t('indirect quote'),
  };
  return kinds[kind];
}

// “the official statement” “said”
function told({ source, cue }: Quote): string {
  return [source, cue]
    .filter((part) => part !== null)
    .sort((a, b) => a.start - b.start)
    .map(({ text }) => `“${plain(text)}”`)
    .join(' ');
}
