import { l10n } from 'vscode';
import type { DateExpression } from '../language/analysis';
import { dateWords, dayOf } from './date-words';
import { plain } from './markdown';

/** What a hover tells of a date expression: its value, what it was resolved against, and why. */
export function dateCard(date: DateExpression): string {
  const words = dateWords(date.value);
  const heading = `$(calendar) **${plain(words)}**${words === date.value ? '' : ` · \`${date.value}\``}`;
  const lines = [heading];
  if (date.anchor) lines.push(l10n.t('Read from {0}', plain(anchorWords(date.anchor))));
  if (date.reason) lines.push(`*${plain(date.reason)}*`);
  return lines.join('  \n');
}

const anchorWords = (anchor: string): string => (dayOf(anchor) ? `${dateWords(anchor)} (${anchor})` : anchor);
