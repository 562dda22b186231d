import type { Draft } from './draft';

const BY_PHONE = /^(?:telephone|phone|call|ring)/;

/** True where any report says that they spoke by telephone. */
export function isCall({ claims }: Draft): boolean {
  return claims.some(({ headline }) => BY_PHONE.test(headline?.act ?? ''));
}

/** What to call a CONSULT event: `telephone call`, `meeting`, or the reports' own noun (`talks`). */
export function meetingWord(draft: Draft): string {
  if (isCall(draft)) return 'telephone call';
  const acts = draft.claims.flatMap(({ headline }) => headline ?? []);
  if (acts.some(({ act }) => act === 'meeting' || act === 'meet')) return 'meeting';
  const noun = acts.find(({ kind }) => kind === 'noun')?.act;
  return noun === undefined || noun === 'interaction' ? 'talks' : noun;
}
