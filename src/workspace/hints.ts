import { firstFrom } from '../article/span';
import type { Analysis, DateExpression, Quote } from '../language/analysis';
import type { ArticleView } from './article-view';
import { dateWords, dayOf } from './date-words';

export interface DateHint {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

/** The values of date expressions that do not tell them themselves: `Wednesday` 2024-03-20, not `2022` 2022. */
export function dateHints({ dates }: ArticleView): DateHint[] {
  return dates.filter(isTelling).map((date) => ({
    offset: date.end,
    label: dayOf(date.value) ?? date.value,
    tooltip: [dateWords(date.value), date.reason].filter(Boolean).join('\n'),
  }));
}

function isTelling({ type, value, text }: DateExpression): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  return /^\d{4}/.test(value) && !text.includes(dayOf(value) ?? value);
}

/** Where a speaker is worth telling. */
export interface SpeakerHint {
  readonly offset: number;
  /** Index into `Analysis.quotes`. */
  readonly quote: number;
  /** True behind the words that stand for the speaker (`he`), false behind a quote without any. */
  readonly atSource: boolean;
}

/** The speakers of quotes whom the text beside them calls by a pronoun, by a nominal or not at all. */
export function speakerHints({ analysis }: ArticleView): SpeakerHint[] {
  const hints = new Map<number, SpeakerHint>();
  const told = new Set<number>();
  analysis.quotes.forEach((quote, index) => {
    const { kind, utterance, speaker, source, end } = quote;
    if (kind === 'indirect' || speaker === null) return;
    if (isNamed(analysis, quote)) told.add(utterance);
    if (source || !hints.get(utterance)?.atSource)
      // One code unit behind the quote stands its mark.
      hints.set(utterance, { offset: source ? source.end : end + 1, quote: index, atSource: source !== null });
  });
  const places = new Map(
    [...hints].filter(([utterance]) => !told.has(utterance)).map(([, hint]) => [hint.offset, hint]),
  );
  return [...places.values()];
}

function isNamed({ mentions }: Analysis, { source, speaker }: Quote): boolean {
  if (!source) return false;
  for (let i = firstFrom(mentions, source.start); i < mentions.length && mentions[i].start < source.end; i++)
    if (mentions[i].form === 'name' && mentions[i].cluster === speaker) return true;
  return false;
}
