import { env, l10n } from 'vscode';
import { remember } from '../language/remember';

/** The calendar date in a TIMEX3 value: `2023-12-27TEV` → `2023-12-27`; null where it tells none. */
export function dayOf(value: string): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? null;
}

/** What a TIMEX3 value means, in words: `Wednesday, 20 March 2024`, `first half of 2024`, `4 days`. */
export const dateWords = remember((value: string): string => {
  const day = dayOf(value);
  if (day) return [dayWords(day), partWords(value.slice(day.length))].filter(Boolean).join(', ');
  return periodWords(value) ?? durationWords(value) ?? referenceWords(value) ?? value;
});

function dayWords(day: string): string {
  return formatted(`${day}T00:00:00Z`, 'full') ?? day;
}

const FORMATS = {
  full: { dateStyle: 'full' },
  month: { year: 'numeric', month: 'long' },
  day: { day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** To make a format takes a hundred times as long as to use it. */
const formatOf = remember(
  (name) => new Intl.DateTimeFormat(env.language, { ...FORMATS[name as keyof typeof FORMATS], timeZone: 'UTC' }),
);

function formatted(iso: string, format: keyof typeof FORMATS): string | undefined {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? undefined : formatOf(format).format(date);
}

// "TEV" (TimeML: a part of the day), "T14:30"
function partWords(time: string): string {
  const parts: Readonly<Record<string, string>> = {
    TMO: l10n.t('morning'),
    TMI: l10n.t('midday'),
    TAF: l10n.t('afternoon'),
    TEV: l10n.t('evening'),
    TNI: l10n.t('night'),
    TDT: l10n.t('daytime'),
  };
  return parts[time] ?? time.replace(/^T/, '');
}

function periodWords(value: string): string | undefined {
  const match = /^(\d{4})-(?:(H|Q|W)(\d{1,2})|(SP|SU|FA|WI)|(\d{2}))(-WE)?$/.exec(value);
  if (!match) return undefined;
  const [, year, unit, number, season, month, weekend] = match;
  if (month) return formatted(`${year}-${month}-01T00:00:00Z`, 'month');
  const seasons: Readonly<Record<string, string>> = {
    SP: l10n.t('spring of {0}', year),
    SU: l10n.t('summer of {0}', year),
    FA: l10n.t('autumn of {0}', year),
    WI: l10n.t('winter of {0}', year),
  };
  if (season) return seasons[season];
  if (weekend) return l10n.t('weekend of week {0} of {1}', Number(number), year);
  if (unit === 'W') return l10n.t('week {0} of {1}', Number(number), year);
  if (unit === 'Q') return l10n.t('quarter {0} of {1}', number, year);
  return number === '1' ? l10n.t('first half of {0}', year) : l10n.t('second half of {0}', year);
}

// "P4D", "P2Y", "PT3H", "PXM": ISO 8601 durations, X where the number is not told
function durationWords(value: string): string | undefined {
  const match = /^P(T?)(\d+(?:\.\d+)?|X)([YQMWDHSC]|DE|CE)$/.exec(value);
  if (!match) return undefined;
  const [, time, count, unit] = match;
  const units: Readonly<Record<string, string>> = {
    Y: l10n.t('years'),
    Q: l10n.t('quarters'),
    M: time ? l10n.t('minutes') : l10n.t('months'),
    W: l10n.t('weeks'),
    D: l10n.t('days'),
    H: l10n.t('hours'),
    S: l10n.t('seconds'),
    DE: l10n.t('decades'),
    CE: l10n.t('centuries'),
  };
  const noun = units[unit] ?? unit;
  return count === 'X' ? l10n.t('some {0}', noun) : l10n.t('{0} × {1}', count, noun);
}

function referenceWords(value: string): string | undefined {
  const references: Readonly<Record<string, string>> = {
    PAST_REF: l10n.t('some time in the past'),
    PRESENT_REF: l10n.t('now'),
    FUTURE_REF: l10n.t('some time in the future'),
  };
  const yearless = /^XXXX-(\d{2})-(\d{2})$/.exec(value);
  if (!yearless) return references[value];
  const day = formatted(`2000-${yearless[1]}-${yearless[2]}T00:00:00Z`, 'day');
  return day && l10n.t('{0}, in a year that cannot be known', day);
}
