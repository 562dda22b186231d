import { contains } from '../article/span';
import type { Analysis, DateExpression, Quote } from '../language/analysis';
import type { ArticleView } from './article-view';
import { dateWords, dayOf } from './date-words';

export interface DateHint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/** The values of date expressions that do not tell them themselves: `Wednesday` 2024-03-20, not `2022` 2022. */
export function dateHints(analysis: Analysis): DateHint[] {
  return analysis.dates.filter(isTelling).map((date) => ({
    offset: date.end,
    label: dayOf(date.value) ?? date.value,
    tooltip: [dateWords(date.value), date.reason].filter(Boolean).join('\n'),
  }));
}

function isTelling({ type, value, text }: DateExpression): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  return /^\d{4}/.test(value) && !text.includes(dayOf(value) ?? value);
}

/** Where a speaker is worth telling: behind the last piece of an utterance, whose index is `quote`. */
export interface SpeakerHint {
  readonly offset: number;
  readonly quote: number;
}

/** Quotes whose speaker the text beside them calls by a pronoun, by a nominal or not at all. */
export function speakerHints({ analysis }: ArticleView): SpeakerHint[] {
  const last = new Map<number, number>();
  const named = new Set<number>();
  analysis.quotes.forEach((quote, index) => {
    if (quote.kind === 'indirect') return;
    last.set(quote.utterance, index);
    if (isNamed(analysis, quote)) named.add(quote.utterance);
  });
  return [...last]
    .filter(([utterance, index]) => !named.has(utterance) && analysis.quotes[index].speaker !== null)
    .map(([, quote]) => ({ quote, offset: analysis.quotes[quote].end + 1 }));
}

function isNamed(analysis: Analysis, { source, speaker }: Quote): boolean {
  if (!source || speaker === null) return false;
  return analysis.clusters[speaker].mentions.some((index) => {
    const mention = analysis.mentions[index];
    return mention.form === 'name' && contains(source, mention);
  });
}
