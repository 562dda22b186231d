import { l10n, type QuickPickItem, window } from 'vscode';
import type { CorpusSnapshot } from '../corpus/snapshot';
import type { QuoteFilter } from '../corpus/views/quote-list';

/** `by Vladimir Putin, with “trade”, from 2024, to 2024-06`; empty where nothing is filtered. */
export function describeQuoteFilter(snapshot: CorpusSnapshot, { speaker, words, from, to }: QuoteFilter): string {
  const parts = [
    speaker !== null && l10n.t('by {0}', snapshot.entity(speaker)?.name ?? speaker),
    words && l10n.t('with “{0}”', words),
    from && l10n.t('from {0}', from),
    to && l10n.t('to {0}', to),
  ];
  return parts.filter(Boolean).join(', ');
}

/** Asks which part of the filter to change, and to what; undefined where the user gives up. */
export async function askQuoteFilter(
  snapshot: CorpusSnapshot,
  filter: QuoteFilter,
): Promise<Partial<QuoteFilter> | undefined> {
  const part = await window.showQuickPick(
    [
      { label: l10n.t('Speaker'), part: 'speaker', description: nameOf(snapshot, filter.speaker) },
      { label: l10n.t('Words'), part: 'words', description: filter.words },
      { label: l10n.t('Period'), part: 'period', description: [filter.from, filter.to].filter(Boolean).join(' … ') },
    ],
    { title: l10n.t('Filter quotes by') },
  );
  if (part?.part === 'speaker') return askSpeaker(snapshot);
  if (part?.part === 'words') {
    const prompt = l10n.t('Words that begin words of the quote; empty shows all.');
    const words = await window.showInputBox({ title: part.label, prompt, value: filter.words });
    return words === undefined ? undefined : { words: words.trim() };
  }
  return part && askPeriod(filter);
}

const nameOf = (snapshot: CorpusSnapshot, id: string | null): string => (id && snapshot.entity(id)?.name) || '';

async function askSpeaker(snapshot: CorpusSnapshot): Promise<Partial<QuoteFilter> | undefined> {
  const speakers = snapshot.entities
    .map(({ id, name }) => ({ label: name, id, count: snapshot.quotesOf(id).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map((item): QuickPickItem & { id: string | null } => ({ ...item, description: String(item.count) }));
  const anyone = { label: l10n.t('Anyone'), id: null };
  const picked = await window.showQuickPick([anyone, ...speakers], {
    title: l10n.t('Quotes by'),
    matchOnDescription: false,
  });
  return picked && { speaker: picked.id };
}

const PERIOD = /^\s*(\d{4}(?:-\d{2}){0,2})?\s*(?:(\.\.|…)\s*(\d{4}(?:-\d{2}){0,2})?)?\s*$/;

// `2024` → all of 2024, `2024-03..` → from March on, `..2023` → to the end of 2023
async function askPeriod(filter: QuoteFilter): Promise<Partial<QuoteFilter> | undefined> {
  const period = await window.showInputBox({
    title: l10n.t('Period'),
    prompt: l10n.t('A year, month or day, or two of them: 2024, 2024-03, 2024-03-21..2024-06; empty shows all.'),
    value: filter.from || filter.to ? `${filter.from}..${filter.to}` : '',
    validateInput: (text) => (PERIOD.test(text) ? undefined : l10n.t('Write dates as 2024, 2024-03 or 2024-03-21.')),
  });
  const [, first = '', dots, last = ''] = PERIOD.exec(period ?? '') ?? [];
  return period === undefined ? undefined : { from: first, to: dots ? last : first };
}
