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
  const refs = snapshot.quotesOf(entity).filter((ref) => ref.path !== but?.path || ref.quote !== but.quote);
  const isDated = ({ path }: QuoteRef): boolean => (snapshot.rosterOf(path)?.date ?? null) !== null;
  const dated = refs.filter(isDated);
  const undated = refs.filter((ref) => !isDated(ref));
  return [...dated.reverse(), ...undated]
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
