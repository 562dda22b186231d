import { quotesIn } from '../corpus/roster';
import type { CorpusSnapshot, QuoteRef } from '../corpus/snapshot';
import { articleLabel } from './article-label';
import type { CorpusService } from './corpus-service';
import { placeLink, plain, shortened } from './markdown';

/**
 * What an entity was quoted with last, as lines of Markdown that link to where it stands: the latest article first,
 * undated ones last, each text cut to `length`. `but` is left out.
 */
export function latestQuotes(
  corpus: CorpusService,
  snapshot: CorpusSnapshot,
  entity: string,
  count: number,
  length: number,
  but?: QuoteRef,
): string[] {
  const latest: QuoteRef[] = [];
  const undated: QuoteRef[] = [];
  const articles = snapshot.articlesOf(entity);
  for (let at = articles.length - 1; at >= 0 && latest.length < count; at--) {
    const { path, clusters, roster } = articles[at];
    const said = quotesIn(roster, clusters)
      .map((quote): QuoteRef => ({ path, quote }))
      .filter(({ quote }) => path !== but?.path || quote !== but.quote);
    (roster.date === null ? undated : latest).push(...said.reverse());
  }
  return [...latest, ...undated.reverse()]
    .slice(0, count)
    .map((ref) => quoteLine(corpus, snapshot, ref, length))
    .filter((line) => line !== '');
}

// “We have so much work” [2023-12-28](…); what is told without marks stands without marks
function quoteLine(corpus: CorpusService, snapshot: CorpusSnapshot, { path, quote }: QuoteRef, length: number): string {
  const analysis = snapshot.analysis(path);
  const said = analysis?.quotes[quote];
  const location = said && corpus.location(path, said);
  if (!location) return '';
  const text = plain(shortened(said.text, length));
  const place = `${articleLabel(path)}:${location.range.start.line + 1}`;
  const link = placeLink(plain(analysis.article.date ?? place), location, place);
  return `${said.kind === 'indirect' ? text : `“${text}”`} ${link}`;
}
