import { l10n } from 'vscode';
import type { PlanStep } from '../corpus/events/plan-history';
import { dateWords } from './date-words';

/** A plan's history in one line, empty where there is none; it speaks of the articles at hand and of nothing else. */
export function planWords(steps: readonly PlanStep[]): string {
  // "In this folder: planned in 2 articles (first 2024-03-20) for 2025 · moved to 2026-02 (2024-06-01)"
  return steps.length === 0 ? '' : l10n.t('In this folder: {0}', steps.map(stepWords).join(' · '));
}

function stepWords({ kind, articles, first, value }: PlanStep): string {
  const count = articles === 1 ? l10n.t('1 article') : l10n.t('{0} articles', articles);
  const time = value === null ? null : timeWords(value);
  if (kind === 'planned') {
    const told = l10n.t('planned in {0}', count);
    const since = first !== null && articles > 1 ? l10n.t('first {0}', first) : first;
    return [told, since && `(${since})`, time && l10n.t('for {0}', time)].filter(Boolean).join(' ');
  }
  // what has happened is known by its own day
  const day = kind === 'happened' && time !== null ? null : first;
  const told = [day, articles > 1 || day === null ? count : null].filter(Boolean).join(', ');
  return `${deedWords(kind, time)} (${told})`;
}

function deedWords(kind: Exclude<PlanStep['kind'], 'planned'>, time: string | null): string {
  switch (kind) {
    case 'refined':
      return l10n.t('set for {0}', time ?? '');
    case 'moved':
      return l10n.t('moved to {0}', time ?? '');
    case 'postponed':
      return time === null ? l10n.t('postponed') : l10n.t('postponed to {0}', time);
    case 'cancelled':
      return l10n.t('cancelled');
    case 'denied':
      return l10n.t('denied');
    case 'happened':
      return time === null ? l10n.t('happened') : l10n.t('happened {0}', time);
  }
}

// "2025", "2025-09" and "2025-09-04" as they stand, "2025-H1" in words
function timeWords(value: string): string {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? value : dateWords(value);
}
