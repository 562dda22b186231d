import type { Quote } from '../language/analysis';
import type { CorpusSnapshot, QuoteRef } from './snapshot';

/** What a citation of a quote tells; what the corpus does not know is null. */
export interface Citation {
  /** The whole utterance: pieces that its cue interrupts are joined by an ellipsis. */
  readonly text: string;
  readonly speaker: string | null;
  /** The agency or outlet told above the body; one that a closing line thanks (`With ANI entries`) is none. */
  readonly outlet: string | null;
  readonly date: string | null;
  /** False for indirect speech, which takes no marks. */
  readonly verbatim: boolean;
  /** Where the utterance starts in the article. */
  readonly start: number;
}

const verbatim = (quote: Quote): boolean => quote.kind !== 'indirect';

/** Undefined where the corpus has no such quote. */
export function citationOf(snapshot: CorpusSnapshot, { path, quote: index }: QuoteRef): Citation | undefined {
  const analysis = snapshot.analysis(path);
  const quote = analysis?.quotes[index];
  if (!analysis || !quote) return undefined;
  const pieces = analysis.quotes.filter(
    (other) => other === quote || (verbatim(other) && verbatim(quote) && other.utterance === quote.utterance),
  );
  return {
    text: pieces.map(({ text }) => text).join(' … '),
    speaker: snapshot.entityOf(path, quote.speaker)?.name ?? quote.source?.text ?? null,
    outlet: analysis.article.agencies.find(({ end }) => end <= analysis.article.body.start)?.text ?? null,
    date: analysis.article.date,
    verbatim: verbatim(quote),
    start: pieces[0].start,
  };
}

/**
 * A citation on one line: `“We have a lot of work ahead.” — Vladimir Putin, MENAFN, 2023-12-28 (001.txt:9)`.
 * `place` is where to find it.
 */
export function citationLine({ text, speaker, outlet, date, verbatim }: Citation, place: string): string {
  const told = text.replace(/\s+/g, ' ');
  const source = [speaker, outlet, date].filter(Boolean).join(', ');
  return `${verbatim ? `“${told}”` : told}${source ? ` — ${source}` : ''} (${place})`;
}
