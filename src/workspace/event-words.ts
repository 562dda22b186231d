import { l10n } from 'vscode';

/** Product icon of an event by its type; types not named here take `symbol-event`. */
export const EVENT_ICONS: Readonly<Record<string, string>> = {
  AGREE: 'check-all',
  CONSULT: 'comment-discussion',
  SUPPORT: 'thumbsup',
  COOPERATE: 'link',
  AID: 'gift',
  CONCEDE: 'arrow-small-down',
  RETREAT: 'arrow-left',
  INVESTIGATE: 'search',
  DEMAND: 'megaphone',
  DISAPPROVE: 'thumbsdown',
  REJECT: 'circle-slash',
  THREATEN: 'warning',
  PROTEST: 'organization',
  SANCTION: 'lock',
  MOBILIZE: 'rocket',
  COERCE: 'shield',
  ASSAULT: 'flame',
  FIGHT: 'zap',
  INVITE: 'mail',
  VISIT: 'location',
  ELECT: 'checklist',
  ACCIDENT: 'alert',
  DISASTER: 'cloud',
  LEGAL: 'law',
  APPOINT: 'person-add',
  DIE: 'circle-filled',
  LAUNCH: 'play-circle',
  STATEMENT: 'quote',
  BID: 'tag',
  SEARCH: 'search',
  CANCEL: 'circle-slash',
  POSTPONE: 'watch',
};

/** What the interface calls an event's status. */
export function statusLabel(status: string): string {
  const labels: Readonly<Record<string, string>> = {
    happened: l10n.t('happened'),
    ongoing: l10n.t('ongoing'),
    planned: l10n.t('planned'),
    invited: l10n.t('invited'),
    accepted: l10n.t('accepted'),
    cancelled: l10n.t('cancelled'),
    denied: l10n.t('denied'),
    possible: l10n.t('possible'),
  };
  return labels[status] ?? status;
}

/** What the interface calls an event's type. */
export function typeLabel(type: string): string {
  const labels: Readonly<Record<string, string>> = {
    AGREE: l10n.t('agreement'),
    CONSULT: l10n.t('meeting'),
    SUPPORT: l10n.t('support'),
    COOPERATE: l10n.t('cooperation'),
    AID: l10n.t('aid'),
    CONCEDE: l10n.t('concession'),
    RETREAT: l10n.t('retreat'),
    INVESTIGATE: l10n.t('investigation'),
    DEMAND: l10n.t('demand'),
    DISAPPROVE: l10n.t('criticism'),
    REJECT: l10n.t('rejection'),
    THREATEN: l10n.t('threat'),
    PROTEST: l10n.t('protest'),
    SANCTION: l10n.t('sanction'),
    MOBILIZE: l10n.t('mobilization'),
    COERCE: l10n.t('coercion'),
    ASSAULT: l10n.t('assault'),
    FIGHT: l10n.t('fighting'),
    INVITE: l10n.t('invitation'),
    VISIT: l10n.t('visit'),
    ELECT: l10n.t('election'),
    ACCIDENT: l10n.t('accident'),
    DISASTER: l10n.t('disaster'),
    LEGAL: l10n.t('legal action'),
    APPOINT: l10n.t('appointment'),
    DIE: l10n.t('death'),
    LAUNCH: l10n.t('launch'),
    STATEMENT: l10n.t('statement'),
    BID: l10n.t('bid'),
    SEARCH: l10n.t('search'),
    CANCEL: l10n.t('cancellation'),
    POSTPONE: l10n.t('postponement'),
  };
  return labels[type] ?? type.toLowerCase();
}

/** What a list calls a month: `2024-03` → `March 2024`, `2024` → `2024`; null is for what has no date. */
export function monthLabel(month: string | null): string {
  if (month === null) return l10n.t('Undated');
  const [year, number] = month.split('-');
  if (!number) return year;
  const names = [
    l10n.t('January'),
    l10n.t('February'),
    l10n.t('March'),
    l10n.t('April'),
    l10n.t('May'),
    l10n.t('June'),
    l10n.t('July'),
    l10n.t('August'),
    l10n.t('September'),
    l10n.t('October'),
    l10n.t('November'),
    l10n.t('December'),
  ];
  return `${names[Number(number) - 1]} ${year}`;
}
