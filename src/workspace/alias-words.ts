import { l10n } from 'vscode';

/** Why a form of a name belongs to its entity, in the reader's words; empty for the name itself. */
export function aliasReason(rule: string): string {
  const reasons: Readonly<Record<string, string>> = {
    surname: l10n.t('surname'),
    'given-name': l10n.t('first name'),
    initials: l10n.t('initials'),
    acronym: l10n.t('acronym'),
    'short-form': l10n.t('short form'),
    spelling: l10n.t('spelling'),
    variant: l10n.t('form of the first name'),
    country: l10n.t('of that country'),
    role: l10n.t('role'),
    'role-acronym': l10n.t('acronym of the role'),
    demonym: l10n.t('people or language of the place'),
    pronoun: l10n.t('pronoun'),
  };
  return reasons[rule] ?? '';
}
