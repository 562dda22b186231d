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
